import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckedMargins } from '../src/check-margins.ts'
import { AT, FACTORS, FIRST_LEVEL } from '../src/factors.ts'
import { NATIONAL, figuresOf, printedByHospitalDay, printedRows } from '../src/printed-tables.ts'
import type { Tally } from '../src/tabulate.ts'

// By the program, as its loops over all pairs are much quicker where nothing rewrites its imports.
const PROGRAM = fileURLToPath(new URL('../src/check-margins.ts', import.meta.url))

describe('the nation', () => {
  let checked: CheckedMargins
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, '--json'], { maxBuffer: 1 << 24 })
    checked = JSON.parse(stdout) as CheckedMargins
  }, 120_000)

  const of = (key: (typeof FACTORS)[number]['key'], level: number): Tally =>
    checked.table.byLevel[FIRST_LEVEL[AT[key]]! + level]!

  it('counts to Table 1 to the person', () => {
    expect(checked.table.everybody.n).toBe(763_075)
    expect(checked.table.byDay.map(({ claimed }) => claimed)).toEqual(printedByHospitalDay().map(figuresOf))
  })

  it.each(FACTORS)('has the people of $key to the person and its shares within 0.1 point', ({ key, levels }) => {
    const rows = printedRows(key)
    expect(rows.map((_, level) => of(key, level).n)).toEqual(rows.map(({ n }) => n))
    expect(Array.from({ length: levels }, (_, level) => of(key, level).n).reduce((sum, n) => sum + n)).toBe(NATIONAL)
    rows.forEach((row, level) => {
      const { corrected, n } = of(key, level)
      figuresOf(row).forEach((share, k) => expect(Math.abs((100 * corrected[k]!) / n - share)).toBeLessThan(0.1))
    })
  })

  it.each(FACTORS)('has means of $key as near as Table 1 lets them be', ({ key }) => {
    printedRows(key).forEach((row, level) => {
      const { correctedHours, n, indicatedHours, indicated } = of(key, level)
      expect(Math.abs(correctedHours / n - row.meanReceivedHours)).toBeLessThan(0.25)
      expect(Math.abs(indicatedHours / indicated - row.meanIndicatedHours)).toBeLessThan(0.15)
    })
  })

  const finding = (figure: string) => checked.findings.find((one) => one.figure === figure)!

  it.each([2016, 2022])('has the hours, shares and caesareans that the text tells of %i', (year) => {
    // Each printed to a hundredth of a million, a tenth of a percent or a percent.
    expect(Math.abs(finding(`Hours received in ${year}`).deviation)).toBeLessThan(5_000)
    expect(Math.abs(finding(`Hours needed in ${year}`).deviation)).toBeLessThan(5_000)
    expect(Math.abs(finding(`Gap in ${year}`).deviation)).toBeLessThan(0.05)
    expect(finding(`Caesareans in ${year}`).deviation).toBe(0)
    expect(Math.abs(finding(`1–23 hours as claimed in ${year}`).deviation)).toBeLessThan(0.5)
    expect(Math.abs(finding(`24–44 hours as claimed in ${year}`).deviation)).toBeLessThan(0.5)
  })

  it('has its December dip in the last days alone: before them it is as November', () => {
    const short = ({ corrected, n }: Tally) => (100 * corrected[1]!) / n
    const november = short(of('birthMonth', 10))
    const [early, late] = checked.table.december
    expect(Math.abs(short(early!) - november)).toBeLessThan(0.5)
    expect(short(late!)).toBeGreaterThan(40)
  })

  it('is what the README says of it', async () => {
    const cells = (line: string) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|')
    const text = (await readFile(new URL('../README.md', import.meta.url), 'utf8')).split('\n').map(cells)
    for (const { figure, printed, measured } of checked.findings) {
      expect(text).toContain(`|${figure}|${printed}|${measured}|`)
    }
  })
})
