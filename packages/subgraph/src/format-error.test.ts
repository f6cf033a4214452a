import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { type FaultLine, formatErrorWith } from './format-error.ts'
import { NotFound } from './problem.ts'

function format(error: Error) {
  const lines: FaultLine[] = []
  const wrapped = new GraphQLError(error.message, { path: ['client'], originalError: error })
  const shown = formatErrorWith((line) => lines.push(line))(
    { message: error.message, path: ['client'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    wrapped,
  )
  return { shown, lines }
}

test('a problem keeps its words, its place and its remedy', () => {
  const { shown, lines } = format(new NotFound('client', ['id']))
  expect(shown).toMatchObject({ path: ['client'], extensions: { code: 'NOT_FOUND', argument: ['id'] } })
  expect(shown.extensions?.remedy).toContain('Check the id')
  expect(lines).toEqual([])
})

test.each([
  { message: 'Variable "$at" got invalid value "x"; This is not a moment.', place: ['at'] },
  {
    message: 'Variable "$input" got invalid value "at \\"y\\"" at "input.children[0].bornAt"; This is not a moment.',
    place: ['input', 'children', '0', 'bornAt'],
  },
])('what a scalar refuses has the place of its variable: $place', ({ message, place }) => {
  const error = new GraphQLError(message, { originalError: new NotFound('moment', []) })
  const shown = formatErrorWith(() => {})({ message, extensions: { code: 'BAD_USER_INPUT' } }, error)
  expect(shown).toMatchObject({ message: 'This moment was not found.', extensions: { argument: place } })
})

test('a lost database is named, without its address', () => {
  const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5433'), { code: 'DATABASE_UNAVAILABLE' })
  const { shown } = format(error)
  expect(JSON.stringify(shown)).not.toContain('5433')
  expect(shown.extensions?.code).toBe('DATABASE_UNAVAILABLE')
})

test('a bug shows an id and nothing of itself', () => {
  const { shown, lines } = format(new Error('select * from client failed at /srv/app/db.ts:12'))
  expect(JSON.stringify(shown)).not.toMatch(/select|srv|db\.ts/)
  expect(lines).toHaveLength(1)
  expect(shown.extensions?.fault).toBe(lines[0]?.fault)
})

test('what the database says of a row stays out of the log too', () => {
  const error = Object.assign(new Error('invalid input syntax: "123456782"'), {
    code: '22P02',
    detail: '(bsn)=(123456782)',
  })
  const { lines } = format(error)
  expect(JSON.stringify(lines)).not.toContain('123456782')
  expect(lines[0]).toMatchObject({ code: '22P02', message: null })
})

test('what GraphQL says of a wrong question stays', () => {
  const shown = formatErrorWith(() => {})(
    { message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['x'] } },
    new GraphQLError('Cannot query field'),
  )
  expect(shown).toEqual({ message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
})
