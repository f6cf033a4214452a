import { redirect } from '@sveltejs/kit'
import { choice, required, ticked } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { doneAddress } from '#lib/planning/action-address.ts'
import { week } from '#lib/planning/week-field.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { ownOrganisation } from '#lib/server/planning/own-organisation.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { adoptDivisionOperation } from './adopt-division-operation.ts'
import { byClass, compareFamilies, sortFamilies } from './compare-plans.ts'
import { POLICY_WORDS, aRegion, capacityHours, floorHours, readDivision } from './division-address.ts'
import { divisionOperation } from './division-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const asked = readDivision(event.url.searchParams)
  const own = await ownOrganisation(event)
  const region = asked.region ?? own.regions[0]?.code ?? null
  const chosen = Object.keys(POLICY_WORDS).find((word) => word === event.url.searchParams.get('kies')) ?? null
  const common = { own, asked, chosen, done: event.url.searchParams.get('gedaan') === 'vastgesteld' }
  if (region === null)
    return { ...common, region, division: null, plans: [], classes: [], families: [], allocations: [] }
  const { data } = await askGraph(event, divisionOperation, {
    week: asked.week,
    region,
    capacity: asked.capacity,
    floor: asked.floor,
    language: graphLanguage(event.locals.language),
  })
  if (!data?.divideHours) notNow()
  const { plans, ...division } = data.divideHours
  return {
    ...common,
    region,
    division,
    plans: plans.map(({ lines, ...plan }) => ({ ...plan, hours: lines.map(({ allocatedHours }) => allocatedHours) })),
    demanded: plans[0]?.lines.map(({ demandedHours }) => demandedHours) ?? [],
    classes: byClass(plans),
    families: sortFamilies(compareFamilies(plans), asked.sort, asked.state.descending),
    allocations: data.allocations ?? null,
  }
}

const ADOPTION = {
  week: required(week),
  regio: required(aRegion),
  uren: capacityHours,
  grens: required(floorHours),
  verdeling: required(choice(POLICY_WORDS)),
  akkoord: required(ticked),
}

export const actions: Actions = {
  adopt: async (event) => {
    onlyFor('planner', event)
    const read = readFields(ADOPTION, await event.request.formData())
    if (read.values === null) return wrongFields('vaststellen', read)
    const { regio, uren, grens, verdeling } = read.values
    const { refusal } = await act(event, adoptDivisionOperation, {
      input: {
        week: read.values.week,
        regionCode: regio,
        policy: verdeling,
        floorHours: grens,
        ...(uren !== null && { capacityHours: uren }),
      },
    })
    if (refusal !== null) return refusedForm('vaststellen', read.typed, refusal, {})
    redirect(303, doneAddress(event.url, { kies: null, gedaan: 'vastgesteld' }))
  },
}
