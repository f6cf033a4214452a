import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { placeAt } from './place-at.ts'

const places = [
  { from: null, municipalityCode: 'GM0917', postcode: '0917' },
  { from: isoDate('2026-03-29'), municipalityCode: 'GM0363', postcode: null },
  { from: isoDate('2026-06-01'), municipalityCode: 'GM0344', postcode: null },
]

test.each([
  { on: '2000-01-01', lives: 'GM0917' },
  { on: '2026-03-28', lives: 'GM0917' },
  { on: '2026-03-29', lives: 'GM0363' },
  { on: '2026-05-31', lives: 'GM0363' },
  { on: '2026-06-01', lives: 'GM0344' },
  { on: '2100-12-31', lives: 'GM0344' },
])('on $on she lives in $lives', ({ on, lives }) => {
  expect(placeAt(places, isoDate(on))?.municipalityCode).toBe(lives)
})

test('of whom nothing is recorded, nothing is known', () => {
  expect(placeAt([], isoDate('2026-01-01'))).toBeNull()
})
