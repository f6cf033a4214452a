import { InvalidInput, day, line, needs, optional, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { INCIDENT_KINDS } from '../../rules/quality/incident-kind.ts'
import { QUALITY_THEMES } from '../../rules/quality/quality-theme.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { IncidentKindType, IncidentType } from './incident.ts'
import { QualityThemeCode } from './quality-theme-code.ts'

const ReportIncidentInput = builder.inputType('ReportIncidentInput', {
  description: 'Something that went wrong, told without a person in it (NL: nieuwe melding).',
  fields: (t) => ({
    kind: t.field({ type: IncidentKindType, required: true, description: 'What it is.' }),
    theme: t.field({ type: QualityThemeCode, required: true, description: 'The theme it belongs to.' }),
    happenedOn: t.field({ type: 'Date', required: true, description: 'When it happened.' }),
    reportedOn: t.field({ type: 'Date', description: 'When it was reported inside; today when left out.' }),
    reportedToInspectorate: t.boolean({ description: 'Whether the inspectorate was told; no when left out.' }),
    summary: t.string({
      required: true,
      description: 'What happened, at most 4000 characters. No names, no other details of a person.',
    }),
  }),
})

const Input = v.pipe(
  v.object({
    kind: v.picklist(INCIDENT_KINDS),
    theme: v.picklist(QUALITY_THEMES),
    happenedOn: day(),
    reportedOn: day(),
    reportedToInspectorate: optional(v.boolean()),
    summary: line(4000, { multiline: true }),
    today: v.string(),
  }),
  v.forward(
    v.check(
      ({ reportedOn, today }) => reportedOn <= today,
      say('This day is still to come.', 'Give today or an earlier day.'),
    ),
    ['reportedOn'],
  ),
  v.forward(
    v.check(
      ({ happenedOn, reportedOn }) => happenedOn <= reportedOn,
      say('It happened after it was reported.', 'Check both dates.'),
    ),
    ['happenedOn'],
  ),
)

builder.mutationField('reportIncident', (t) =>
  t.field({
    type: IncidentType,
    description: 'Records an incident of the organisation of the viewer.',
    ...needs('chain:write', 'planner'),
    args: { input: t.arg({ type: ReportIncidentInput, required: true, description: 'What happened.' }) },
    errors: {
      types: [InvalidInput],
      union: { name: 'ReportIncidentResult', description: 'The incident, or what was wrong (NL: uitkomst melding).' },
    },
    resolve: (_root, { input }, { quality, viewer, today }) => {
      const {
        today: _,
        reportedToInspectorate,
        ...incident
      } = readInput(Input, {
        ...input,
        reportedOn: input.reportedOn ?? today,
        today,
      })
      return quality.reportIncident({
        ...incident,
        reportedToInspectorate: reportedToInspectorate ?? false,
        organisation: organisationOfViewer(viewer),
      })
    },
  }),
)
