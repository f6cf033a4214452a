import { amsterdamDay } from '@kraamketen/kraamzorg'
import { redirect } from '@sveltejs/kit'
import { choice, day, lines, required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { region } from '#lib/map/region-choice.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { canLift, declarationState } from './declaration-state.ts'
import { declarationsOperation } from './declarations-operation.ts'
import { declareOperation, liftOperation } from './declare-operation.ts'

const SHAPE = {
  filter: { regio: region, stand: choice({ opgeheven: true, geldig: false }), van: day, tot: day },
  sorts: { begin: ['FROM_ASC', 'FROM_DESC'] },
  first: { sort: 'begin', descending: true },
} as const

const DONE = ['uitgeroepen', 'opgeheven'] as const

export const load: PageServerLoad = async (event) => {
  onlyFor('coordinator', event)
  // The address of a form that is sent (`?/declare`) has an empty word too; its answer belongs on this page.
  keepAddressShort(event)
  const { searchParams } = event.url
  const { state: list, filter, sort, page } = readList(SHAPE, searchParams)
  const answer = await askGraph(event, declarationsOperation, {
    filter: {
      from: filter.van,
      until: filter.tot,
      lifted: filter.stand,
      regions: filter.regio === null ? null : [filter.regio],
    },
    sort,
    ...page,
  })
  const declarations = listPage(answer.data?.scarcityDeclarations, list, answer)
  const now = amsterdamDay(new Date())
  return {
    list,
    done: DONE.find((word) => word === searchParams.get('gedaan')) ?? null,
    region: filter.regio,
    page: declarations && {
      ...declarations,
      rows: declarations.rows.map((row) => ({
        ...row,
        state: declarationState(row, now),
        canLift: canLift(row, now),
      })),
    },
  }
}

const DECLARE = { regio: required(region), van: required(day), tot: required(day), reden: required(lines(2000)) }
const LIFT = { id: required(text(100)), per: day, reden: lines(2000) }

export const actions = {
  declare: async (event) => {
    onlyFor('coordinator', event)
    const { values, typed, problems } = readFields(DECLARE, await event.request.formData())
    if (values === null) return wrongFields('uitroepen', { typed, problems })
    if (values.van > values.tot)
      return wrongFields('uitroepen', { typed, problems: { tot: { code: 'PERIOD_BACKWARDS' } } })
    const { refusal } = await act(event, declareOperation, {
      input: { regionCode: values.regio, from: values.van, until: values.tot, ground: values.reden },
    })
    if (refusal !== null)
      return refusedForm('uitroepen', typed, refusal, {
        'input.regionCode': 'regio',
        'input.from': 'van',
        'input.until': 'tot',
        'input.ground': 'reden',
      })
    redirect(303, `/regio/schaarste/uitgeroepen?gedaan=uitgeroepen`)
  },
  lift: async (event) => {
    onlyFor('coordinator', event)
    const { values, typed, problems } = readFields(LIFT, await event.request.formData())
    const form = `opheffen-${typeof typed['id'] === 'string' ? typed['id'] : ''}`
    if (values === null) return wrongFields(form, { typed, problems })
    const { refusal } = await act(event, liftOperation, {
      input: { declarationId: values.id, on: values.per, reason: values.reden },
    })
    if (refusal !== null) return refusedForm(form, typed, refusal, { 'input.on': 'per', 'input.reason': 'reden' })
    redirect(303, `/regio/schaarste/uitgeroepen?gedaan=opgeheven`)
  },
} satisfies Actions
