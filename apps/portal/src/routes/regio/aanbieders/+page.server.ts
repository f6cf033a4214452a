import { choice } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { participationOperation } from './participation-operation.ts'

const TAKES_PART = { ja: true, nee: false, alle: null } as const

const SHAPE = {
  filter: { regio: region, doet: choice({ ja: 'ja', nee: 'nee', alle: 'alle' }) },
  sorts: { regio: ['REGION_ASC', 'REGION_DESC'] },
  first: { sort: 'regio', descending: false },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { state: list, filter, page } = readList(SHAPE, event.url.searchParams)
  // Who does not take part is what one comes for.
  const takesPart = TAKES_PART[filter.doet ?? 'nee']
  const answer = await askGraph(event, participationOperation, {
    regions: filter.regio === null ? null : [filter.regio],
    takesPart,
    ...page,
    language: graphLanguage(event.locals.language),
  })
  return { list, page: listPage(answer.data?.regionalParticipations, list, answer) }
}
