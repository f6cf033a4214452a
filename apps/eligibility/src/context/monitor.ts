import { batched } from '@kraamketen/subgraph'
import { monitorCounts } from '../queries/monitor/monitor-counts.ts'
import { questionnaires } from '../queries/monitor/questionnaires.ts'
import { type QuestionnaireRecording, recordQuestionnaire } from '../queries/monitor/record-questionnaire.ts'
import { monitorProgramme } from '../rules/monitor/monitor-programme.ts'
import type { Basis } from './basis.ts'

/** What resolvers of the monitor can ask. Counts of all families leave protected only. */
export function monitorContext({ asViewer, viewer }: Basis) {
  const counts = batched((ids) => asViewer((trx) => monitorCounts(trx, ids)))
  return {
    ofProgramme: async (programmeId: string, period: Parameters<typeof monitorProgramme>[1]) =>
      monitorProgramme((await counts.load(programmeId)) ?? [], period),
    questionnairesOf: batched((ids) => asViewer((trx) => questionnaires(trx, ids))),
    recordQuestionnaire: (recording: QuestionnaireRecording) =>
      asViewer((trx) => recordQuestionnaire(trx, recording, viewer.name)),
  }
}
