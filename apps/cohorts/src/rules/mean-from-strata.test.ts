import { expect, test } from 'vitest'
import { aGroup, aRow, aTable, theRivmTables } from '../../test/printed-table.ts'
import { meanFromStrata } from './mean-from-strata.ts'

const tableOf = (received: number, indicated: number, [n1, h1]: [number, number], [n2, h2]: [number, number]) =>
  aTable({
    total: aRow('all', 1000, undefined, { meanReceivedHours: received, meanIndicatedHours: indicated }),
    groups: [
      aGroup('g', [
        aRow('a', n1, undefined, { meanReceivedHours: h1, meanIndicatedHours: h1 }),
        aRow('b', n2, undefined, { meanReceivedHours: h2, meanIndicatedHours: h2 }),
      ]),
    ],
  })

test.each([
  {
    given: 'equal',
    strata: [
      [500, 44],
      [500, 44],
    ],
    total: 44,
    found: 0,
  },
  {
    given: 'exactly two halves of rounding apart',
    strata: [
      [500, 44.1],
      [500, 44.1],
    ],
    total: 44,
    found: 0,
  },
  {
    given: 'one family beyond them',
    strata: [
      [999, 44.1],
      [1, 44.2],
    ],
    total: 44,
    found: 1,
  },
  {
    given: 'exactly two halves below',
    strata: [
      [500, 43.9],
      [500, 43.9],
    ],
    total: 44,
    found: 0,
  },
  {
    given: 'one family further below',
    strata: [
      [999, 43.9],
      [1, 43.8],
    ],
    total: 44,
    found: 1,
  },
] as const)('MEAN_FROM_STRATA, $given', ({ strata: [first, second], total, found }) => {
  expect(meanFromStrata(tableOf(total, total, [...first], [...second]), [])).toHaveLength(2 * found)
})

test('MEAN_FROM_STRATA, a group in which families are missing cannot say', () => {
  expect(meanFromStrata(tableOf(44, 44, [500, 30], [499, 30]), [])).toEqual([])
})

test('MEAN_FROM_STRATA, no row of everybody: nothing to hold against', () => {
  expect(meanFromStrata({ ...tableOf(44, 44, [500, 30], [500, 30]), total: null }, [])).toEqual([])
})

test('MEAN_FROM_STRATA finds the received hours of Table 1, not its indicated hours', async () => {
  const { table1, table2 } = await theRivmTables()
  expect(meanFromStrata(table1, [table2])).toEqual([
    {
      code: 'MEAN_FROM_STRATA',
      group: 'hospitalDays',
      row: 'all',
      explanation: {
        nl: "Het gemiddelde aantal ontvangen uren van '2016 - 2022' staat gedrukt als 42,2. Uit de rijen van 'Ligdagen', gewogen naar aantal, volgt 42,41. Afronden verklaart hooguit 0,1 uur verschil.",
        en: "The mean received hours of '2016 - 2022' are printed as 42.2. The rows of 'Hospital days', weighted by number, give 42.41. Rounding explains a difference of at most 0.1 hours.",
      },
      printed: 42.2,
      computed: 42.4144,
      difference: 0.2144,
      tolerance: 0.1,
      explainedByRounding: false,
      proposal: [],
    },
  ])
})
