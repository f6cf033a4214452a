import { type IsoDate, addDays, isoDate, isWithin } from '@kraamketen/kraamzorg'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAt } from './place-at.ts'
import { responsibilitiesOf } from './youth-health-responsibility.ts'

const SOUTH = '42900001'
const AMSTEL = '42900002'
const area = (municipalityCode: string, organisation: string, from = '2000-01-01', until: string | null = null) => ({
  municipalityCode,
  organisation,
  validFrom: isoDate(from),
  validUntil: until === null ? null : isoDate(until),
})
const place = (from: string | null, municipalityCode: string | null) => ({
  from: from === null ? null : isoDate(from),
  municipalityCode,
})
const AREAS = [area('GM0917', SOUTH), area('GM0928', SOUTH), area('GM0363', AMSTEL)]
const BORN = isoDate('2026-05-01')

test.each([
  { given: 'never moved', places: [place(null, 'GM0917')], is: [[SOUTH, '2026-05-01', null, null]] },
  {
    given: 'moved to another area after birth',
    places: [place(null, 'GM0917'), place('2026-05-20', 'GM0363')],
    is: [
      [SOUTH, '2026-05-01', '2026-05-19', null],
      [AMSTEL, '2026-05-20', null, null],
    ],
  },
  {
    given: 'moved on the day of the birth',
    places: [place(null, 'GM0917'), place('2026-05-01', 'GM0363')],
    is: [[AMSTEL, '2026-05-01', null, null]],
  },
  {
    given: 'moved before the birth',
    places: [place(null, 'GM0917'), place('2026-01-01', 'GM0363')],
    is: [[AMSTEL, '2026-05-01', null, null]],
  },
  {
    given: 'moved to where nobody is known',
    places: [place(null, 'GM0917'), place('2026-05-20', 'GM0344')],
    is: [
      [SOUTH, '2026-05-01', '2026-05-19', null],
      [null, '2026-05-20', null, 'youthHealthArea'],
    ],
  },
  { given: 'nothing recorded', places: [place(null, null)], is: [[null, '2026-05-01', null, 'municipality']] },
  { given: 'no place at all', places: [], is: [[null, '2026-05-01', null, 'municipality']] },
])('$given', ({ places, is }) => {
  const found = responsibilitiesOf(BORN, places, AREAS)
  expect(found.map(({ organisation, from, until, missing }) => [organisation, from, until, missing])).toEqual(is)
})

test('a new division of the areas changes who is responsible without a move', () => {
  const areas = [area('GM0917', SOUTH, '2000-01-01', '2026-12-31'), area('GM0917', AMSTEL, '2027-01-01')]
  const found = responsibilitiesOf(BORN, [place(null, 'GM0917')], areas)
  expect(found.map(({ organisation, from, until }) => [organisation, from, until])).toEqual([
    [SOUTH, '2026-05-01', '2026-12-31'],
    [AMSTEL, '2027-01-01', null],
  ])
})

test('another municipality of the same organisation is a period of its own: the address changed', () => {
  const found = responsibilitiesOf(BORN, [place(null, 'GM0917'), place('2026-06-01', 'GM0928')], AREAS)
  expect(found.map(({ organisation, municipalityCode }) => [organisation, municipalityCode])).toEqual([
    [SOUTH, 'GM0917'],
    [SOUTH, 'GM0928'],
  ])
})

test('the periods follow each other without a gap, and every day says what the place of that day says', () => {
  const moves = fc.uniqueArray(fc.integer({ min: -100, max: 400 }), { maxLength: 5 })
  const codes = fc.array(fc.constantFrom('GM0917', 'GM0928', 'GM0363', 'GM0344'), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(moves, codes, fc.integer({ min: 0, max: 500 }), (days, lived, asked) => {
      const places = [null, ...days.toSorted((one, other) => one - other)].map((day, index) => ({
        from: day === null ? null : addDays(BORN, day),
        municipalityCode: lived[index] ?? null,
      }))
      const periods = responsibilitiesOf(BORN, places, AREAS)
      expect(periods[0]?.from).toBe(BORN)
      expect(periods.at(-1)?.until).toBeNull()
      for (const [index, { until }] of periods.slice(0, -1).entries()) {
        expect(addDays(until as IsoDate, 1)).toBe(periods[index + 1]?.from)
      }
      const on = addDays(BORN, asked)
      const period = periods.filter(({ from, until }) => isWithin(on, from, until))
      expect(period).toHaveLength(1)
      expect(period[0]?.municipalityCode).toBe(placeAt(places, on)?.municipalityCode)
    }),
  )
})
