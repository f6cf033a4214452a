import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { BsnVault } from '../bsn-vault.ts'
import type { DemoRows } from '../queries/demonstration/demo-rows.ts'
import type { CareTeams } from './care-teams.ts'
import { demonstrationId } from './demonstration-id.ts'
import { type Family, isCaredFor } from './family.ts'
import { extensionOf, indicationVersions } from './indication-versions.ts'
import { childRows } from './rows/child-rows.ts'
import { clientRows } from './rows/client-rows.ts'
import { consentRows } from './rows/consent-rows.ts'
import { dossierRows } from './rows/dossier-rows.ts'
import { extensionRows, indicationRows } from './rows/indication-rows.ts'
import { intakeRows } from './rows/intake-rows.ts'
import { observationRows } from './rows/observation-rows.ts'
import { partnerReferralRows } from './rows/partner-referral-rows.ts'
import { type MadeRelationship, kraamzorgReferral } from './rows/referral-rows.ts'
import { signalRows } from './rows/signal-rows.ts'
import { partusRows, visitRows } from './rows/visit-rows.ts'
import { waitingListRows } from './rows/waiting-list-rows.ts'
import { visitPlan } from './visit-plan.ts'

/** What is made of some families: rows, who came to know them, and the hours that hold for each. */
export interface MadeBatch {
  readonly rows: DemoRows
  readonly relationships: readonly MadeRelationship[]
  readonly minutesOf: ReadonlyMap<number, Minutes | null>
}

interface World {
  readonly teams: CareTeams
  readonly vault: BsnVault
  readonly today: IsoDate
}

/** Everything of some families but their handovers, which are made of what is stored then. */
export function makeBatch(families: readonly Family[], { teams, vault, today }: World): MadeBatch {
  const rows: DemoRows = {}
  const relationships: MadeRelationship[] = []
  const minutesOf = new Map<number, Minutes | null>()
  for (const family of families) {
    clientRows(rows, family, family.bsn === null ? null : vault.seal(family.bsn), today)
    const children = childRows(rows, family, vault, today)
    relationships.push(...relationshipsOf(family), ...kraamzorgReferral(rows, family, today))
    relationships.push(...partnerReferralRows(rows, family, today))
    consentRows(rows, family, today)
    intakeRows(rows, family, today)
    const extension = extensionOf(family, today)
    const versions = indicationVersions(family, extension, today)
    indicationRows(rows, family, versions, today)
    if (extension !== null) extensionRows(rows, family, extension, today)
    minutesOf.set(family.number, versions.at(-1)?.minutes ?? null)
    const visits = visitPlan(family, versions, teams, today)
    visitRows(rows, family, visits, today)
    partusRows(rows, family, teams, today)
    if (isCaredFor(family)) {
      observationRows(rows, family, children, visits)
      dossierRows(rows, family, children, visits, versions, today)
      signalRows(rows, family, children, visits, today)
    }
    waitingListRows(rows, family, today)
  }
  return { rows, relationships, minutesOf }
}

/** Her midwife knows her from the registration on; a provider that registered her itself does too. */
function relationshipsOf({ number, practice, provider, timeline, wish }: Family): MadeRelationship[] {
  const registration = {
    clientId: demonstrationId('client', number),
    kind: 'REFERRER',
    startsOn: timeline.submittedOn,
    endsOn: null,
    source: 'registration',
  } as const
  const both = wish.registeredAlsoAs === undefined ? [practice] : [practice, provider]
  return both.map(({ agbCode }) => ({ ...registration, organisation: agbCode }))
}
