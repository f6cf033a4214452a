import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SOURCES } from '../../../packages/kraamzorg/src/index.ts'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/sources.md'), 'utf8')
/** A heading of one lower-case word, hyphens allowed, is an anchor and is its own address on the page. */
const anchors = [...page.matchAll(/^#{2,3} ([a-z0-9-]+)$/gm)].map(([, anchor]) => anchor)

const citations = globSync('{apps,packages,tooling,docs}/**/*.{ts,svelte,md,graphql}', {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|build|\.svelte-kit|coverage)(\/|$)/.test(path),
}).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/docs\/sources\.md#([a-z0-9-]+)/g)].map(([, anchor]) => ({
    file,
    anchor,
  })),
)

test('every source of the register is on the page, and the page has no other', () => {
  expect(anchors.toSorted()).toEqual(Object.keys(SOURCES).toSorted())
})

test('every source that is cited anywhere is on the page', () => {
  expect(citations.length).toBeGreaterThan(10)
  expect(citations.filter(({ anchor }) => !anchors.includes(anchor))).toEqual([])
})

test('links within the page arrive', () => {
  const links = [...page.matchAll(/\]\(#([a-z0-9-]+)\)/g)].map(([, anchor]) => anchor)
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([])
})
