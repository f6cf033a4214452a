import { type Bsn, parseBsn } from '@kraamketen/kraamzorg'

/** Numbers from 999000000 upwards that pass the eleven-test: a range that is used for tests, some 90,000 of them. */
export function* testBsns(): Generator<Bsn, never> {
  for (let number = 999_000_000; number < 1_000_000_000; number += 1) {
    const bsn = parseBsn(String(number))
    if (bsn !== null) yield bsn
  }
  throw new RangeError('A demonstration has at most some 90,000 clients: there are no more numbers for tests.')
}
