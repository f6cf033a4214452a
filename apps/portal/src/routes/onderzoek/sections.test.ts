import { expect, test } from 'vitest'
import { SECTIONS, sectionOf } from './sections.ts'

const routes = Object.keys(import.meta.glob('./**/+page.svelte')).map(
  (file) => `/onderzoek${file.slice(1).replace(/\/\+page\.svelte$/, '')}`,
)

test('every research page is in the menu, once, and every item of the menu is a page', () => {
  const named = SECTIONS.flatMap(({ pages }) => pages.map(({ route }) => route))
  expect(named.toSorted()).toEqual(routes.toSorted())
})

test('a page knows its section', () => {
  expect(sectionOf('/onderzoek/seizoen')?.key).toBe('depth')
  expect(sectionOf('/onderzoek/cohort/[[id]]')?.key).toBe('cohort')
  expect(sectionOf('/elders')).toBeUndefined()
  expect(sectionOf(null)).toBeUndefined()
})
