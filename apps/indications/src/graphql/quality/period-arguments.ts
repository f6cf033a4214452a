import { builder } from '../builder.ts'

/** The arguments of a question over a period; made anew for each field, as Pothos wants it. */
export function periodArguments() {
  return builder.args((t) => ({
    from: t.field({
      type: 'Date',
      description: 'First day of the first month of birth; eleven months before the last when left out.',
    }),
    until: t.field({ type: 'Date', description: 'Last day of the last month; of this month when left out.' }),
  }))
}
