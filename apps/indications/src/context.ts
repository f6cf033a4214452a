import type { Channel, Database, Work, PageRequest } from '@kraamketen/database'
import { type IsoDate, amsterdamDay } from '@kraamketen/kraamzorg'
import { type RequestContext, type SubgraphContext, type TokenViewer, batched } from '@kraamketen/subgraph'
import type { BsnVault } from './bsn-vault.ts'
import { registrationContext } from './context/registration.ts'
import { referralContext } from './context/referral.ts'
import { intakeContext } from './context/intake.ts'
import { indicationContext } from './context/indication.ts'
import { dossierContext } from './context/dossier.ts'
import { handoverContext } from './context/handover.ts'
import { capacityContext } from './context/capacity.ts'
import { qualityContext } from './context/quality.ts'
import { scenarioContext } from './context/scenario.ts'
import { claimsContext } from './context/claims.ts'
import { type StateChange, changeReferralState } from './queries/referral/change-referral-state.ts'
import { clientsById } from './queries/registration/clients.ts'
import { currentIndications, indicationsById } from './queries/indication/indications.ts'
import type { HandoverChange } from './queries/handover/handover-changes.ts'
import type { ReferralChange } from './queries/referral/referral-changes.ts'
import { organisationsByCode } from './queries/registration/organisations.ts'
import { referralHistory } from './queries/referral/referral-history.ts'
import {
  type PositionedReferral,
  type ReferralFilter,
  type StateCount,
  referralPage,
  referralStateCounts,
} from './queries/referral/referral-page.ts'
import type { ReferralSortKey } from './rules/referral/referral-order.ts'
import { referralsById, referralsOfClients } from './queries/referral/referrals.ts'
import { type IndicationSetting, type SettingResult, setIndication } from './queries/indication/set-indication.ts'
import type { Step } from './queries/referral/step-referral.ts'
import { type NewReferral, type Submission, submitReferral } from './queries/referral/submit-referral.ts'
import type { DB } from './queries/tables.ts'

/** What the database says aloud, by subject. */
export interface Changes {
  readonly referrals: Channel<ReferralChange>
  readonly handovers: Channel<HandoverChange>
}

export interface Context extends SubgraphContext {
  readonly registration: ReturnType<typeof registrationContext>
  readonly referral: ReturnType<typeof referralContext>
  readonly intake: ReturnType<typeof intakeContext>
  readonly indication: ReturnType<typeof indicationContext>
  readonly dossier: ReturnType<typeof dossierContext>
  readonly handover: ReturnType<typeof handoverContext>
  readonly capacity: ReturnType<typeof capacityContext>
  readonly quality: ReturnType<typeof qualityContext>
  readonly scenario: ReturnType<typeof scenarioContext>
  readonly claims: ReturnType<typeof claimsContext>
  readonly vault: BsnVault
  /** The calendar day in the Netherlands at the start of the request. */
  readonly today: IsoDate
  readonly loaders: ReturnType<typeof createLoaders>
  readonly referralPage: (
    filter: ReferralFilter,
    sort: ReferralSortKey,
    page: PageRequest,
  ) => Promise<PositionedReferral[]>
  readonly referralStateCounts: (filter: ReferralFilter) => Promise<StateCount[]>
  /** Listens to referrals that change from now on. */
  readonly referralChanges: Channel<ReferralChange>['listen']
  /** Listens to handovers that change from now on. */
  readonly handoverChanges: Channel<HandoverChange>['listen']
  readonly submitReferral: (referral: NewReferral, isTooLate: boolean) => Promise<Submission>
  readonly changeReferralState: (id: string, step: Step) => Promise<StateChange>
  readonly setIndication: (setting: IndicationSetting, organisation: string) => Promise<SettingResult>
}

/** Joins who asks with what can be asked: every question about a person runs in a transaction of the viewer. */
export function createContext(database: Database<DB>, vault: BsnVault, changes: Changes) {
  return (viewer: TokenViewer): RequestContext<Context> => {
    const asViewer = <Result>(work: Work<DB, Result>) => database.asViewer(viewer, work)
    const today = amsterdamDay(new Date())
    const basis = { viewer, vault, today, database, asViewer }
    return {
      viewer,
      vault,
      today,
      registration: registrationContext(basis),
      referral: referralContext(basis),
      intake: intakeContext(basis),
      indication: indicationContext(basis),
      dossier: dossierContext(basis),
      handover: handoverContext(basis),
      capacity: capacityContext(basis),
      quality: qualityContext(basis),
      scenario: scenarioContext(basis),
      claims: claimsContext(basis),
      loaders: createLoaders(database, asViewer),
      referralChanges: changes.referrals.listen,
      handoverChanges: changes.handovers.listen,
      referralPage: (filter, sort, page) => asViewer((trx) => referralPage(trx, filter, sort, page)),
      referralStateCounts: (filter) => asViewer((trx) => referralStateCounts(trx, filter)),
      submitReferral: (referral, isTooLate) =>
        asViewer((trx) => submitReferral(trx, referral, { name: viewer.name, isTooLate })),
      changeReferralState: (id, step) => asViewer((trx) => changeReferralState(trx, id, step)),
      setIndication: (setting, organisation) =>
        asViewer((trx) => setIndication(trx, setting, { name: viewer.name, organisation })),
    }
  }
}

/** One batch a kind and a request: a list of a hundred referrals is a handful of questions to the database. */
function createLoaders(database: Database<DB>, asViewer: <Result>(work: Work<DB, Result>) => Promise<Result>) {
  return {
    client: batched((ids) => asViewer((trx) => clientsById(trx, ids))),
    referral: batched((ids) => asViewer((trx) => referralsById(trx, ids))),
    referralsOfClient: batched((ids) => asViewer((trx) => referralsOfClients(trx, ids))),
    history: batched((ids) => asViewer((trx) => referralHistory(trx, ids))),
    indication: batched((ids) => asViewer((trx) => indicationsById(trx, ids))),
    currentIndication: batched((ids) => asViewer((trx) => currentIndications(trx, ids))),
    organisation: batched((codes) => database.read((db) => organisationsByCode(db, codes))),
  }
}
