import { expect, it } from 'vitest'
import { AT, FACTORS, FIRST_LEVEL, WIDTH } from '../src/factors.ts'
import { findingsOf } from '../src/findings.ts'
import { generatePopulation } from '../src/generate.ts'
import { pairsOf } from '../src/pairs-of-population.ts'
import { CLASSES, NATIONAL, figuresOf, printedByHospitalDay, printedRows } from '../src/printed-tables.ts'
import { type Pairs, type Tally, tabulate } from '../src/tabulate.ts'

const DECEMBER = 11

function without(pairs: Pairs, days: Uint8Array, from: number): Pairs {
  const kept = Array.from(days.keys()).filter(
    (row) => days[row]! < from || pairs.levels[row * WIDTH + AT.birthMonth] !== DECEMBER,
  )
  return {
    size: kept.length,
    levels: Uint8Array.from(
      { length: kept.length * WIDTH },
      (_, at) => pairs.levels[kept[Math.floor(at / WIDTH)]! * WIDTH + (at % WIDTH)]!,
    ),
    hospitalDay: Uint8Array.from(kept, (row) => pairs.hospitalDay[row]!),
    quarters: Uint16Array.from(kept, (row) => pairs.quarters[row]!),
    indicatedHalves: Uint8Array.from(kept, (row) => pairs.indicatedHalves[row]!),
    municipality: Uint16Array.from(kept, (row) => pairs.municipality[row]!),
    caesarean: Uint8Array.from(kept, (row) => pairs.caesarean[row]!),
  }
}

it('the nation counts to what is printed', { timeout: 120_000 }, () => {
  const population = generatePopulation(NATIONAL, 1)
  const pairs = pairsOf(population)
  const table = tabulate(pairs)
  expect(table.everybody.n).toBe(763_075)
  expect(table.byDay.map(({ claimed }) => claimed)).toEqual(printedByHospitalDay().map(figuresOf))
  for (const { key, levels } of FACTORS) {
    const rows = printedRows(key)
    const of = (level: number): Tally => table.byLevel[FIRST_LEVEL[AT[key]]! + level]!
    expect(rows.map((_, level) => of(level).n)).toEqual(rows.map(({ n }) => n))
    expect(Array.from({ length: levels }, (_, level) => of(level).n).reduce((sum, n) => sum + n)).toBe(NATIONAL)
    rows.forEach((row, level) => {
      const { corrected, n, correctedHours, indicatedHours, indicated } = of(level)
      figuresOf(row).forEach((share, k) => expect(Math.abs((100 * corrected[k]!) / n - share)).toBeLessThan(0.1))
      expect(corrected).toHaveLength(CLASSES)
      // The printed means ask for more hours than Table 1 leaves; see the README.
      expect(Math.abs(correctedHours / n - row.meanReceivedHours)).toBeLessThan(0.25)
      expect(Math.abs(indicatedHours / indicated - row.meanIndicatedHours)).toBeLessThan(0.15)
    })
  }
  const finding = (figure: string) => findingsOf(table).find((one) => one.figure === figure)!
  expect(finding('Hours received in 2016').measured).toMatch(/^4,7(29|30),/)
  expect(finding('Hours received in 2022').measured).toMatch(/^4,(549|550),/)
  expect(finding('Hours needed in 2016').measured).toBe('4,949,016')
  expect(finding('Hours needed in 2022').measured).toMatch(/^5,20[0-4],/)
  for (const year of ['2016', '2022']) {
    expect(Math.abs(finding(`Gap in ${year}`).deviation)).toBeLessThan(0.05)
    expect(finding(`Caesareans in ${year}`).deviation).toBe(0)
    expect(Math.abs(finding(`1–23 hours as claimed in ${year}`).deviation)).toBeLessThan(0.5)
    expect(Math.abs(finding(`24–44 hours as claimed in ${year}`).deviation)).toBeLessThan(0.5)
  }

  // The dip of December lies in its last days: without them it is as November.
  const early = tabulate(without(pairs, population.people.dayOfMonth, 24))
  const december = (one: typeof table) => one.byLevel[FIRST_LEVEL[AT.birthMonth]! + DECEMBER]!
  const november = table.byLevel[FIRST_LEVEL[AT.birthMonth]! + DECEMBER - 1]!
  const short = ({ corrected, n }: Tally) => (100 * corrected[1]!) / n
  expect(short(december(table))).toBeGreaterThan(short(november) + 9)
  expect(Math.abs(short(december(early)) - short(november))).toBeLessThan(0.5)
})
