import { say } from '@kraamketen/subgraph'
import * as v from 'valibot'

/** The four digits of a postcode: with its letters it would point at a street. */
export function postcode() {
  return v.pipe(
    v.string(),
    v.regex(/^\d{4}$/, say('This is not a postcode of four digits.', 'Write the four digits only, such as 6411.')),
  )
}
