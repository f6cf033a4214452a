import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { CLASS_WORDS, readFamilies } from './families-address.ts'
import { familiesOperation } from './families-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const { list, read, floor, moreThan, weekOfRoom, filter } = readFamilies(event.url.searchParams)
  const answer = await askGraph(event, familiesOperation, {
    filter,
    sort: read.sort,
    ...read.page,
    floor,
    moreThan,
    week: weekOfRoom,
    assistants: list === 'veel-gezichten',
    home: list === 'naar-huis',
    language: list === 'tolk',
    balance: list === 'verschil',
    vulnerable: { ...filter, classes: [...CLASS_WORDS['kwetsbaar-of-meer']] },
    asksVulnerable: list === 'onder-24-uur' && read.filter.klasse === null,
  })
  const { data } = answer
  return {
    list,
    floor,
    moreThan,
    weekOfRoom,
    state: read.state,
    /** How many of the list were referred as vulnerable or more; null when the list is of one class, or nobody counted. */
    vulnerable: data?.vulnerable?.totalCount ?? null,
    page: listPage(data?.families, read.state, answer),
    counts: {
      alle: data?.all?.totalCount,
      'onder-24-uur': data?.belowFloor?.totalCount,
      'veel-gezichten': data?.manyFaces?.totalCount,
      ruimte: data?.room?.totalCount,
      'naar-huis': data?.homeToday?.totalCount,
      tolk: data?.interpreter?.totalCount,
      verschil: data?.inOrAfterCare?.totalCount,
    },
    /** What only some services know, and can be missing while the list is there. */
    incomplete: Boolean(data?.families) && answer.problems.some(({ path }) => path[0] === 'families'),
  }
}
