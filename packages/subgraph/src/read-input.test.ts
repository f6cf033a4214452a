import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { InvalidInput } from './problem.ts'
import { day, line, optional, readInput, wholeNumber } from './read-input.ts'

const Schema = v.object({ name: line(5), due: day(), parity: optional(wholeNumber(0, 20)) })

test('good input is cleaned, and what is absent is null', () => {
  expect(readInput(Schema, { name: ' Noor ', due: '2026-03-14' })).toEqual({
    name: 'Noor',
    due: '2026-03-14',
    parity: null,
  })
})

test.each([
  { given: 'empty', input: { name: ' ' }, path: 'name', message: 'This is empty.' },
  { given: 'too long', input: { name: '123456' }, path: 'name', message: 'This is 6 characters long.' },
  { given: 'a NUL', input: { name: 'a\u0000' }, path: 'name', message: 'This holds characters that are not text.' },
  {
    given: 'another century',
    input: { due: '2926-03-14' },
    path: 'due',
    message: 'This is not a calendar day between 1900 and 2100.',
  },
  {
    given: 'half a child',
    input: { parity: 0.5 },
    path: 'parity',
    message: 'This is not a whole number from 0 to 20.',
  },
])('$given: where and what', ({ input, path, message }) => {
  const read = () => readInput(Schema, { name: 'Noor', due: '2026-03-14', ...input })
  expect(read).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', place: ['input', path], message }))
})

test('everything wrong is named at once, each with a remedy', () => {
  try {
    readInput(Schema, { name: '', due: 'soon', parity: 99 })
    expect.unreachable()
  } catch (error) {
    const { issues } = error as InvalidInput
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['input.name', 'input.due', 'input.parity'])
    expect(issues.every(({ remedy }) => remedy.length > 10)).toBe(true)
  }
})
