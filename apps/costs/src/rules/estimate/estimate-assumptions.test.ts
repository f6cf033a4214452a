import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { anEpisode } from '../../../test/facts.ts'
import { estimateAssumptions } from './estimate-assumptions.ts'

const english = (different: Parameters<typeof anEpisode>[0] = {}) =>
  estimateAssumptions(anEpisode(different)).map(({ en }) => en)

test('partus hours are left out, and it is said that they carry no own contribution', () => {
  expect(english()).toContainEqual(expect.stringContaining('carry no own contribution since 1 January 2017'))
})

test.each([
  { at: '2023-12-31', year: '2023' },
  { at: '2024-01-01', year: '2024' },
])('the amounts of $year apply to care from $at', ({ at, year }) => {
  expect(english({ at: isoDate(at) })).toContainEqual(expect.stringContaining(`The amounts of ${year} apply`))
})

test.each([
  { ownContributionWaived: true, spoken: true },
  { ownContributionWaived: false, spoken: false },
  { ownContributionWaived: null, spoken: false },
])('of the waiver it speaks only when there is one: $ownContributionWaived', ({ ownContributionWaived, spoken }) => {
  expect(english({ ownContributionWaived }).some((text) => text.includes('waived'))).toBe(spoken)
})

test('every assumption is a sentence in both languages', () => {
  for (const { nl, en } of estimateAssumptions(anEpisode({ ownContributionWaived: true }))) {
    expect(nl).toMatch(/^[A-Z].*\.$/)
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(nl).not.toBe(en)
  }
})
