import { isWithin } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { PROGRAMMES } from './programmes.ts'

test('the two pillars of the pilot, as the source prints them', () => {
  expect(PROGRAMMES.map(({ quotaFamilies, benefits }) => ({ quotaFamilies, benefits }))).toEqual([
    { quotaFamilies: 150, benefits: ['OWN_CONTRIBUTION_WAIVED'] },
    { quotaFamilies: 100, benefits: ['FLEXIBLE_HOURS'] },
  ])
  expect(PROGRAMMES.map(({ criteria }) => criteria.some(({ kind }) => kind === 'insurerIn'))).toEqual([true, false])
})

test('seven municipalities of Parkstad and Sittard-Geleen', () => {
  for (const { criteria } of PROGRAMMES) {
    const residence = criteria.find(({ kind }) => kind === 'municipalityIn')
    const codes = residence?.kind === 'municipalityIn' ? residence.municipalities.map(({ code }) => code) : []
    expect(new Set(codes).size).toBe(8)
    for (const code of codes) expect(code).toMatch(/^GM\d{4}$/)
  }
})

test('a period that is a criterion lies within the validity of its programme', () => {
  for (const { criteria, validFrom, validUntil } of PROGRAMMES)
    for (const criterion of criteria)
      if (criterion.kind === 'careDateBetween')
        expect([criterion.from, criterion.until].every((day) => isWithin(day, validFrom, validUntil))).toBe(true)
})

test('ids and versions are unique', () => {
  expect(new Set(PROGRAMMES.map(({ id }) => id)).size).toBe(PROGRAMMES.length)
  expect(new Set(PROGRAMMES.map(({ code, version }) => `${code} ${version}`)).size).toBe(PROGRAMMES.length)
})
