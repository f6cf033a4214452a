import { momentToEvaluate } from '../../own-file/moment-to-evaluate.ts'
import { plannedEnd } from '../../own-file/visits.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { startMotherOperation } from './start-mother-operation.ts'
import { nullWhenUnavailable } from '../graph/null-when-unavailable.ts'
import type { WorkOf } from './work.ts'

export const workOfMother: WorkOf = async (event) => {
  const answer = await askGraph(event, startMotherOperation, {}).catch(nullWhenUnavailable)
  const file = answer?.data?.myDossier
  if (!file) return answer === null || answer.problems.some(({ code }) => code !== 'NOT_FOUND') ? null : []
  const state = file.referrals[0]?.state
  const now = new Date()
  const inCare = state === 'IN_CARE'
  return [
    {
      key: 'consent',
      // It is asked while the care goes on; before and after there is nothing for her to answer.
      count: inCare && file.consents.length === 0 ? 1 : 0,
      tone: 'doubt',
      href: '/mijn/dossier#toestemming',
    },
    {
      key: 'extension',
      count: file.extensionRequests.filter((request) => request.state === 'REQUESTED').length,
      tone: 'doubt',
      href: '/mijn/uren',
    },
    {
      key: 'visits',
      // One of this morning that nobody wrote down yet does not come any more.
      count: file.visits.filter((visit) => visit.state === 'PLANNED' && plannedEnd(visit) > now).length,
      tone: 'calm',
      href: '/mijn/uren#bezoeken',
    },
    {
      key: 'evaluation',
      count: momentToEvaluate(state, file.evaluations ?? []) === null ? 0 : 1,
      tone: 'calm',
      href: '/mijn/dossier#mening',
    },
  ]
}
