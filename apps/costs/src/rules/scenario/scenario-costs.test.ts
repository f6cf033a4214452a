import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { OWN_CONTRIBUTIONS } from '../../../data/own-contributions.ts'
import { TARIFFS } from '../../../data/tariffs.ts'
import { priceRange } from './price-range.ts'
import { scenarioCosts } from './scenario-costs.ts'
import { exactly } from './scenario-range.ts'

const AMOUNTS = [...OWN_CONTRIBUTIONS, ...TARIFFS]
const VARY = { nl: 'ruis', en: 'noise' }
const own = (year: number) => priceRange(AMOUNTS, 'OWN_CONTRIBUTION_HOUR', isoDate(`${year}-07-01`))
const costs = (year: number, hours: Parameters<typeof scenarioCosts>[0]['hours']) =>
  scenarioCosts({ hours, price: own(year), hoursVary: VARY, assumptions: [] })

test('100 families of 44 hours in 2021 at 4.60: 20,240.00, and nothing to explain', () => {
  expect(costs(2021, exactly(4400))).toMatchObject({ cents: exactly(2_024_000), missing: [], rangeFrom: [] })
})

test('2018 has bounds, says that they are those of its neighbours, and names what is missing', () => {
  const found = costs(2018, exactly(4400))
  expect(found.cents).toEqual({ low: 1_848_000, central: null, high: 1_936_000 })
  expect(found.missing).toEqual(['OWN_CONTRIBUTION_HOUR 2018'])
  expect(found.rangeFrom.map(({ nl }) => nl)).toEqual([expect.stringContaining('dichtstbijzijnde jaren')])
})

test('noise in the hours and an unknown amount each make the range', () => {
  expect(costs(2018, { low: 4300, central: 4400, high: 4500 }).rangeFrom).toHaveLength(2)
})

test.each([
  { given: 'a year after the last', year: 2030, hours: exactly(10), missing: ['OWN_CONTRIBUTION_HOUR 2030'] },
  { given: 'withheld hours', year: 2021, hours: null, missing: ['hours'] },
  { given: 'both', year: 2030, hours: null, missing: ['hours', 'OWN_CONTRIBUTION_HOUR 2030'] },
])('$given: no euros, and what is missing', ({ year, hours, missing }) => {
  expect(costs(year, hours)).toMatchObject({ cents: null, missing })
})

test('an assumption of the asker is said to be one', () => {
  const price = priceRange(AMOUNTS, 'KRAAMZORG_HOUR', isoDate('2026-07-01'), 6550)
  const found = scenarioCosts({ hours: exactly(100), price, hoursVary: VARY, assumptions: [] })
  expect(found).toMatchObject({ cents: exactly(655_000), missing: [] })
  expect(found.assumptions.map(({ nl }) => nl)).toEqual([
    'Het bedrag van € 65,50 per uur is een aanname van wie dit vraagt. Het komt niet uit een bron.',
  ])
})
