import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyDataFolder, openDataFolder } from './data-folder.ts'

test('emptying takes what is ours and leaves what is not', () => {
  const data = mkdtempSync(join(tmpdir(), 'data-'))
  mkdirSync(join(data, 'logs'))
  for (const name of ['secrets.json', 'logs/costs.log', 'thesis.docx']) writeFileSync(join(data, name), '')
  emptyDataFolder(data)
  expect(existsSync(join(data, 'secrets.json'))).toBe(false)
  expect(existsSync(join(data, 'logs'))).toBe(false)
  expect(existsSync(join(data, 'thesis.docx'))).toBe(true)
  rmSync(data, { recursive: true })
})

test('a file in its place is named', () => {
  expect(() => openDataFolder('/dev/null/data')).toThrow('/dev/null/data is no folder: a file lies there.')
})
