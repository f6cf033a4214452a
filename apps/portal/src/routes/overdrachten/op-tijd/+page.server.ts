import { addDays, amsterdamDay, isoDate } from '@kraamketen/kraamzorg'
import { AFTER_DAYS } from '#lib/handover-bounds.ts'
import type { FieldProblems } from '#lib/fields/field-problem.ts'
import { day, wholeNumber } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { timelinessOperation } from './timeliness-operation.ts'

const QUARTER_DAYS = 91

const FIELDS = { dagen: wholeNumber(0, 365), van: day, tot: day }

export const load: PageServerLoad = async (event) => {
  const { organisation } = onlyFor('nurse', event)
  keepAddressShort(event)
  const { usable, typed, problems } = readFields(FIELDS, event.url.searchParams)
  const days = usable.dagen ?? AFTER_DAYS
  const until = usable.tot ?? amsterdamDay(new Date())
  const isBackwards = usable.van !== null && usable.van > until
  const from = usable.van === null || isBackwards ? addDays(isoDate(until), -QUARTER_DAYS) : usable.van
  const answer = await askGraph(event, timelinessOperation, { days, from, until })
  const organisations = answer.data?.handoverTimeliness
  if (!organisations) notNow()
  const wrong: FieldProblems = isBackwards ? { ...problems, tot: { code: 'PERIOD_BACKWARDS' } } : problems
  return {
    organisation,
    days,
    from,
    until,
    organisations,
    state: {
      typed,
      problems: wrong,
      filtered: Object.values(typed).some((text) => text.length > 0),
      sort: '',
      descending: false,
      positioned: false,
    },
  }
}
