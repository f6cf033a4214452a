import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDefinition, someDefinition } from '../../../test/a-definition.ts'
import { characteristicOf } from '../characteristics.ts'
import { canonicalDefinition } from './canonical-definition.ts'
import { type CohortDefinition, RIVM_STUDY } from './cohort-definition.ts'

const readBack = (text: string): CohortDefinition => JSON.parse(text) as CohortDefinition

test('the RIVM study has one text: keys in order, no spaces', () => {
  expect(canonicalDefinition(RIVM_STUDY)).toBe(
    '{"birthYears":{"from":2016,"until":2022},"classLimits":"HALF_OPEN","hoursCorrection":"ONE_EIGHTH_INCREASE",' +
      '"lateDecember":"INCLUDED","maximumHospitalDays":1,"minimumGestationalWeeks":35,"neonatalDeaths":"EXCLUDED",' +
      '"noClaim":"ZERO","norm":{"days":8,"hoursPerDay":6},"only":[],"plurality":"SINGLETONS",' +
      '"underTwentyFour":"WITH_NONE","unknownGestation":"INCLUDED"}',
  )
})

test('the canonical text is a fixed point', () => {
  fc.assert(
    fc.property(someDefinition, (definition) => {
      const canonical = canonicalDefinition(definition)
      expect(canonicalDefinition(readBack(canonical))).toBe(canonical)
      expect(readBack(canonical)).toEqual(definition)
    }),
  )
})

test('the order of restrictions, of their levels, of keys, and saying a level twice are no meaning', () => {
  fc.assert(
    fc.property(someDefinition, fc.infiniteStream(fc.nat()), (definition, numbers) => {
      const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
        items
          .map((item) => ({ item, at: numbers.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const rewritten = Object.fromEntries(
        shuffled(
          Object.entries({
            ...definition,
            only: shuffled(definition.only).map(({ characteristic, levels }) => ({
              levels: shuffled([...levels, ...levels.slice(0, 1)]),
              characteristic,
            })),
          }),
        ),
      ) as unknown as CohortDefinition
      expect(canonicalDefinition(rewritten)).toBe(canonicalDefinition(definition))
    }),
  )
})

test('every change of meaning changes the text', () => {
  fc.assert(
    fc.property(someDefinition, someDefinition, (a, b) => {
      for (const place of Object.keys(a) as readonly (keyof CohortDefinition)[]) {
        const changed = { ...a, [place]: b[place] }
        const same = JSON.stringify(a[place]) === JSON.stringify(b[place])
        expect(canonicalDefinition(changed) === canonicalDefinition(a)).toBe(same)
      }
    }),
  )
})

test('a restriction that admits every level is no restriction', () => {
  const levels = characteristicOf('URBANITY').levels.map(({ code }) => code)
  const all = aDefinition({ only: [{ characteristic: 'URBANITY', levels }] })
  expect(canonicalDefinition(all)).toBe(canonicalDefinition(RIVM_STUDY))
  const allKnown = aDefinition({ only: [{ characteristic: 'URBANITY', levels: levels.slice(0, -1) }] })
  expect(canonicalDefinition(allKnown)).not.toBe(canonicalDefinition(RIVM_STUDY))
})

test('two restrictions on one characteristic leave what they share', () => {
  const twice = aDefinition({
    only: [
      { characteristic: 'ORIGIN', levels: ['TURKIYE', 'MOROCCO'] },
      { characteristic: 'ORIGIN', levels: ['MOROCCO', 'SURINAME'] },
    ],
  })
  const once = aDefinition({ only: [{ characteristic: 'ORIGIN', levels: ['MOROCCO'] }] })
  expect(canonicalDefinition(twice)).toBe(canonicalDefinition(once))
})
