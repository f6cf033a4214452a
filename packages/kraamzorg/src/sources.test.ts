import { expect, test } from 'vitest'
import { SOURCES } from './sources.ts'

test.each(Object.entries(SOURCES))('%s is listed under its own anchor', (anchor, source) => {
  expect(source.anchor).toBe(anchor)
  expect(anchor).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})
