import type { Field } from '#lib/fields/fields.ts'
import { day, postcode, required, time } from '#lib/fields/fields.ts'
import { amsterdamInstant } from '#lib/format/amsterdam-instant.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { onCallOperation } from './on-call-operation.ts'
import { onTheClock } from './on-the-clock.ts'

/** The four digits are what the graph knows; with its letters a postcode would stand in an address as a street. */
const area: Field<string> = {
  required: false,
  parse: (typed) => {
    const whole = /^\d{4}$/.test(typed) ? { value: typed } : postcode.parse(typed)
    return 'value' in whole ? { value: whole.value.slice(0, 4) } : whole
  },
}

const FIELDS = { postcode: required(area), dag: day, tijd: time }

export const load: PageServerLoad = async (event) => {
  onlyFor('midwife', event)
  keepAddressShort(event)
  const { url, locals } = event
  const isAsked = url.searchParams.size > 0
  const { values, typed, problems } = readFields(FIELDS, url.searchParams)
  const now = onTheClock(new Date())
  // A moment that was left out is now, and the form says so.
  const given = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
  const read = isAsked ? { typed: given, problems } : null
  if (!isAsked || values === null) return { read, now, cover: null }
  const { dag, tijd } = values
  const at = dag === null && tijd === null ? null : amsterdamInstant(dag ?? now.day, tijd ?? now.time)
  const answer = await askGraph(event, onCallOperation, {
    postcode: values.postcode,
    at,
    language: graphLanguage(locals.language),
  })
  return { read, now, cover: answer.data?.onCallCover ?? notNow() }
}
