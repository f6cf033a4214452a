import { batched } from '@kraamketen/subgraph'
import { type Decision, decideExtension } from '../queries/indication/decide-extension.ts'
import { type ExtensionFilter, countExtensions, extensionPage } from '../queries/indication/extension-page.ts'
import { extensionRequestsById, extensionRequestsOfClients } from '../queries/indication/extension-requests.ts'
import { currentIndications, indicationsOfClients } from '../queries/indication/indications.ts'
import { klimPackages } from '../queries/indication/klim-packages.ts'
import { recordedFacts } from '../queries/indication/recorded-facts.ts'
import {
  type ReindicationFilter,
  countReindications,
  reindicationPage,
} from '../queries/indication/reindication-page.ts'
import { type NewExtension, requestExtension } from '../queries/indication/request-extension.ts'
import { rosters } from '../queries/indication/rosters.ts'
import type { PageRequest } from '@kraamketen/database'
import type { ExtensionSortKey } from '../rules/indication/indication-order.ts'
import type { Basis } from './basis.ts'

/** What resolvers of indication can ask and do. */
export function indicationContext({ viewer, today, database, asViewer }: Basis) {
  const by = (organisation: string) => ({ subject: viewer.subject, name: viewer.name, organisation, today })
  return {
    ofClient: batched((ids) => asViewer((trx) => indicationsOfClients(trx, ids))),
    extension: batched((ids) => asViewer((trx) => extensionRequestsById(trx, ids))),
    extensionsOfClient: batched((ids) => asViewer((trx) => extensionRequestsOfClients(trx, ids))),
    roster: batched((ids) => asViewer((trx) => rosters(trx, ids))),
    klimPackages: () => database.read(klimPackages),
    /** What the rules need to propose: what is recorded and what holds now, read at one moment. */
    factsToPropose: (clientId: string) =>
      asViewer(async (trx) => ({
        recorded: (await recordedFacts(trx, [clientId])).get(clientId) ?? null,
        current: (await currentIndications(trx, [clientId])).get(clientId) ?? null,
      })),
    reindicationPage: (filter: ReindicationFilter, page: PageRequest) =>
      asViewer((trx) => reindicationPage(trx, filter, page)),
    countReindications: (filter: ReindicationFilter) => asViewer((trx) => countReindications(trx, filter)),
    extensionPage: (filter: ExtensionFilter, sort: ExtensionSortKey, page: PageRequest) =>
      asViewer((trx) => extensionPage(trx, filter, sort, page)),
    countExtensions: (filter: ExtensionFilter) => asViewer((trx) => countExtensions(trx, filter)),
    requestExtension: (extension: NewExtension, organisation: string) =>
      asViewer((trx) => requestExtension(trx, extension, by(organisation))),
    decideExtension: (decision: Decision, organisation: string) =>
      asViewer((trx) => decideExtension(trx, decision, by(organisation))),
  }
}
