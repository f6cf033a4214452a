import { expect, test } from 'vitest'
import { SOURCE_FILE_KINDS } from './column.ts'
import { SOURCE_FILES, sourceFile } from './source-files.ts'

test('every kind of file is there once', () => {
  expect(SOURCE_FILES.map(({ kind }) => kind)).toEqual(SOURCE_FILE_KINDS)
  for (const kind of SOURCE_FILE_KINDS) expect(sourceFile(kind).kind).toBe(kind)
})

test.each(SOURCE_FILES)('$kind: columns by names of their own, the key among them and never missing', (file) => {
  const names = file.columns.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
  for (const part of file.key) {
    const column = file.columns.find(({ name }) => name === part)
    expect(column).toMatchObject({ mayBeMissing: false })
  }
})

test.each(SOURCE_FILES.flatMap(({ kind, columns }) => columns.map((column) => ({ kind, column, name: column.name }))))(
  '$kind $name: bounds in order, codes that a line of text can hold, words in both languages',
  ({ column }) => {
    expect(column.says.nl).not.toBe('')
    expect(column.says.en).not.toBe('')
    if ('from' in column) expect(column.from < column.until).toBe(true)
    // Whole numbers of PostgreSQL, exact in JavaScript.
    if (column.kind === 'number') expect(column.until).toBeLessThan(2 ** 31)
    // UNKNOWN is the level of what is missing, and therefore no code.
    if (column.kind === 'code') {
      for (const code of Object.keys(column.codes)) expect(code).toMatch(/^(?!UNKNOWN$)[A-Z][A-Z0-9_]*$/)
    }
  },
)
