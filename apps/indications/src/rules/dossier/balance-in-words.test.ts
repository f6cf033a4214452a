import { expect, test } from 'vitest'
import { balanceInWords } from './balance-in-words.ts'

const facts = { indicated: 2572.5, planned: 2520, delivered: 720, toCome: 1800 }
const rest = { claimed: null, deliveredOfClaimed: 0, reasonRecorded: false }

test.each([
  { given: facts, nl: 'U heeft recht op 42,88 uur. U heeft 12 uur gehad. Er komt nog 30 uur.' },
  { given: { ...facts, planned: null }, nl: 'U heeft recht op 42,88 uur. Er is nog niets gepland.' },
  {
    given: { ...facts, indicated: null },
    nl: 'Nog niet bekend is op hoeveel uur u recht heeft. U heeft 12 uur gehad. Er komt nog 30 uur.',
  },
])('$nl', ({ given, nl }) => {
  expect(balanceInWords({ ...given, ...rest }).nl).toBe(nl)
})
