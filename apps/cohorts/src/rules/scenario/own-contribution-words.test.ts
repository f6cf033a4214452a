import { expect, test } from 'vitest'
import { RIVM_STUDY } from '../definition/cohort-definition.ts'
import { ownContributionAssumptions, ownContributionQuestion } from './own-contribution-words.ts'

const facts = { definition: RIVM_STUDY, who: 'ALL', percent: 100, regions: null } as const

test.each([
  { given: facts, nl: 'Wat kost het als alle gezinnen geen eigen bijdrage betalen?' },
  {
    given: { ...facts, who: 'SINGLE_PARENT', percent: 12.5, regions: ['GGD Zeeland', 'GGD Zuid-Limburg'] } as const,
    nl: 'Wat kost het als eenoudergezinnen in GGD Zeeland, GGD Zuid-Limburg 12,5% minder eigen bijdrage betalen?',
  },
])('$nl', ({ given, nl }) => {
  expect(ownContributionQuestion(given).nl).toBe(nl)
})

const assumed = (different: Partial<typeof RIVM_STUDY>, who: 'ALL' | 'SINGLE_PARENT' = 'ALL') =>
  ownContributionAssumptions({ ...facts, who, definition: { ...RIVM_STUDY, ...different } }).map(({ en }) => en)

test('who is not in the cohort is said', () => {
  const wide = { maximumHospitalDays: null, minimumGestationalWeeks: null, neonatalDeaths: 'INCLUDED' } as const
  expect(assumed({})).toContainEqual(expect.stringContaining('Only families in this cohort'))
  expect(assumed(wide)).not.toContainEqual(expect.stringContaining('Only families in this cohort'))
})

test.each([
  { different: { plurality: 'SINGLETONS' } as const, says: 'real amount is higher' },
  { different: { plurality: 'ALL' } as const, says: 'real amount is lower' },
  { different: { noClaim: 'ZERO' } as const, says: 'had 0 hours' },
  { different: { noClaim: 'MISSING' } as const, says: 'does not count' },
])('$different: $says', ({ different, says }) => {
  expect(assumed(different)).toContainEqual(expect.stringContaining(says))
})

test('a group is those who are known to be in it', () => {
  expect(assumed({}, 'SINGLE_PARENT').at(-1)).toContain('known to belong')
})
