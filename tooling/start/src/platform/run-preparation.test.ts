import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTold, runPreparation } from './run-preparation.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preparation-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (code: string, report: (text: string) => void = () => {}) => {
  const script = join(folder, 'migrate.mjs')
  writeFileSync(script, code)
  return runPreparation({ name: 'costs', script, environment: {} }, report, new AbortController().signal)
}

test.each([
  { line: '{"done":1,"of":2,"what":"tariffs"}', told: { done: 1, of: 2, what: 'tariffs' } },
  { line: '{"done":1}', told: undefined },
  { line: '{ half', told: undefined },
  { line: 'tariffs', told: undefined },
])('$line', ({ line, told }) => {
  expect(readTold(line)).toEqual(told)
})

test('tells how far it is', async () => {
  const told: string[] = []
  await run(`console.log('{"done":1,"of":2,"what":"tariffs"}'); console.log('other words')`, (text) => told.push(text))
  expect(told).toEqual(['tariffs 1 of 2'])
})

test('one that fails is quoted', async () => {
  await expect(run(`console.error('relation "amount" exists'); process.exitCode = 1`)).rejects.toMatchObject({
    message: ['The data of costs could not be prepared.', '  What it said last:', '    relation "amount" exists'].join(
      '\n',
    ),
  })
})
