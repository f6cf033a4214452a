import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Selectable } from 'kysely'
import type { AdviceTopic } from '../../rules/dossier/advice-topic.ts'
import type { DifferenceReason } from '../../rules/dossier/delivery-difference.ts'
import type { GoalDomain, GoalState } from '../../rules/dossier/goal.ts'
import type { ObservationKind } from '../../rules/dossier/observation-kinds.ts'
import type { ReportingCodeOutcome, ReportingCodeStepNumber } from '../../rules/dossier/reporting-code.ts'
import type { ScreeningKind, ScreeningState } from '../../rules/dossier/screening.ts'
import type {
  InformedParty,
  SignalSubject,
  SignallingInstrument,
  SignallingOutcome,
} from '../../rules/dossier/signal.ts'
import type { VisitKind, VisitState } from '../../rules/dossier/visit.ts'
import type { DB } from '../tables.ts'

type RowOf<Table extends keyof DB, Narrower> = Readonly<Omit<Selectable<DB[Table]>, keyof Narrower> & Narrower>

/** The tables of a dossier (NL: kraamzorgdossier): each row is about one client and says who recorded it. */
export interface DossierRows {
  advice: RowOf<'advice', { topic: AdviceTopic; givenOn: IsoDate }>
  carePlan: RowOf<'carePlan', { madeOn: IsoDate }>
  deliveryDifference: RowOf<'deliveryDifference', { code: DifferenceReason }>
  earlySignalling: RowOf<
    'earlySignalling',
    { instrument: SignallingInstrument; outcome: SignallingOutcome; doneOn: IsoDate }
  >
  goal: RowOf<'goal', { domain: GoalDomain; state: GoalState; setOn: IsoDate; closedOn: IsoDate | null }>
  observation: RowOf<'observation', { kind: ObservationKind }>
  reportingCodeCase: RowOf<
    'reportingCodeCase',
    { startedOn: IsoDate; closedOn: IsoDate | null; outcome: ReportingCodeOutcome | null }
  >
  reportingCodeStep: RowOf<'reportingCodeStep', { step: ReportingCodeStepNumber; takenOn: IsoDate }>
  screening: RowOf<'screening', { kind: ScreeningKind; state: ScreeningState; happenedOn: IsoDate }>
  signal: RowOf<'signal', { subject: SignalSubject; actionOn: IsoDate | null }>
  signalInformed: RowOf<'signalInformed', { who: InformedParty; informedOn: IsoDate }>
  visit: RowOf<'visit', { kind: VisitKind; state: VisitState; claimedOn: IsoDate | null }>
}
export type DossierTable = keyof DossierRows
