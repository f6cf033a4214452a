import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDefinition, someDefinition } from '../../../test/a-definition.ts'
import { canonicalDefinition } from './canonical-definition.ts'
import { RIVM_STUDY } from './cohort-definition.ts'
import { differences } from './compare-definitions.ts'
import { CHOICE_PLACES } from './definition-choices.ts'

test('what differs is told with both sides', () => {
  const other = aDefinition({
    hoursCorrection: 'SCALE_7_TO_8_DAYS',
    only: [{ characteristic: 'ORIGIN', levels: ['MOROCCO'] }],
  })
  expect(differences(RIVM_STUDY, other)).toMatchObject([
    {
      place: 'hoursCorrection',
      a: { en: 'With one day in hospital one eighth is added to the received hours (times 9/8).' },
      b: { en: 'With one day in hospital the received hours of seven days are scaled to eight days (times 8/7).' },
    },
    {
      place: 'only.ORIGIN',
      a: { nl: 'Bij het kenmerk Land van herkomst doet iedereen mee.' },
      b: { nl: "Alleen gezinnen met dit kenmerk doen mee: Land van herkomst is 'Marokko'." },
    },
  ])
})

test('keys in another order are no difference', () => {
  expect(differences(RIVM_STUDY, aDefinition({ birthYears: { until: 2022, from: 2016 } }))).toEqual([])
})

test('there is a difference exactly where the texts differ, and it is the same from the other side', () => {
  fc.assert(
    fc.property(someDefinition, someDefinition, (a, b) => {
      expect(differences(a, a)).toEqual([])
      for (const place of CHOICE_PLACES) {
        const other = { ...a, [place]: b[place] }
        const same = canonicalDefinition(other) === canonicalDefinition(a)
        expect(differences(a, other).map((difference) => difference.place)).toEqual(same ? [] : [place])
      }
      const there = differences(a, b)
      const back = differences(b, a)
      expect(back.map(({ place, a: ofB, b: ofA }) => ({ place, a: ofA, b: ofB }))).toEqual(
        there.map(({ place, a: ofA, b: ofB }) => ({ place, a: ofA, b: ofB })),
      )
      for (const { a: ofA, b: ofB } of there) expect(ofA.nl).not.toBe(ofB.nl)
    }),
  )
})
