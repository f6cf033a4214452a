import { batched } from '@kraamketen/subgraph'
import type { PageRequest } from '@kraamketen/database'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { applicationHistory } from '../queries/grant/application-history.ts'
import { applicationCount, type ApplicationFilter, applicationPage } from '../queries/grant/application-page.ts'
import { applications, applicationsById } from '../queries/grant/applications.ts'
import { applyForProgramme, type NewApplication } from '../queries/grant/apply-for-programme.ts'
import { decideApplication, type DecisionAsked } from '../queries/grant/decide-application.ts'
import { type GrantFilter, grantPage, grantSums } from '../queries/grant/grant-page.ts'
import { grants, grantsById, grantsOfApplications } from '../queries/grant/grants.ts'
import { lapseGrant, type LapseAsked } from '../queries/grant/lapse-grant.ts'
import { placesInLine } from '../queries/grant/places-in-line.ts'
import { programmeFill } from '../queries/grant/programme-fill.ts'
import { type HoursAsked, recordFlexibleHours } from '../queries/grant/record-flexible-hours.ts'
import type { Actor } from '../queries/grant/step-application.ts'
import { usedHours } from '../queries/grant/used-hours.ts'
import { waiversGranted } from '../queries/grant/waivers-granted.ts'
import { withdrawApplication } from '../queries/grant/withdraw-application.ts'
import type { ApplicationSortKey, GrantSortKey } from '../rules/grant/sort-keys.ts'
import type { Basis } from './basis.ts'

/** What resolvers of grants can ask and do. A client that the viewer may not see is null. */
export function grantContext({ asViewer, today }: Basis) {
  return {
    ofClient: batched((ids) => asViewer((trx) => grants(trx, ids))),
    byId: batched((ids) => asViewer((trx) => grantsById(trx, ids))),
    ofApplication: batched((ids) => asViewer((trx) => grantsOfApplications(trx, ids))),
    applicationsOfClient: batched((ids) => asViewer((trx) => applications(trx, ids))),
    application: batched((ids) => asViewer((trx) => applicationsById(trx, ids))),
    history: batched((ids) => asViewer((trx) => applicationHistory(trx, ids))),
    placeInLine: batched((ids) => asViewer((trx) => placesInLine(trx, ids))),
    usedHours: batched((ids) => asViewer((trx) => usedHours(trx, ids))),
    applicationPage: (filter: ApplicationFilter, sort: ApplicationSortKey, page: PageRequest) =>
      asViewer((trx) => applicationPage(trx, filter, sort, page)),
    applicationCount: (filter: ApplicationFilter) => asViewer((trx) => applicationCount(trx, filter)),
    grantPage: (filter: GrantFilter, sort: GrantSortKey, page: PageRequest) =>
      asViewer((trx) => grantPage(trx, filter, sort, page)),
    grantSums: (filter: GrantFilter) => asViewer((trx) => grantSums(trx, filter)),
    fill: () => asViewer(programmeFill),
    waiversGranted: (from: IsoDate, until: IsoDate) => asViewer((trx) => waiversGranted(trx, from, until)),
    apply: (application: NewApplication) => asViewer((trx) => applyForProgramme(trx, application)),
    decide: (asked: DecisionAsked, by: Actor) => asViewer((trx) => decideApplication(trx, asked, by)),
    withdraw: (asked: { readonly applicationId: string; readonly reason: string }, by: Actor) =>
      asViewer((trx) => withdrawApplication(trx, asked, by)),
    lapse: (asked: LapseAsked, by: Actor) => asViewer((trx) => lapseGrant(trx, asked, by)),
    recordHours: (asked: HoursAsked, by: Actor) => asViewer((trx) => recordFlexibleHours(trx, asked, by, today)),
  }
}
