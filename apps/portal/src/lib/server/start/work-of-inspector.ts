import { askGraph } from '../graph/ask-graph.ts'
import { startInspectorOperation } from './start-inspector-operation.ts'
import { nullWhenUnavailable } from '../graph/null-when-unavailable.ts'
import type { WorkOf } from './work.ts'

export const workOfInspector: WorkOf = async (event) => {
  const answer = await askGraph(event, startInspectorOperation, {}).catch(nullWhenUnavailable)
  if (!answer?.data) return null
  const { organisationsBelowFloor, reindicationPatterns, scarcityCases, areaProviders, quality } = answer.data
  return [
    {
      key: 'noGuarantee',
      count: scarcityCases?.totalCount ?? null,
      tone: 'bad',
      href: '/toezicht/schaarste?stap=geen-garantie',
    },
    {
      key: 'belowFloor',
      count: organisationsBelowFloor?.differing ?? null,
      tone: 'bad',
      href: '/toezicht/ondergrens',
    },
    {
      key: 'departing',
      count: reindicationPatterns?.totalCount ?? null,
      tone: 'doubt',
      href: '/toezicht/herindicatie?afwijkend=ja',
    },
    {
      key: 'handoversMissing',
      count: quality?.handovers?.missing ?? null,
      tone: 'doubt',
      href: '/toezicht?thema=integrale-zorg&sorteer=handover-sent&volgorde=op',
    },
    {
      key: 'withoutProvider',
      count: areaProviders?.withoutProvider ?? null,
      tone: 'calm',
      href: '/toezicht/aanbod',
    },
  ]
}
