import { SOURCES } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { WAITING_LIST_STEPS } from '../src/rules/agreement/waiting-list-step.ts'
import { AGREEMENTS } from './agreements.ts'

test('ids, and codes with their version, are unique; every source is one of this project', () => {
  expect(new Set(AGREEMENTS.map(({ id }) => id)).size).toBe(AGREEMENTS.length)
  expect(new Set(AGREEMENTS.map(({ code, version }) => `${code} ${version}`)).size).toBe(AGREEMENTS.length)
  for (const { source } of AGREEMENTS) expect(SOURCES).toHaveProperty(source)
})

test('the convenant of scarcity: seven points, four steps in the words of the waiting list, 24 hours', () => {
  const convenant = AGREEMENTS.find(({ kind }) => kind === 'CONVENANT')
  expect(convenant).toMatchObject({ validFrom: '2024-04-25', validUntil: '2025-12-31', floorMinutes: 1440 })
  expect(convenant?.points).toHaveLength(7)
  expect(convenant?.steps?.map(({ code }) => code)).toEqual(WAITING_LIST_STEPS.slice(0, 4))
  expect(convenant?.afterwards).not.toBeNull()
})

test('what no source gives is named as missing, and is not there', () => {
  for (const agreement of AGREEMENTS) {
    const { missing, validFrom, validUntil, floorMinutes, steps, appliesTo, version } = agreement
    const there = {
      FROM: validFrom,
      UNTIL: validUntil,
      FLOOR: floorMinutes,
      STEPS: steps,
      APPLIES_TO: appliesTo,
      VERSION: version,
    }
    for (const gap of missing) expect([agreement.code, gap, there[gap]]).toEqual([agreement.code, gap, null])
  }
  expect(AGREEMENTS.find(({ kind }) => kind === 'NORMENKADER')?.missing).toContain('STEPS')
})
