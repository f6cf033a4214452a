import { execFile, spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { pythonSnippet } from './python-snippet.ts'
import type { SnippetQuestion } from './snippet-question.ts'

const run = promisify(execFile)
const hasPython = spawnSync('python3', ['--version']).status === 0
const ABSENT = 'python3 is not on this machine, so the program was not run'

const query = `query Regions($only: [RestrictionInput!]) {
  # a remark with "quotes", a back\\slash and é 👶
  cohort(definition: { only: $only }) {
    lines { n { value withheld } shares { percent } label }
  }
}`
const variables = { only: [{ characteristic: 'ORIGIN', levels: ['TURKIYE'] }], text: `'''"""\\n' é 👶 {x} %s` }
const rows = ['cohort', 'lines']

interface Asked {
  readonly authorization: string | undefined
  readonly body: { readonly query: string; readonly variables: unknown }
}

/** Runs the program against a server that answers everything with the same, and says what it was asked. */
async function ask(
  answer: unknown,
  {
    status = 200,
    token = 'secret',
    question = {},
  }: { status?: number; token?: string; question?: Partial<SnippetQuestion> } = {},
): Promise<{ stdout: string; stderr: string; code: number; asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body: JSON.parse(body) as Asked['body'] })
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  try {
    const program = pythonSnippet({ endpoint: `http://127.0.0.1:${port}/graphql`, query, variables, rows, ...question })
    const environment = { PATH: process.env.PATH ?? '', ...(token === '' ? {} : { KRAAMKETEN_TOKEN: token }) }
    const { stdout, stderr } = await run('python3', ['-c', program], { env: environment })
    return { stdout, stderr, code: 0, asked }
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number }
    return { stdout, stderr, code, asked }
  } finally {
    server.close()
  }
}

const line = (label: string, n: object, shares: readonly number[]) => ({
  n,
  shares: shares.map((percent) => ({ percent })),
  label,
})

test('the program asks exactly the question, with the token, and prints the rows as CSV', async ({ skip }) => {
  if (!hasPython) {
    console.info(ABSENT)
    skip(ABSENT)
  }
  const lines = [
    line('Curaçao, "x"', { value: 12, withheld: null }, [1.5, 98.5]),
    line('=1+1', { value: null, withheld: 'SMALL_CELL' }, []),
  ]
  const { stdout, stderr, asked } = await ask({ data: { cohort: { lines } } })
  expect(stderr).toBe('')
  expect(asked).toEqual([{ authorization: 'Bearer secret', body: { query, variables } }])
  expect(parse(stdout, { columns: true })).toEqual([
    { n_value: '12', n_withheld: '', shares_1_percent: '1.5', shares_2_percent: '98.5', label: 'Curaçao, "x"' },
    { n_value: '', n_withheld: 'SMALL_CELL', shares_1_percent: '', shares_2_percent: '', label: '=1+1' },
  ])
})

test.for([
  {
    given: 'an error of the graph',
    answer: { errors: [{ message: 'No such cohort.' }] },
    status: 200,
    says: 'No such cohort.',
  },
  { given: 'a refusal', answer: { errors: [{ message: 'Sign in.' }] }, status: 401, says: '401: {"errors"' },
])('$given ends the program and is said', async ({ answer, status, says }, { skip }) => {
  if (!hasPython) skip(ABSENT)
  const { stdout, stderr, code } = await ask(answer, { status })
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain(says)
})

test('without a token nothing is asked', async ({ skip }) => {
  if (!hasPython) skip(ABSENT)
  const { stderr, code, asked } = await ask({}, { token: '' })
  expect({ code, asked }).toEqual({ code: 1, asked: [] })
  expect(stderr).toContain('KRAAMKETEN_TOKEN')
})

test('an answer of one thing is one row, and of nothing none', async ({ skip }) => {
  if (!hasPython) skip(ABSENT)
  const one = await ask({ data: { cohort: { n: 763075 } } }, { question: { rows: ['cohort'] } })
  expect(one.stdout).toBe('n\n763075\n')
  const none = await ask({ data: { cohort: { lines: [] } } })
  expect({ stdout: none.stdout.trim(), code: none.code }).toEqual({ stdout: '', code: 0 })
})

test('an address that nobody answers is said', async ({ skip }) => {
  if (!hasPython) skip(ABSENT)
  const { stderr, code } = await ask({}, { question: { endpoint: 'http://127.0.0.1:1/graphql' } })
  expect(code).toBe(1)
  expect(stderr).toContain('could not be reached')
})
