import type { IsoDate } from '@kraamketen/kraamzorg'
import { batched } from '@kraamketen/subgraph'
import { acceptances } from '../queries/capacity/acceptances.ts'
import { type DivisionRequest, adoptDivision } from '../queries/capacity/adopt-division.ts'
import { allocationLines, allocationsOfWeek } from '../queries/capacity/allocations.ts'
import { capacityWeeks } from '../queries/capacity/capacity-weeks.ts'
import { contractedDeviations } from '../queries/capacity/contracted-deviations.ts'
import { daysToGuarantee } from '../queries/capacity/days-to-guarantee.ts'
import { type NewScarcityDeclaration, declareScarcity } from '../queries/capacity/declare-scarcity.ts'
import { deliveredByEmployment } from '../queries/capacity/delivered-by-employment.ts'
import { demandByWeek } from '../queries/capacity/demand-by-week.ts'
import { deployableMinutes } from '../queries/capacity/deployable-minutes.ts'
import { type NewWaitingListEntry, enterWaitingList, registrationEnd } from '../queries/capacity/enter-waiting-list.ts'
import { familiesOfWeek } from '../queries/capacity/families-of-week.ts'
import { floorsKept } from '../queries/capacity/floors-kept.ts'
import { guaranteeSteps } from '../queries/capacity/guarantee-steps.ts'
import { type ScarcityLift, liftScarcity } from '../queries/capacity/lift-scarcity.ts'
import { onCallLoad } from '../queries/capacity/on-call-load.ts'
import {
  type OnCallFilter,
  nextOnCallShift,
  onCallShiftCount,
  onCallShiftPage,
  onCallShiftsBetween,
  onCallShiftsById,
  onCallShiftsIn,
} from '../queries/capacity/on-call-shifts.ts'
import { participations } from '../queries/capacity/participations.ts'
import { momentsOf, partusCalls } from '../queries/capacity/partus-calls.ts'
import { type ShiftPlan, planOnCallShift } from '../queries/capacity/plan-on-call-shift.ts'
import { providersByPostcode } from '../queries/capacity/providers-by-postcode.ts'
import { regionOfPostcode } from '../queries/capacity/region-of-postcode.ts'
import { regionYears } from '../queries/capacity/region-years.ts'
import { scarcityCaseSteps } from '../queries/capacity/scarcity-case-steps.ts'
import {
  type ScarcityCaseFilter,
  scarcityCaseCount,
  scarcityCasePage,
  scarcityCasesById,
} from '../queries/capacity/scarcity-cases.ts'
import {
  type ScarcityFilter,
  scarcityCount,
  scarcityOfRegions,
  scarcityPage,
} from '../queries/capacity/scarcity-declarations.ts'
import { type CapacitySetting, setCapacity } from '../queries/capacity/set-capacity.ts'
import { type WaitingListStepRequest, stepWaitingList } from '../queries/capacity/step-waiting-list.ts'
import { waitingDays } from '../queries/capacity/waiting-days.ts'
import { waitingListEntries } from '../queries/capacity/waiting-list-entry.ts'
import { waitingListHistory } from '../queries/capacity/waiting-list-history.ts'
import { type WaitingListFilter, waitingListCount, waitingListPage } from '../queries/capacity/waiting-list-page.ts'
import { waitingOfClients } from '../queries/capacity/waiting-of-clients.ts'
import type { PageRequest } from '@kraamketen/database'
import type { DeviationGround } from '../rules/capacity/deviation-ground.ts'
import type { ParticipationKind } from '../rules/capacity/participation-kind.ts'
import type { ScarcityCaseSortKey } from '../rules/capacity/scarcity-order.ts'
import type { WaitingListSortKey } from '../rules/capacity/waiting-list-order.ts'
import type { Protocol } from '../rules/indication/protocol.ts'
import type { Basis } from './basis.ts'

