import { addDays } from '@kraamketen/kraamzorg'
import { redirect } from '@sveltejs/kit'
import { day, required, text, time } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { doneAddress } from '#lib/planning/action-address.ts'
import { shortDate } from '#lib/format/date.ts'
import { amsterdamInstant } from '#lib/format/amsterdam-instant.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { ownOrganisation } from '#lib/server/planning/own-organisation.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { planShiftOperation } from './plan-shift-operation.ts'
import { withRecentShifts } from './recent-shifts.ts'
import { onDutyAt, shiftDays } from './shift-days.ts'
import { readShifts } from './shifts-address.ts'
import { shiftsOperation } from './shifts-operation.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  keepAddressShort(event)
  const { searchParams } = event.url
  const now = new Date()
  const asked = readShifts(searchParams, now)
  const own = await ownOrganisation(event)
  const [region] = own.regions
  const { data } = await askGraph(event, shiftsOperation, {
    regions: own.regions.length === 0 ? null : own.regions.map(({ code }) => code),
    yesterday: addDays(asked.today, -1),
    today: asked.today,
    // A shift that began yesterday evening may hold this morning.
    from: addDays(asked.from, -1),
    until: asked.until,
    moreThan: asked.moreThan,
    loadFrom: asked.loadFrom,
    yearAgo: asked.yearAgo,
    ownPostcode: region?.postcode ?? '0000',
    at: asked.gapsFrom,
    hours: asked.days * 24,
    asksRegion: region !== undefined,
    postcode: asked.postcode ?? '0000',
    momentAsked: asked.moment,
    asksPostcode: asked.postcode !== null,
  })
  if (!data?.onCallShifts) notNow()
  const marked = <Shift extends { organisation: { agbCode: string } }>(edges: readonly { node: Shift }[]) =>
    edges.map(({ node }) => ({ ...node, isOwn: node.organisation.agbCode === own.agbCode }))
  const shifts = marked(data.onCallShifts.edges)
  const gaps = (data.ofRegion?.gaps ?? []).map(({ from, until }) => ({ startsAt: from, endsAt: until }))
  const spans = [
    ...shifts.map((shift) => ({ ...shift, isGap: false })),
    ...gaps.map((gap) => ({ ...gap, isGap: true, id: gap.startsAt, assistantName: null, isOwn: false })),
  ]
  return {
    asked,
    own,
    shifts: shifts.filter(({ endsAt }) => endsAt > amsterdamInstant(asked.from, '00:00')),
    /** Null when it cannot be fetched now. */
    now: data.around ? onDutyAt(marked(data.around.edges), now) : null,
    gaps: data.ofRegion ? gaps : null,
    days: shiftDays(spans, asked.from, asked.days),
    load: data.load ?? null,
    assistants: withRecentShifts(data.assistants ?? [], data.recent ?? null),
    /** Null when nobody asked, or when it cannot be fetched now: the address says which. */
    cover: data.ofPostcode ?? null,
    changing: shifts.find(({ id, isOwn }) => isOwn && id === searchParams.get('dienst')) ?? null,
    proposed: gaps.find(({ startsAt }) => startsAt === searchParams.get('gat')) ?? null,
    done: searchParams.get('gedaan') === 'gepland',
  }
}

const SHIFT = {
  dienst: text(60),
  regio: required(text(10)),
  wie: text(60),
  telefoon: text(30),
  'begin-dag': required(day),
  'begin-tijd': required(time),
  'eind-dag': required(day),
  'eind-tijd': required(time),
}

export const actions: Actions = {
  plan: async (event) => {
    onlyFor('planner', event)
    const read = readFields(SHIFT, await event.request.formData())
    if (read.values === null) return wrongFields('dienst', read)
    const { dienst, regio, wie, telefoon } = read.values
    const startsAt = amsterdamInstant(read.values['begin-dag'], read.values['begin-tijd'])
    const endsAt = amsterdamInstant(read.values['eind-dag'], read.values['eind-tijd'])
    if (endsAt <= startsAt)
      return wrongFields('dienst', { typed: read.typed, problems: { 'eind-dag': { code: 'PERIOD_BACKWARDS' } } })
    const { refusal } = await act(event, planShiftOperation, {
      input: {
        regionCode: regio,
        startsAt,
        endsAt,
        ...(dienst !== null && { shiftId: dienst }),
        ...(wie !== null && { assistantId: wie }),
        ...(telefoon !== null && { phone: telefoon }),
      },
    })
    if (refusal !== null)
      return refusedForm('dienst', read.typed, refusal, {
        'input.endsAt': 'eind-dag',
        'input.startsAt': 'begin-dag',
        'input.phone': 'telefoon',
        'input.assistantId': 'wie',
      })
    const { from, until } = readShifts(event.url.searchParams)
    const began = read.values['begin-dag']
    // What was planned is to be seen, also where it is beyond the days that are shown.
    const van = began < from || began > until ? { van: shortDate(began, 'nl') } : {}
    redirect(303, doneAddress(event.url, { dienst: null, gat: null, ...van, gedaan: 'gepland' }))
  },
}
