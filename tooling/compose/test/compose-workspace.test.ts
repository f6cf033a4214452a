import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { composeWorkspace } from '../src/compose-workspace.ts'
import { smallGraph } from './small-graph.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compose-'))
  mkdirSync(join(root, 'packages/supergraph'), { recursive: true })
  for (const [service, sdl] of Object.entries(smallGraph)) print(service, sdl)
})
afterEach(() => rmSync(root, { recursive: true }))

function print(service: string, sdl: string) {
  mkdirSync(join(root, 'apps', service), { recursive: true })
  writeFileSync(join(root, 'apps', service, 'schema.graphql'), sdl)
}

function run(...options: string[]) {
  const lines: string[] = []
  return { exitCode: composeWorkspace(root, options, (line) => lines.push(line)), lines }
}

test('writes both files, and then has nothing to remark', () => {
  expect(run()).toEqual({ exitCode: 0, lines: [] })
  expect(readFileSync(join(root, 'packages/supergraph/api.graphql'), 'utf8')).toContain('type Client')
  expect(run('--check')).toEqual({ exitCode: 0, lines: [] })
})

test('--check changes nothing, and says in one sentence what to run', () => {
  expect(run('--check')).toEqual({
    exitCode: 1,
    lines: [expect.stringMatching(/supergraph.graphql and .*api.graphql.*`npm run generate`/)],
  })
  run()
  print('cohorts', smallGraph.cohorts.replace('name: String!', 'name: String! inhabitants: Int'))
  expect(run('--check')).toMatchObject({ exitCode: 1, lines: [expect.stringContaining('npm run generate')] })
  expect(readFileSync(join(root, 'packages/supergraph/api.graphql'), 'utf8')).not.toContain('inhabitants')
})

test('services that do not fit leave the files as they were', () => {
  run()
  const before = readFileSync(join(root, 'packages/supergraph/supergraph.graphql'), 'utf8')
  print('cohorts', 'type Query { regions: [Nothing] @authenticated }')
  const { exitCode, lines } = run()
  expect({ exitCode, first: lines[0] }).toEqual({ exitCode: 1, first: expect.stringMatching(/^cohorts: [A-Z_]+: /) })
  expect(readFileSync(join(root, 'packages/supergraph/supergraph.graphql'), 'utf8')).toBe(before)
})

test('a service that has printed nothing yet is left out', () => {
  rmSync(join(root, 'apps/costs'), { recursive: true })
  expect(run().exitCode).toBe(0)
  expect(readFileSync(join(root, 'packages/supergraph/supergraph.graphql'), 'utf8')).not.toContain('costs')
})

test('an option that does not exist is named', () => {
  expect(run('--chek')).toMatchObject({ exitCode: 2, lines: [expect.stringContaining('--chek')] })
})