/** What resolvers of capacity can ask and do. */
export function capacityContext({ viewer, database, asViewer }: Basis) {
  return {
    /** By days and organisation, `2026-11-23/2027-01-17/41900001`: many regions of one question ask for the same. */
    demand: batched(byDays((...key) => asViewer((trx) => demandByWeek(trx, ...key)))),
    capacityWeeks: batched(byDays((...key) => asViewer((trx) => capacityWeeks(trx, ...key)))),
    setCapacity: (setting: CapacitySetting) => asViewer((trx) => setCapacity(trx, setting, viewer.name)),

    familiesOfWeek: (organisation: string, week: IsoDate, region: string | null) =>
      asViewer((trx) => familiesOfWeek(trx, organisation, week, region)),
    deployableMinutes: (organisation: string, week: IsoDate, region: string | null) =>
      asViewer((trx) => deployableMinutes(trx, organisation, week, region)),
    allocations: (organisation: string, week: IsoDate, region: string) =>
      asViewer((trx) => allocationsOfWeek(trx, organisation, week, region)),
    allocationLines: batched((ids) => asViewer((trx) => allocationLines(trx, ids))),
    adoptDivision: (request: DivisionRequest, protocol: Protocol) =>
      asViewer((trx) => adoptDivision(trx, request, protocol, viewer.name)),

    waitingListEntry: batched((ids) => asViewer((trx) => waitingListEntries(trx, ids))),
    waitingListHistory: batched((ids) => asViewer((trx) => waitingListHistory(trx, ids))),
    waitingListPage: (filter: WaitingListFilter, sort: WaitingListSortKey, page: PageRequest) =>
      asViewer((trx) => waitingListPage(trx, filter, sort, page)),
    waitingListCount: (filter: WaitingListFilter) => asViewer((trx) => waitingListCount(trx, filter)),
    waitingDays: (regions: readonly string[] | null, from: IsoDate, until: IsoDate) =>
      asViewer((trx) => waitingDays(trx, regions, from, until)),
    registrationEnd: (clientId: string) => asViewer((trx) => registrationEnd(trx, clientId)),
    enterWaitingList: (entry: NewWaitingListEntry) => asViewer((trx) => enterWaitingList(trx, entry, viewer.name)),
    stepWaitingList: (id: string, step: Omit<WaitingListStepRequest, 'byName' | 'organisation'>) =>
      asViewer((trx) => stepWaitingList(trx, id, { ...step, byName: viewer.name, organisation: viewer.organisation })),

    scarcityOfRegion: batched((regions) => asViewer((trx) => scarcityOfRegions(trx, regions))),
    scarcityPage: (filter: ScarcityFilter, page: PageRequest) => asViewer((trx) => scarcityPage(trx, filter, page)),
    scarcityCount: (filter: ScarcityFilter) => asViewer((trx) => scarcityCount(trx, filter)),
    declareScarcity: (declaration: NewScarcityDeclaration) =>
      asViewer((trx) => declareScarcity(trx, declaration, viewer.name)),
    liftScarcity: (lift: ScarcityLift) => asViewer((trx) => liftScarcity(trx, lift, viewer)),

    acceptance: batched((ids) => asViewer((trx) => acceptances(trx, ids))),
    waitingOfClient: batched((ids) => asViewer((trx) => waitingOfClients(trx, ids))),
    guaranteeSteps: (regions: readonly string[], from: IsoDate, until: IsoDate) =>
      asViewer((trx) => guaranteeSteps(trx, regions, from, until)),
    daysToGuarantee: (from: IsoDate, until: IsoDate) => asViewer((trx) => daysToGuarantee(trx, from, until)),
    scarcityCase: batched((ids) => asViewer((trx) => scarcityCasesById(trx, ids))),
    scarcityCaseSteps: batched((ids) => asViewer((trx) => scarcityCaseSteps(trx, ids))),
    scarcityCasePage: (filter: ScarcityCaseFilter, sort: ScarcityCaseSortKey, page: PageRequest) =>
      asViewer((trx) => scarcityCasePage(trx, filter, sort, page)),
    scarcityCaseCount: (filter: ScarcityCaseFilter) => asViewer((trx) => scarcityCaseCount(trx, filter)),
    /** By region and Monday, `GG6106/2026-11-23`. */
    floorKept: batched((weeks) => asViewer((trx) => floorsKept(trx, weeks))),
    contractedDeviations: (
      from: IsoDate,
      until: IsoDate,
      grounds: readonly DeviationGround[],
      organisation: string | null,
    ) => asViewer((trx) => contractedDeviations(trx, from, until, grounds, organisation)),

    regionOfPostcode: (postcode: string) => database.read((db) => regionOfPostcode(db, postcode)),
    onCallShift: batched((ids) => asViewer((trx) => onCallShiftsById(trx, ids))),
    onCallShiftPage: (filter: OnCallFilter, page: PageRequest) => asViewer((trx) => onCallShiftPage(trx, filter, page)),
    onCallShiftCount: (filter: OnCallFilter) => asViewer((trx) => onCallShiftCount(trx, filter)),
    onCallAround: (region: string, from: Date, until: Date) =>
      asViewer(async (trx) => ({
        shifts: await onCallShiftsBetween(trx, region, from, until),
        next: await nextOnCallShift(trx, region, until),
      })),
    onCallLoad: (organisation: string, from: IsoDate, until: IsoDate, moreThan: number) =>
      asViewer((trx) => onCallLoad(trx, organisation, from, until, moreThan)),
    planOnCallShift: (plan: ShiftPlan) => asViewer((trx) => planOnCallShift(trx, plan)),
    partusCover: (regions: readonly string[], from: IsoDate, until: IsoDate) =>
      asViewer(async (trx) => ({
        moments: await momentsOf(trx, from, until),
        shifts: await onCallShiftsIn(trx, { regions, organisation: null, from, until }),
        calls: await partusCalls(trx, regions, from, until),
        members: await participations(trx, 'PARTUS_POOL', regions, until),
      })),

    participations: (kind: ParticipationKind, regions: readonly string[], at: IsoDate) =>
      asViewer((trx) => participations(trx, kind, regions, at)),
    providersByPostcode: (regions: readonly string[], at: IsoDate, against: IsoDate) =>
      asViewer((trx) => providersByPostcode(trx, regions, at, against)),
    regionYears: (regions: readonly string[]) => asViewer((trx) => regionYears(trx, regions)),
    deliveredByEmployment: (from: IsoDate, until: IsoDate) =>
      asViewer((trx) => deliveredByEmployment(trx, from, until)),
  }
}

function byDays<Row>(question: (from: IsoDate, until: IsoDate, organisation: string | null) => Promise<Row[]>) {
  return async (keys: readonly string[]) => {
    const rows = await Promise.all(
      keys.map(async (key) => {
        const [from, until, organisation] = key.split('/') as [IsoDate, IsoDate, string]
        return [key, await question(from, until, organisation === '' ? null : organisation)] as const
      }),
    )
    return new Map(rows)
  }
}
