import { addDays, amsterdamDay, isoDate } from '@kraamketen/kraamzorg'
import { error } from '@sveltejs/kit'
import { day } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { isRegion } from '#lib/map/region-choice.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import { capacityState } from '../capacity-state.ts'
import { orFromToday } from '../or-from-today.ts'
import type { PageServerLoad } from './$types'
import { providersOf } from './providers-of.ts'
import { regionOperation } from './region-operation.ts'

const WEEKS = 13

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  keepAddressShort(event)
  const { code } = event.params
  if (!isRegion(code)) error(404, 'Niet gevonden. · Not found.')
  const { usable } = readFields({ van: day }, event.url.searchParams)
  const tomorrow = addDays(amsterdamDay(new Date()), 1)
  const answer = await orFromToday(usable.van, (from) =>
    askGraph(event, regionOperation, { code, codes: [code], from, weeks: WEEKS, tomorrow }),
  )
  const { data } = answer
  const { ggdRegion } = data ?? {}
  const first = ggdRegion?.capacity?.[0]
  if (!data || !ggdRegion?.capacity || first === undefined) notNow()
  const { capacity, ...about } = ggdRegion
  const from = isoDate(first.weekStart)
  const [partus] = data.partusCover ?? []
  return {
    region: about,
    // Its filter also gives what holds today and goes on: that is in `region.scarcity`.
    coming: (data.scarcityDeclarations?.edges ?? []).flatMap(({ node }) => (node.from >= tomorrow ? node : [])),
    weeks: capacity.map((row) => ({ ...row, state: capacityState(row) })),
    before: addDays(from, -7 * WEEKS),
    after: addDays(from, 7 * WEEKS),
    isMoved: usable.van !== null,
    providers: providersOf(data.organisations, data.regionalParticipations, partus?.notInPool ?? null),
    belowFloor: data.belowFloorByMonth,
    greyAreas: data.greyAreas,
    partus: partus ?? null,
    waitingTimes: data.waitingTimes,
    delivery: data.deliveredByEmployment?.[0] ?? null,
    forecast: data.forecast?.[0] ?? null,
  }
}
