import { say } from '@kraamketen/subgraph'
import * as v from 'valibot'

/** A CBS code of a municipality, as an input holds it. */
export function municipality() {
  return v.pipe(
    v.string(),
    v.regex(/^GM\d{4}$/, say('This is not a municipality code.', 'Write GM and four digits, such as GM0917.')),
  )
}
