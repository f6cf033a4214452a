import { readFile, readdir } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aConsistentTable } from '../../test/a-population.ts'
import { theRivmTables } from '../../test/printed-table.ts'
import { RECONCILIATION_RULES, reconcile } from './index.ts'

const codes = Object.keys(RECONCILIATION_RULES)

test.each(codes)('%s has a file, a test and a comment that begins with its code', async (code) => {
  const name = code.toLowerCase().replaceAll('_', '-')
  const files = await readdir(import.meta.dirname)
  expect(files).toContain(`${name}.test.ts`)
  expect(await readFile(`${import.meta.dirname}/${name}.ts`, 'utf8')).toContain(`* ${code}: `)
})

test('every finding carries the code that its rule is listed under', async () => {
  const { table1, table2 } = await theRivmTables()
  for (const [code, rule] of Object.entries(RECONCILIATION_RULES)) {
    const found = [...rule(table1, [table2]), ...rule(table2, [table1])]
    expect(new Set(found.map((finding) => finding.code)).difference(new Set([code]))).toEqual(new Set())
  }
})

test('what the two tables of the RIVM note give, in order of weight', async () => {
  const { table1, table2 } = await theRivmTables()
  expect(reconcile(table1, [table2]).map(({ code, group }) => `${code} ${group}`)).toEqual([
    'MEAN_FROM_STRATA hospitalDays',
  ])
  const findings = reconcile(table2, [table1])
  expect(
    findings.filter(({ explainedByRounding }) => !explainedByRounding).map(({ code, group }) => `${code} ${group}`),
  ).toEqual([
    'GROUP_AGAINST_OTHERS motherAge',
    'SHARE_AGAINST_SISTER motherAge',
    'MISSING_ROWS incomeQuintile',
    'MISSING_ROWS singleParent',
    'MISSING_ROWS multiplyVulnerable',
  ])
  expect(findings.filter(({ explainedByRounding }) => explainedByRounding)).toHaveLength(23)
})

test('a consistent table of any population gives nothing but sums that rounding explains', () => {
  fc.assert(
    fc.property(aConsistentTable, (table) => {
      const sister = { ...table, id: 'sister' }
      expect(reconcile(table, [sister]).filter(({ explainedByRounding }) => !explainedByRounding)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
