import { needs } from '@kraamketen/subgraph'
import type { Incident } from '../../queries/quality/incident.ts'
import { INCIDENT_KINDS } from '../../rules/quality/incident-kind.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { QualityThemeCode } from './quality-theme-code.ts'

export const IncidentKindType = builder.enumType('IncidentKind', {
  description: 'What was reported: incident, calamity or complaint (NL: soort melding).',
  values: INCIDENT_KINDS,
})

export const IncidentType = builder.objectRef<Incident>('Incident').implement({
  description: 'Something that went wrong, and what was learned from it; it tells of no person (NL: melding).',
  ...needs('chain:read', ['inspector', 'planner']),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Where it happened.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of an incident'),
    }),
    kind: t.expose('kind', { type: IncidentKindType, description: 'What it is.' }),
    theme: t.expose('theme', { type: QualityThemeCode, description: 'The theme it belongs to.' }),
    happenedOn: t.expose('happenedOn', { type: 'Date', description: 'When it happened.' }),
    reportedOn: t.expose('reportedOn', { type: 'Date', description: 'When it was reported inside the organisation.' }),
    reportedToInspectorate: t.exposeBoolean('reportedToInspectorate', {
      description: 'Whether the inspectorate was told.',
    }),
    summary: t.exposeString('summary', { description: 'What happened, without a person in it.' }),
    learned: t.exposeString('learned', {
      nullable: true,
      description: 'What was learned and changed; null while nothing is recorded.',
    }),
    learnedOn: t.expose('learnedOn', {
      type: 'Date',
      nullable: true,
      description: 'Since when; null while nothing is recorded.',
    }),
  }),
})
