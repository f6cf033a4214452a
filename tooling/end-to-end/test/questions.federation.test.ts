import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askAs } from '../src/ask.ts'
import { type Expected, whyNot } from '../src/shows.ts'

interface Question {
  readonly question: string
  readonly user: string
  readonly variables: Record<string, unknown>
  readonly shows: Record<string, Expected>
}

const folder = new URL('../../../docs/questions/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const ids = readdirSync(folder).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []))

test('every operation says who asks and what must be shown, and the other way round', () => {
  const described = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []))
  expect(described).toEqual(ids)
  expect(ids.length).toBeGreaterThan(0)
})

test.each(ids)('%s is answered', async (id) => {
  const { question, user, variables, shows } = JSON.parse(read(`${id}.json`)) as Question
  const operation = read(`${id}.graphql`)
  expect(operation).toContain(`# ${question}`)
  const { status, body } = await askAs(user, operation, variables)
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
  expect(Object.keys(shows).length).toBeGreaterThan(0)
  for (const [place, expected] of Object.entries(shows)) expect(whyNot(body.data, place, expected)).toBeNull()
})
