import { GGD_REGIONS, addDays, isoWeek } from '@kraamketen/kraamzorg'
import { type RequestEvent, redirect } from '@sveltejs/kit'
import { decimalNumber, oneOf, required } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { regionOfCode } from '#lib/map/region-of-code.ts'
import { doneAddress } from '#lib/planning/action-address.ts'
import { FLOOR_HOURS } from '#lib/planning/floor.ts'
import { week } from '#lib/planning/week-field.ts'
import { weekState } from '#lib/planning/week-state.ts'
import { type Monday, readWeek, weeksOn } from '#lib/planning/weeks.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { type OwnOrganisation, ownOrganisation } from '#lib/server/planning/own-organisation.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { belowFloorOperation } from './below-floor-operation.ts'
import { type BoardAddress, readBoard } from './board-address.ts'
import { boardOperation } from './board-operation.ts'
import { setCapacityOperation } from './set-capacity-operation.ts'

/** Weeks that one question counts families of. */
const COUNTED = 8

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const address = readBoard(event.url.searchParams)
  const ownSoon = ownOrganisation(event)
  const ask = async ({ regions, organisation }: Scope) => {
    const [answer, belowFloor] = await Promise.all([
      askGraph(event, boardOperation, {
        regions,
        organisation,
        from: address.from,
        until: addDays(weeksOn(address.from, address.weeks), -1),
        weeks: address.weeks,
        language: graphLanguage(event.locals.language),
      }),
      organisation === null
        ? Promise.resolve(new Map<string, number>())
        : familiesBelowFloor(event, address.from, address.weeks),
    ])
    return { organisation, answer, belowFloor }
  }
  // The whole country asks nothing of the own organisation, so it need not wait for it.
  const [own, { organisation, answer, belowFloor }] = await Promise.all([
    ownSoon,
    address.regions === 'ALL' && address.whose !== 'OWN'
      ? ask({ regions: null, organisation: null })
      : ownSoon.then((own) => ask(scopeOf(address, own))),
  ])
  const whose: 'OWN' | 'ALL' = organisation === null ? 'ALL' : 'OWN'
  if (!answer.data?.capacity) notNow()
  const { rows, ...capacity } = answer.data.capacity
  const scarcity = answer.data.scarcityDeclarations?.edges.map(({ node }) => node) ?? null
  const weeks = rows.map((row) => ({
    ...row,
    state: weekState(row),
    isScarce:
      scarcity?.some(
        ({ region, from, until }) =>
          region.code === row.region.code && from <= addDays(row.weekStart as Monday, 6) && until >= row.weekStart,
      ) ?? false,
    familiesBelowFloor: belowFloor.get(row.weekStart) ?? null,
  }))
  return {
    own,
    whose,
    chosen: address.regions,
    from: address.from,
    weekCount: address.weeks,
    filling: address.filling,
    done: readWeek(event.url.searchParams.get('gedaan')),
    regions: byRegion(weeks),
    capacity,
    scarcity,
  }
}

function byRegion<Week extends { region: { code: string } }>(weeks: readonly Week[]) {
  return [...Map.groupBy(weeks, ({ region }) => region.code).values()]
    .flatMap((ofRegion) => {
      const code = ofRegion[0]?.region.code
      return code === undefined ? [] : [{ code, name: regionOfCode(code), weeks: ofRegion }]
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

interface Scope {
  /** Null for all 25. */
  readonly regions: string[] | null
  /** Null for all organisations together. */
  readonly organisation: string | null
}

/** The own regions with the own hours, unless the address says otherwise; elsewhere own hours would be none. */
function scopeOf({ regions, whose }: BoardAddress, own: OwnOrganisation): Scope {
  const ownCodes = own.regions.map(({ code }) => code)
  const asked = regions === 'ALL' || (regions === 'OWN' && ownCodes.length === 0) ? null : regions
  const codes = asked === 'OWN' ? ownCodes : asked
  const isOwn = whose === null ? (codes?.every((code) => ownCodes.includes(code)) ?? false) : whose === 'OWN'
  return { regions: codes === null ? null : [...codes], organisation: isOwn ? own.agbCode : null }
}

/** By Monday. What cannot be counted now is left out. */
async function familiesBelowFloor(event: RequestEvent, from: Monday, weeks: number): Promise<Map<string, number>> {
  const starts = Array.from({ length: Math.ceil(weeks / COUNTED) }, (_, at) => weeksOn(from, at * COUNTED))
  const counted = await Promise.all(
    starts.map(async (start) => {
      const mondays = Array.from({ length: COUNTED }, (_, at) => weeksOn(start, at))
      const [w0, w1, w2, w3, w4, w5, w6, w7] = mondays as [
        Monday,
        Monday,
        Monday,
        Monday,
        Monday,
        Monday,
        Monday,
        Monday,
      ]
      const variables = { floor: FLOOR_HOURS, w0, w1, w2, w3, w4, w5, w6, w7 }
      const { data } = (await askGraph(event, belowFloorOperation, variables).catch(nullWhenUnavailable)) ?? {}
      const counts = [data?.w0, data?.w1, data?.w2, data?.w3, data?.w4, data?.w5, data?.w6, data?.w7]
      return mondays.flatMap((monday, at) => {
        const count = counts[at]?.totalCount
        return count === undefined ? [] : [[monday, count] as const]
      })
    }),
  )
  return new Map(counted.flat())
}

const HOURS = required(decimalNumber(0, 100_000))
const CAPACITY_FORM = {
  week: required(week),
  regio: required(oneOf(GGD_REGIONS.map(({ code }) => code))),
  contract: HOURS,
  loondienst: HOURS,
  zzp: HOURS,
}

export const actions: Actions = {
  capacity: async (event) => {
    onlyFor('planner', event)
    const read = readFields(CAPACITY_FORM, await event.request.formData())
    if (read.values === null) return wrongFields('uren', read)
    const { regio, contract, loondienst, zzp } = read.values
    const { refusal } = await act(event, setCapacityOperation, {
      input: {
        week: read.values.week,
        regionCode: regio,
        contractedHours: contract,
        employedHours: loondienst,
        selfEmployedHours: zzp,
      },
    })
    if (refusal !== null)
      return refusedForm('uren', read.typed, refusal, {
        'input.contractedHours': 'contract',
        'input.employedHours': 'loondienst',
        'input.selfEmployedHours': 'zzp',
      })
    redirect(303, doneAddress(event.url, { vul: null, gedaan: isoWeek(read.values.week) }))
  },
}
