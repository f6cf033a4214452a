import type { Database, Work } from '@kraamketen/database'
import { type IsoDate, amsterdamDay } from '@kraamketen/kraamzorg'
import { type SubgraphContext, type TokenViewer, batched } from '@kraamketen/subgraph'
import type { BsnVault } from './bsn-vault.ts'
import { type StateChange, changeReferralState } from './queries/change-referral-state.ts'
import { clientsById } from './queries/clients.ts'
import { currentIndications, indicationsById } from './queries/indications.ts'
import { type Organisation, organisations, organisationsByCode } from './queries/organisations.ts'
import { referralHistory } from './queries/referral-history.ts'
import {
  type PageRequest,
  type PositionedReferral,
  type ReferralFilter,
  type StateCount,
  referralPage,
  referralStateCounts,
} from './queries/referral-page.ts'
import { referralsById, referralsOfClients } from './queries/referrals.ts'
import { type NewClient, type Registration, registerClient } from './queries/register-client.ts'
import { type IndicationSetting, type SettingResult, setIndication } from './queries/set-indication.ts'
import type { Step } from './queries/step-referral.ts'
import { type NewReferral, type Submission, submitReferral } from './queries/submit-referral.ts'
import type { DB } from './queries/tables.ts'
import type { OrganisationKind } from './rules/organisation-kind.ts'

export interface Context extends SubgraphContext {
  readonly vault: BsnVault
  /** The calendar day in the Netherlands at the start of the request. */
  readonly today: IsoDate
  readonly loaders: ReturnType<typeof createLoaders>
  readonly organisations: (kind: OrganisationKind | null) => Promise<Organisation[]>
  readonly referralPage: (filter: ReferralFilter, page: PageRequest) => Promise<PositionedReferral[]>
  readonly referralStateCounts: (filter: ReferralFilter) => Promise<StateCount[]>
  readonly registerClient: (client: NewClient, organisation: string) => Promise<Registration>
  readonly submitReferral: (referral: NewReferral) => Promise<Submission>
  readonly changeReferralState: (id: string, step: Step) => Promise<StateChange>
  readonly setIndication: (setting: IndicationSetting, organisation: string) => Promise<SettingResult>
}

/** Joins who asks with what can be asked: every question about a person runs in a transaction of the viewer. */
export function createContext(database: Database<DB>, vault: BsnVault) {
  return (viewer: TokenViewer): Context => {
    const asViewer = <Result>(work: Work<DB, Result>) => database.asViewer(viewer, work)
    return {
      viewer,
      vault,
      today: amsterdamDay(new Date()),
      loaders: createLoaders(database, asViewer),
      organisations: (kind) => database.read((db) => organisations(db, kind)),
      referralPage: (filter, page) => asViewer((trx) => referralPage(trx, filter, page)),
      referralStateCounts: (filter) => asViewer((trx) => referralStateCounts(trx, filter)),
      registerClient: (client, organisation) => asViewer((trx) => registerClient(trx, client, organisation)),
      submitReferral: (referral) => asViewer((trx) => submitReferral(trx, referral, viewer.name)),
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
