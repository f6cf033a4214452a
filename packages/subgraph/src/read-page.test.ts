import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

test.each([{ first: 1 }, { first: 200 }, { last: 200 }, {}])('%j is a page', (args) => {
  expect(() => readPage(args)).not.toThrow()
})

test.each([{ first: 0 }, { first: 201 }, { last: -1 }, { first: 1_000_000 }])('%j is not', (args) => {
  expect(() => readPage(args)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
})
