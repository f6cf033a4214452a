import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import type { LogLine } from './log.ts'
import { shapeErrors } from './shape-errors.ts'

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

function shape(errors: readonly unknown[], data: unknown = null) {
  const lines: LogLine[] = []
  return { shaped: shapeErrors(errors, data, (_, line) => lines.push(line), TRACE), lines }
}

test('what a service masked itself keeps its number, which leads to the log of that service', () => {
  const error = new GraphQLError('Something went wrong in this service. Mention fault 1.', {
    path: ['client'],
    extensions: { code: 'INTERNAL', fault: '1', sql: 'select' },
  })
  const { shaped, lines } = shape([error])
  expect(shaped).toEqual([{ message: error.message, path: ['client'], extensions: { code: 'INTERNAL', fault: '1' } }])
  expect(lines).toEqual([])
})

test.each([
  ['without a code', new GraphQLError('relation "client" does not exist')],
  ['with a code of nobody', new GraphQLError('x', { extensions: { code: '23505' } })],
  ['that calls itself internal and has no number', new GraphQLError('x', { extensions: { code: 'INTERNAL' } })],
  ['of our own making', new TypeError('Cannot read properties of undefined')],
  ['that is no error at all', 'oops'],
  ['that is nothing', undefined],
])('an error %s is told by a number only', (_, error) => {
  const { shaped, lines } = shape([error])
  const fault = shaped[0]?.extensions?.['fault']
  expect(shaped).toEqual([
    {
      message: `Something went wrong. Mention fault ${String(fault)} when you report it.`,
      extensions: { code: 'INTERNAL', fault },
    },
  ])
  expect(lines).toEqual([expect.objectContaining({ fault, trace: TRACE })])
})

test.each<[string, unknown, (string | number)[]]>([
  ['as it is', { a: { b: null } }, ['a', 'b', 'c']],
  ['cut at what was not asked', { a: { x: 1 } }, ['a']],
  ['inside lists', { a: [{ b: null }] }, ['a', 0, 'b', 'c']],
  ['whole, when there is no data', null, ['a', 'b', 'c']],
])('a path points to what the client asked: %s', (_, data, path) => {
  const asked = path.includes(0) ? ['a', 0, 'b', 'c'] : ['a', 'b', 'c']
  const { shaped } = shape([new GraphQLError('x', { path: asked, extensions: { code: 'NOT_FOUND' } })], data)
  expect(shaped[0]?.path).toEqual(path)
})

test('the same thing is said once', () => {
  const missing = () =>
    new GraphQLError('x', { path: ['a'], extensions: { code: 'SERVICE_UNAVAILABLE', service: 'costs' } })
  const other = new GraphQLError('x', { path: ['a'], extensions: { code: 'SERVICE_UNAVAILABLE', service: 'cohorts' } })
  expect(shape([missing(), missing(), other]).shaped).toHaveLength(2)
})
