import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { questionAsPython, questionAsR } from './question-as-code.ts'

const question = {
  endpoint: 'http://localhost:4000/graphql',
  query: '# "why" \\ é\nquery Q($days: Int!) {\n  referrals(days: $days) { edges { node { id } } }\n}\n',
  variables: { days: 7, names: ['één "twee"'] },
  rows: 'referrals',
}

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'])
    return true
  } catch {
    return false
  }
})()

test.runIf(hasPython).each([question, { ...question, rows: null }])(
  'in Python it is a program that holds the very question',
  (asked) => {
    const program = `
import ast, json, sys
tree = ast.parse(sys.stdin.read())
values = {}
for node in tree.body:
    if isinstance(node, ast.Assign) and node.targets[0].id in ("query", "variables"):
        exec(compile(ast.Module([node], []), "", "exec"), {"json": json}, values)
print(json.dumps(values))
`
    const said = execFileSync('python3', ['-c', program], { input: questionAsPython(asked), encoding: 'utf8' })
    expect(JSON.parse(said)).toEqual({ query: asked.query.trim(), variables: asked.variables })
  },
)

test('in R every line is a text of its own, and the rows are found by their names', () => {
  const program = questionAsR({ ...question, rows: 'client.referrals' })
  expect(program).toContain('  "query Q($days: Int!) {\\n",\n')
  expect(program).toContain('variables <- "{\\"days\\":7,\\"names\\":[\\"één \\\\\\"twee\\\\\\"\\"]}"')
  expect(program).toContain('answer$data[[c("client", "referrals")]]')
  expect(questionAsR({ ...question, rows: null })).toContain('str(answer$data)')
})

test('no program holds a token', () => {
  for (const program of [questionAsR(question), questionAsPython(question)]) {
    expect(program).toContain('KRAAMKETEN_TOKEN')
    expect(program).not.toContain('eyJ')
  }
})
