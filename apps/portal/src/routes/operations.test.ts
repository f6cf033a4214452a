import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, Kind, buildSchema, validate } from 'graphql'
import { expect, test } from 'vitest'

const contract = fileURLToPath(import.meta.resolve('@kraamketen/supergraph/api.graphql'))
const schema = buildSchema(readFileSync(contract, 'utf8'))

const files = import.meta.glob<Record<string, unknown>>('../**/*-operation.ts', { eager: true })
const operations = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported)
    .filter(isOperation)
    .map((operation) => [file, operation] as const),
)

function isOperation(value: unknown): value is DocumentNode {
  const { kind, definitions } = value as Partial<DocumentNode>
  return kind === Kind.DOCUMENT && definitions?.some((each) => each.kind === Kind.OPERATION_DEFINITION) === true
}

test('every file of operations has one', () => {
  expect(operations.length).toBeGreaterThanOrEqual(Object.keys(files).length)
})

test.each(operations)('%s fits the contract of the graph', (_, operation) => {
  expect(validate(schema, operation)).toEqual([])
})
