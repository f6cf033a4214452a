import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { raiseAssumptions, raiseInWords, raiseNote } from './floor-raise-words.ts'

const question = { floors: { fromHours: 24, toHours: 28 }, from: isoDate('2026-06-01'), until: isoDate('2026-08-30') }

test('the question names both floors and the period', () => {
  expect(raiseInWords(question).nl).toBe(
    'Wat vraagt het als van 2026-06-01 tot en met 2026-08-30 geen gezin minder dan 28 uur krijgt, in plaats van 24 uur?',
  )
})

test('every assumption is one sentence or two, in both languages', () => {
  for (const { nl, en } of raiseAssumptions(question)) expect([nl.at(-1), en.at(-1)]).toEqual(['.', '.'])
})

test.each([
  { isDemonstration: true, says: true },
  { isDemonstration: false, says: false },
])('synthetic: $isDemonstration', ({ isDemonstration, says }) => {
  expect(raiseNote(isoDate('2026-05-01'), isDemonstration).en.includes('synthetic')).toBe(says)
})
