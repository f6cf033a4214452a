import type { IsoDate } from '@kraamketen/kraamzorg'
import type { IncidentKind } from '../../rules/quality/incident-kind.ts'
import type { QualityTheme } from '../../rules/quality/quality-theme.ts'

/** An incident as its row says it; it tells of no person. */
export interface Incident {
  readonly id: string
  readonly organisation: string
  readonly kind: IncidentKind
  readonly theme: QualityTheme
  readonly happenedOn: IsoDate
  readonly reportedOn: IsoDate
  readonly reportedToInspectorate: boolean
  readonly summary: string
  readonly learned: string | null
  readonly learnedOn: IsoDate | null
}

export const INCIDENT_COLUMNS = [
  'incident.id',
  'incident.organisation',
  'incident.kind',
  'incident.theme',
  'incident.happenedOn',
  'incident.reportedOn',
  'incident.reportedToInspectorate',
  'incident.summary',
  'incident.learned',
  'incident.learnedOn',
] as const
