import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { type AskedTable, arrowProgram, endpointOf } from './arrow-program.ts'

const table: AskedTable = {
  cohort: 'ab'.repeat(32),
  project: '019a0000-0000-7000-8003-000000000001',
  groupBy: ['ORIGIN'],
  only: [{ characteristic: 'BIRTH_YEAR', levels: ['2016', '2017'] }],
  hoursCorrection: 'NONE',
}
const program = arrowProgram('http://localhost:4000/graphql', table)

test('the program asks this table, and holds no token', () => {
  const [, variables = ''] = /VARIABLES = json\.loads\((.+)\)/.exec(program) ?? []
  expect(JSON.parse(JSON.parse(variables) as string)).toEqual(table)
  expect(program).toContain('os.environ.get("KRAAMKETEN_TOKEN")')
  expect(program).not.toMatch(/eyJ|Bearer [A-Za-z0-9]/)
})

test('it is Python', ({ skip }) => {
  const { status, error, stderr } = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
    input: program,
    encoding: 'utf8',
  })
  if (error !== undefined) skip('There is no Python here.')
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test.each([
  ['ENDPOINT = "http://localhost:4000/graphql"\nx', 'http://localhost:4000/graphql'],
  ['import x\nENDPOINT = "https://graph.example/graphql"', 'https://graph.example/graphql'],
  ['ENDPOINT = "javascript:x"', null],
  ['', null],
])('%j reaches %s', (text, endpoint) => {
  expect(endpointOf(text)).toBe(endpoint)
})
