import type { IsoDate } from '@kraamketen/kraamzorg'
import { batched } from '@kraamketen/subgraph'
import { type SignalAction, actOnSignal } from '../queries/dossier/act-on-signal.ts'
import { type Recording, addRecord } from '../queries/dossier/add-record.ts'
import { careFacts } from '../queries/dossier/care-facts.ts'
import { closeGoal } from '../queries/dossier/close-goal.ts'
import { contractedExtraMinutes } from '../queries/dossier/contracted-extra-minutes.ts'
import { type DossierGapFilter, dossierGapCount, dossierGapPage } from '../queries/dossier/dossier-gap-page.ts'
import type { DossierTable } from '../queries/dossier/dossier-rows.ts'
import { type FamilyFilter, familyCount, familyPage } from '../queries/dossier/family-page.ts'
import { isOfClient } from '../queries/dossier/is-of-client.ts'
import { markSignalRead } from '../queries/dossier/mark-signal-read.ts'
import { assistantWorksOn, assistantsOfClients, assistantsOfVisits } from '../queries/dossier/maternity-assistants.ts'
import { observationsOfChildren, recordsById, recordsOfClients } from '../queries/dossier/records-of-clients.ts'
import {
  type NewReportingCodeStep,
  closeReportingCode,
  takeReportingCodeStep,
} from '../queries/dossier/reporting-code.ts'
import { signalInformed } from '../queries/dossier/signal-informed.ts'
import { type SignalFilter, signalCount, signalPage } from '../queries/dossier/signal-page.ts'
import { signalReadings } from '../queries/dossier/signal-readings.ts'
import { type ScreeningStep, stepScreening } from '../queries/dossier/step-screening.ts'
import { type VisitValues, stepVisit } from '../queries/dossier/step-visit.ts'
import type { PageRequest } from '@kraamketen/database'
import type { FamilySortKey } from '../rules/dossier/family-order.ts'
import type { GoalState } from '../rules/dossier/goal.ts'
import type { ReportingCodeOutcome } from '../rules/dossier/reporting-code.ts'
import type { SignalSortKey } from '../rules/dossier/signal.ts'
import type { VisitAct } from '../rules/dossier/visit.ts'
import type { Basis } from './basis.ts'

/** What resolvers of dossier can ask and do. */
export function dossierContext({ viewer, asViewer }: Basis) {
  // A planner's hours are those of her own organisation; whoever else may look sees the hours of everybody.
  const whose = viewer.role === 'planner' ? viewer.organisation : null
  const ofClients = <Table extends DossierTable>(table: Table) =>
    batched((ids) => asViewer((trx) => recordsOfClients(trx, table, ids)))
  const byId = <Table extends DossierTable>(table: Table) =>
    batched((ids) => asViewer((trx) => recordsById(trx, table, ids)))
  return {
    ofClient: {
      advice: ofClients('advice'),
      carePlan: ofClients('carePlan'),
      deliveryDifference: ofClients('deliveryDifference'),
      earlySignalling: ofClients('earlySignalling'),
      goal: ofClients('goal'),
      observation: ofClients('observation'),
      reportingCodeCase: ofClients('reportingCodeCase'),
      reportingCodeStep: ofClients('reportingCodeStep'),
      screening: ofClients('screening'),
      signal: ofClients('signal'),
      visit: ofClients('visit'),
    },
    byId: {
      advice: byId('advice'),
      carePlan: byId('carePlan'),
      deliveryDifference: byId('deliveryDifference'),
      earlySignalling: byId('earlySignalling'),
      goal: byId('goal'),
      observation: byId('observation'),
      reportingCodeCase: byId('reportingCodeCase'),
      screening: byId('screening'),
      signal: byId('signal'),
      visit: byId('visit'),
    },
    observationsOfChild: batched((ids) => asViewer((trx) => observationsOfChildren(trx, ids))),
    assistantOfVisit: batched((ids) => asViewer((trx) => assistantsOfVisits(trx, ids))),
    assistantsOfClient: batched((ids) => asViewer((trx) => assistantsOfClients(trx, ids))),
    careFacts: batched((ids) => asViewer((trx) => careFacts(trx, ids, whose))),
    informedOfSignal: batched((ids) => asViewer((trx) => signalInformed(trx, ids))),
    readingOfSignal: batched((ids) => asViewer((trx) => signalReadings(trx, ids))),
    contractedExtraMinutes: batched((ids) =>
      asViewer((trx) => contractedExtraMinutes(trx, ids, viewer.organisation ?? '')),
    ),
    /** Adds a row in the name of the viewer and her organisation. */
    record: <Table extends DossierTable>(table: Table, organisation: string, values: Recording<Table>) =>
      asViewer((trx) => addRecord(trx, table, { ...values, organisation, recordedByName: viewer.name } as never)),
    isOfClient: (table: 'child' | 'visit' | 'earlySignalling', clientId: string, id: string) =>
      asViewer((trx) => isOfClient(trx, table, clientId, id)),
    assistantWorksOn: (id: string, on: IsoDate) => asViewer((trx) => assistantWorksOn(trx, id, on)),
    stepVisit: (id: string, organisation: string, act: VisitAct, values: VisitValues) =>
      asViewer((trx) => stepVisit(trx, id, organisation, act, values)),
    stepScreening: (step: Omit<ScreeningStep, 'recordedByName'>) =>
      asViewer((trx) => stepScreening(trx, { ...step, recordedByName: viewer.name })),
    closeGoal: (id: string, organisation: string, to: GoalState, closedOn: IsoDate) =>
      asViewer((trx) => closeGoal(trx, id, organisation, to, closedOn)),
    actOnSignal: (id: string, organisation: string, action: SignalAction) =>
      asViewer((trx) => actOnSignal(trx, id, organisation, action)),
    markSignalRead: (id: string) => asViewer((trx) => markSignalRead(trx, id)),
    takeReportingCodeStep: (caseId: string, organisation: string, step: NewReportingCodeStep) =>
      asViewer((trx) => takeReportingCodeStep(trx, caseId, { organisation, name: viewer.name }, step)),
    closeReportingCode: (caseId: string, organisation: string, outcome: ReportingCodeOutcome, closedOn: IsoDate) =>
      asViewer((trx) => closeReportingCode(trx, caseId, organisation, outcome, closedOn)),
    signalPage: (filter: SignalFilter, sort: SignalSortKey, page: PageRequest) =>
      asViewer((trx) => signalPage(trx, filter, sort, page)),
    signalCount: (filter: SignalFilter) => asViewer((trx) => signalCount(trx, filter)),
    familyPage: (organisation: string, filter: FamilyFilter, sort: FamilySortKey, page: PageRequest) =>
      asViewer((trx) => familyPage(trx, organisation, filter, sort, page)),
    familyCount: (organisation: string, filter: FamilyFilter) =>
      asViewer((trx) => familyCount(trx, organisation, filter)),
    dossierGapPage: (organisation: string, filter: DossierGapFilter, page: PageRequest) =>
      asViewer((trx) => dossierGapPage(trx, organisation, filter, page)),
    dossierGapCount: (organisation: string, filter: DossierGapFilter) =>
      asViewer((trx) => dossierGapCount(trx, organisation, filter)),
  }
}
