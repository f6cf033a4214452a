/** What was reported (NL: incident, calamiteit, klacht). */
export const INCIDENT_KINDS = ['INCIDENT', 'CALAMITY', 'COMPLAINT'] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]
