import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'

const schema = buildSchema(
  readFileSync(fileURLToPath(import.meta.resolve('@kraamketen/supergraph/api.graphql')), 'utf8'),
)
const folder = join(import.meta.dirname, '../../../docs/questions')
const questions = readdirSync(folder).filter((file) => file.endsWith('.graphql'))

test.each(questions)('%s can be asked of the graph, with the variables beside it', (file) => {
  const operation = readFileSync(join(folder, file), 'utf8')
  expect(validate(schema, parse(operation)).map(({ message }) => message)).toEqual([])
  const { variables } = JSON.parse(readFileSync(join(folder, file.replace('.graphql', '.json')), 'utf8')) as {
    variables: Record<string, unknown>
  }
  for (const name of Object.keys(variables)) expect(operation).toContain(`$${name}:`)
})
