import { describe, expect, test } from 'vitest'
import { dataDictionary } from './data-dictionary.ts'
import { DELIVERY_PROBLEMS } from './delivery-problems.ts'
import { ROW_REASONS } from './row-reasons.ts'
import { SOURCE_FILES } from './source-files.ts'

const PAGE = dataDictionary()
const sectionOf = (kind: string) => PAGE.slice(PAGE.indexOf(`## ${kind}:`)).split('\n## ')[0] ?? ''

describe.each(SOURCE_FILES)('$kind', ({ kind, columns }) => {
  test.each(columns)('$name stands on the page with its meaning, bounds and codes', (column) => {
    const row = sectionOf(kind)
      .split('\n')
      .find((line) => line.startsWith(`| \`${column.name}\` |`))
    expect(row).toContain(column.says.nl)
    expect(row).toContain(column.says.en)
    expect(row).toContain(column.mayBeMissing ? '| yes |' : '| no |')
    if ('from' in column) expect(row).toContain(`${column.from} to ${column.until}`)
    if (column.kind === 'number') expect(row).toContain(column.unit.en)
    if (column.kind === 'code')
      for (const code of Object.keys(column.codes)) expect(sectionOf(kind)).toContain(`\`${code}\``)
  })
})

test.each(Object.entries({ ...ROW_REASONS, ...DELIVERY_PROBLEMS }))('%s is explained', (code, { nl, en }) => {
  const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${code}\` |`) && line.includes(en))
  expect(row).toContain(nl)
})

test('every row of a table has as many cells as its header', () => {
  const tables = PAGE.split('\n\n').filter((block) => block.startsWith('|'))
  expect(tables.length).toBeGreaterThan(10)
  for (const table of tables)
    expect(
      new Set(
        table
          .trimEnd()
          .split('\n')
          .map((line) => line.split('|').length),
      ).size,
    ).toBe(1)
})
