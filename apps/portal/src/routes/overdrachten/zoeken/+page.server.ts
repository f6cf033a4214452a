import type { FieldProblems } from '#lib/fields/field-problem.ts'
import { bsn, day, required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { nullWhenUnavailable } from '#lib/server/graph/null-when-unavailable.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { lookUpOperation } from './look-up-operation.ts'

export const load: PageServerLoad = (event) => {
  onlyFor('nurse', event)
}

const NO_PROBLEMS: FieldProblems = {}
const PLACES = { path: ['lookUpChild', 'municipality'], service: 'cohorts' } as const
const SEARCH = { geboren: required(day), bsn, achternaam: text(100) }

/** Posted: a name or a BSN is in no address, no history and no log of one. */
export const actions: Actions = {
  search: async (event) => {
    onlyFor('nurse', event)
    const read = readFields(SEARCH, await event.request.formData())
    if (read.values === null) return wrongFields('zoeken', read)
    const { geboren, bsn: number, achternaam } = read.values
    // No BSN and no name is no question; the name comes second, where both are given.
    if (number === null && achternaam === null)
      return refusedForm('zoeken', read.typed, { code: 'INVALID_INPUT', paths: [] })
    const input = { birthDate: geboren, ...(number === null ? { familyName: achternaam } : { bsn: number }) }
    const answer = await askGraph(event, lookUpOperation, { input }).catch(nullWhenUnavailable)
    const found = answer?.data?.lookUpChild
    if (!found) {
      const isWrong = answer?.problems.some(({ code }) => code === 'INVALID_INPUT') ?? false
      return refusedForm('zoeken', read.typed, { code: isWrong ? 'INVALID_INPUT' : 'NOT_NOW', paths: [] })
    }
    const placesMissing = partState(answer, PLACES) === 'unavailable'
    return { form: 'zoeken', typed: read.typed, problems: NO_PROBLEMS, refusal: null, found, placesMissing }
  },
}
