import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { type StepCount, guaranteeShortfalls } from './guarantee-shortfall.ts'

const count = (different: Partial<StepCount>): StepCount => ({
  regionCode: 'GG6106',
  month: isoDate('2026-12-01'),
  uzoviCode: '9664',
  step: 'PREFERRED_PROVIDER',
  families: 3,
  firstBeyond: 0,
  nowThere: 1,
  firstOn: isoDate('2026-10-02'),
  lastOn: isoDate('2026-10-20'),
  ...different,
})

const counts = [
  count({}),
  count({ uzoviCode: null, families: 1, nowThere: 0, firstOn: isoDate('2026-09-30') }),
  count({ step: 'REGIONAL_WAITING_LIST', families: 2, firstBeyond: 2, nowThere: 0 }),
  // Came here past a step: still one for whom the first provider could not.
  count({ step: 'JOINT_DIVISION', families: 3, firstBeyond: 1, nowThere: 1, uzoviCode: null }),
  count({ step: 'NO_GUARANTEE', families: 1, nowThere: 1 }),
  count({ step: 'PLACED', families: 1, nowThere: 1 }),
  count({ month: isoDate('2026-11-01'), regionCode: 'GG9999' }),
]

test('all insurers together: how many, which steps, first and last day; earliest month first', () => {
  const [november, december] = guaranteeShortfalls(counts, false)
  expect(november).toMatchObject({ regionCode: 'GG9999', entered: 3, preferredCouldNot: 0, noProviderCould: 0 })
  expect(december).toMatchObject({
    uzoviCode: null,
    entered: 4,
    preferredCouldNot: 3,
    noProviderCould: 1,
    stillWaiting: 3,
  })
  expect(december?.steps.map(({ step, families }) => [step, families])).toEqual([
    ['PREFERRED_PROVIDER', 4],
    ['REGIONAL_WAITING_LIST', 2],
    ['JOINT_DIVISION', 3],
    ['INSURER_INVOLVED', 0],
    ['NO_GUARANTEE', 1],
    ['PLACED', 1],
    ['WITHDRAWN', 0],
  ])
  expect(december?.steps[0]).toMatchObject({ firstOn: '2026-09-30', lastOn: '2026-10-20' })
  expect(december?.steps[3]).toMatchObject({ firstOn: null, lastOn: null })
})

test('by insurer: the unknown one is a group of its own, and nobody is counted twice', () => {
  const rows = guaranteeShortfalls(counts, true).filter(({ regionCode }) => regionCode === 'GG6106')
  expect(rows.map(({ uzoviCode, entered, preferredCouldNot }) => [uzoviCode, entered, preferredCouldNot])).toEqual([
    ['9664', 3, 2],
    [null, 1, 1],
  ])
})

test('nobody on the list, no rows', () => {
  expect(guaranteeShortfalls([], true)).toEqual([])
})
