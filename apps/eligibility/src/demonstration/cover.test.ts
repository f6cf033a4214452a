import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { judgeCover } from '../rules/cover/judge-cover.ts'
import { COVER_KINDS } from '../rules/cover/supplementary-cover.ts'
import { demonstrationCover } from './cover.ts'

const today = isoDate('2026-11-22')
const made = Array.from({ length: 600 }, (_, index) => demonstrationCover(index + 1, today))
const declared = made.filter((cover) => cover !== null)

test('of some nobody asked, and the others have every kind there is, each with its own number', () => {
  expect(made).toContain(null)
  expect(new Set(declared.map(({ kind }) => kind))).toEqual(new Set(COVER_KINDS))
  for (const cover of declared) expect(judgeCover(cover)).toEqual([])
})

test('the same client and day give the same declaration, made before day zero', () => {
  expect(made).toEqual(made.map((_, index) => demonstrationCover(index + 1, today)))
  for (const { declaredOn } of declared) expect(declaredOn <= today && declaredOn > addDays(today, -2000)).toBe(true)
})
