import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../data/programmes.ts'
import { judgeFlexibleUse } from '../rules/grant/judge-flexible-use.ts'
import { participations } from './participation.ts'

const today = isoDate('2026-11-22')
const all = Array.from({ length: 60 }, (_, index) =>
  participations(index + 1, today).map((participation) => ({ number: index + 1, ...participation })),
).flat()
const programmeOf = (code: string) => PROGRAMMES.find((one) => one.code === code)
const inForce = all.filter(({ programme, state }) => programme === 'DEMONSTRATION_ZUID_LIMBURG' && state === 'GRANTED')
const waiting = all.filter(({ state }) => state === 'WAITING')

test('every place of the programme of the demonstration is taken, and who waits came after all of them', () => {
  expect(inForce).toHaveLength(programmeOf('DEMONSTRATION_ZUID_LIMBURG')?.quotaFamilies ?? 0)
  expect(waiting.length).toBeGreaterThan(1)
  for (const { number } of inForce) expect(number).toBeLessThan(Math.min(...waiting.map((one) => one.number)))
})

test('every state occurs, and enough families used hours for a mean', () => {
  expect(new Set(all.map(({ state }) => state))).toEqual(
    new Set(['APPLIED', 'WAITING', 'GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN']),
  )
  expect(inForce.filter(({ uses }) => uses.length > 0)).toHaveLength(10)
})

test('what was used was allowed', () => {
  for (const { programme, uses, bornOn, decidedOn, lapse } of all)
    for (const use of uses) {
      const terms = programmeOf(programme)?.flexibleHours
      if (terms === undefined || terms === null || bornOn === null || decidedOn === null)
        throw new Error('No hours here.')
      const facts = { ...use, bornOn, grantedOn: decidedOn, lapsedOn: lapse?.on ?? null, today }
      expect(judgeFlexibleUse(facts, terms)).toEqual({ allowed: true })
    }
})

test('the order of applying is kept, nothing lies in the future, and another day zero moves everything with it', () => {
  for (const { number, appliedOn, decidedOn } of all) {
    expect(appliedOn < today && (decidedOn ?? today) <= today).toBe(true)
    const [later] = participations(number, addDays(today, 7))
    if (number !== 3) expect(later?.appliedOn).toBe(addDays(appliedOn, 7))
  }
})
