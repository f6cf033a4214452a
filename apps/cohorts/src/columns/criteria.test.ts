import { expect, test } from 'vitest'
import { aDefinition } from '../../test/a-definition.ts'
import { aStore, type Pair } from '../../test/a-store.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import { criteriaOf } from './criteria.ts'
import { selectPopulation } from './population.ts'

test.each<[what: string, pair: Partial<Pair>, choices: Partial<CohortDefinition>, isIn: boolean]>([
  ['an ordinary birth', {}, {}, true],
  ['a stillborn child', { liveBorn: false }, {}, false],
  ['a birth of the year before', { levels: { BIRTH_YEAR: '2015' } }, {}, false],
  ['a birth of the first year', { levels: { BIRTH_YEAR: '2016' } }, {}, true],
  ['a birth of the last year', { levels: { BIRTH_YEAR: '2022' } }, {}, true],
  ['a birth of the year after', { levels: { BIRTH_YEAR: '2023' } }, {}, false],
  ['a twin', { plurality: 2 }, {}, false],
  ['a triplet', { plurality: 3 }, {}, false],
  ['a twin, all taken in', { plurality: 2 }, { plurality: 'ALL' }, true],
  ['a child that died within 28 days', { diedWithin28: true }, {}, false],
  ['a child that died within 28 days, taken in', { diedWithin28: true }, { neonatalDeaths: 'INCLUDED' }, true],
  ['34 weeks and 6 days', { gestationalDays: 244 }, {}, false],
  ['35 weeks', { gestationalDays: 245 }, {}, true],
  ['34 weeks, no limit', { gestationalDays: 238 }, { minimumGestationalWeeks: null }, true],
  ['weeks not known', { gestationalDays: null }, {}, true],
  ['weeks not known, left out', { gestationalDays: null }, { unknownGestation: 'EXCLUDED' }, false],
  [
    'weeks not known, left out without a limit',
    { gestationalDays: null },
    { unknownGestation: 'EXCLUDED', minimumGestationalWeeks: null },
    false,
  ],
  [
    'few weeks, where only not known is left out',
    { gestationalDays: 200 },
    { unknownGestation: 'EXCLUDED', minimumGestationalWeeks: null },
    true,
  ],
  ['one day in hospital', { hospitalDays: 1 }, {}, true],
  ['two days in hospital', { hospitalDays: 2 }, {}, false],
  ['a year in hospital, no limit', { hospitalDays: 365 }, { maximumHospitalDays: null }, true],
  ['a year in hospital, a limit of 364 days', { hospitalDays: 365 }, { maximumHospitalDays: 364 }, false],
  ['late December', { lateDecember: true }, {}, true],
  ['late December, left out', { lateDecember: true }, { lateDecember: 'EXCLUDED' }, false],
  ['not late December', {}, { lateDecember: 'EXCLUDED' }, true],
  [
    'a level that is asked for',
    { levels: { URBANITY: 'U3' } },
    { only: [{ characteristic: 'URBANITY', levels: ['U2', 'U3'] }] },
    true,
  ],
  [
    'a level that is not',
    { levels: { URBANITY: 'UNKNOWN' } },
    { only: [{ characteristic: 'URBANITY', levels: ['U2', 'U3'] }] },
    false,
  ],
  [
    'hours that only the correction raises to the class',
    { receivedMinutes: 1280, hospitalDays: 1 },
    { only: [{ characteristic: 'HOUR_CATEGORY', levels: ['FROM_24_TO_44'] }] },
    true,
  ],
  [
    'no claim, which is no class when it is missing',
    { receivedMinutes: null },
    { noClaim: 'MISSING', only: [{ characteristic: 'HOUR_CATEGORY', levels: ['UNKNOWN'] }] },
    true,
  ],
])('%s', (_, pair, choices, isIn) => {
  expect(selectPopulation(aStore([pair]), aDefinition(choices)).size).toBe(isIn ? 1 : 0)
})

test('what a definition leaves open is no criterion', () => {
  const open = aDefinition({
    plurality: 'ALL',
    neonatalDeaths: 'INCLUDED',
    minimumGestationalWeeks: null,
    maximumHospitalDays: null,
  })
  expect(criteriaOf(aStore([]), open).map(({ code }) => code)).toEqual(['LIVE_BORN', 'BIRTH_YEARS'])
})

test('a level that does not exist is refused, not passed over', () => {
  const wrong = aDefinition({ only: [{ characteristic: 'URBANITY', levels: ['U9'] }] })
  expect(() => criteriaOf(aStore([{}]), wrong)).toThrow(new RangeError('URBANITY has no level U9.'))
})
