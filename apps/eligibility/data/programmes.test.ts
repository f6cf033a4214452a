import { isWithin } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { leavesOf } from '../src/rules/programme/expression.ts'
import { PROGRAMMES } from './programmes.ts'

const [pillar1, pillar2, zuidoost, demonstration] = PROGRAMMES
const kinds = (programme = pillar1) =>
  programme === undefined ? [] : leavesOf(programme.criteria).map(({ kind }) => kind)

test('the two pillars of the pilot, as the source prints them', () => {
  expect([pillar1, pillar2].map((pillar) => [pillar?.quotaFamilies, pillar?.benefits])).toEqual([
    [150, ['OWN_CONTRIBUTION_WAIVED']],
    [100, ['FLEXIBLE_HOURS']],
  ])
  expect([pillar1, pillar2].map((pillar) => kinds(pillar).includes('insurerIn'))).toEqual([true, false])
  expect(pillar2?.flexibleHours).toMatchObject({ meanHours: 24, windowMonths: 6, useUntil: '2023-12-31' })
  expect(pillar2?.flexibleHours?.purposes).toEqual(['SELF_RELIANCE', 'BRIDGING'])
})

test('seven municipalities of Parkstad and Sittard-Geleen', () => {
  for (const pillar of [pillar1, pillar2, demonstration]) {
    const residence = leavesOf(pillar?.criteria ?? { kind: 'moneyWorriesDeclared' }).find(
      ({ kind }) => kind === 'municipalityIn',
    )
    const codes = residence?.kind === 'municipalityIn' ? residence.municipalities.map(({ code }) => code) : []
    expect(new Set(codes).size).toBe(8)
    for (const code of codes) expect(code).toMatch(/^GM\d{4}$/)
  }
})

test('Amsterdam Zuidoost: no end that is known, and 130 families a year is no quota', () => {
  expect(zuidoost).toMatchObject({
    validFrom: '2025-11-01',
    validUntil: null,
    quotaFamilies: null,
    benefits: ['OWN_CONTRIBUTION_WAIVED'],
    source: 'kamervragen-kraamzorg',
  })
  expect(zuidoost?.note?.nl).toMatch(/130 gezinnen per jaar.*geen aantal plaatsen/)
  expect(kinds(zuidoost)).toContain('moneyWorriesDeclared')
})

test('what was made up says so, in its name too, and nothing else does', () => {
  expect(PROGRAMMES.filter((programme) => programme.demonstration)).toEqual([demonstration])
  for (const programme of PROGRAMMES) {
    expect(programme.name.nl.includes('(demonstratie)')).toBe(programme.demonstration)
    expect(programme.name.en.includes('(demonstration)')).toBe(programme.demonstration)
  }
})

test('a period that is a criterion lies within the validity of its programme', () => {
  for (const { criteria, validFrom, validUntil } of PROGRAMMES)
    for (const criterion of leavesOf(criteria))
      if (criterion.kind === 'careDateBetween') {
        expect(isWithin(criterion.from, validFrom, validUntil)).toBe(true)
        expect(criterion.until).toBe(validUntil)
      }
})

test('ids and versions are unique', () => {
  expect(new Set(PROGRAMMES.map(({ id }) => id)).size).toBe(PROGRAMMES.length)
  expect(new Set(PROGRAMMES.map(({ code, version }) => `${code} ${version}`)).size).toBe(PROGRAMMES.length)
})
