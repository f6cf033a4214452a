import { recordedClass } from '@kraamketen/demonstration'
import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { assessVulnerability } from '../rules/vulnerability/assess-vulnerability.ts'
import { FACTOR_TEXTS } from '../rules/vulnerability/factor.ts'
import { clientIdOf, recordIdOf } from './demonstration-client.ts'
import { demonstration } from './demonstration.ts'

const today = isoDate('2026-11-22')
const clients = demonstration(today, 400)
const assess = (number: number, at = today) => {
  const client = clients.find((one) => one.number === number)
  if (client === undefined) throw new Error(`There is no client ${number}.`)
  return assessVulnerability(client, at)
}

test.each([
  { number: 1, expected: { class: 'POTENTIALLY_VULNERABLE', recordedClass: 'POTENTIALLY_VULNERABLE' } },
  { number: 2, expected: { class: null, recordedClass: null, missing: 'vulnerabilityAssessment' } },
  { number: 3, expected: { class: 'VULNERABLE', recordedClass: 'VULNERABLE' } },
  { number: 4, expected: { class: 'UNDEFINED', recordedClass: null } },
  { number: 5, expected: { class: 'VERY_VULNERABLE', recordedClass: 'VULNERABLE' } },
])('client $number of the cast shows its one thing', ({ number, expected }) => {
  expect(assess(number)).toMatchObject(expected)
})

test('what is recorded of client 3 was recorded before the birth of March 2023', () => {
  expect(assess(3, isoDate('2023-03-01')).class).toBe('VULNERABLE')
})

test('the same number and day give the same client, and a smaller demonstration is the beginning of a larger one', () => {
  expect(demonstration(today, 400)).toEqual(clients)
  for (const size of [5, 6, 50]) expect(demonstration(today, size)).toEqual(clients.slice(0, size))
  for (const size of [0, 3]) expect(demonstration(today, size)).toEqual(clients.slice(0, 5))
})

test.each([0, 3, 5, 6, 250])('made in parts, broken after %i, it is the same', (after) => {
  expect([...demonstration(today, after).slice(0, after), ...demonstration(today, 400, after)]).toEqual(clients)
})

test('what is recorded last is the class that every other service says of the same number', () => {
  for (const { number, judgements } of clients) {
    expect(judgements.at(-1)?.recordedClass ?? null).toBe(recordedClass(number))
  }
})

test('everything is recorded by the day zero, each factor once and of its kind', () => {
  for (const { factors, judgements } of clients) {
    const codes = factors.map(({ kind, code }) => `${kind} ${code}`)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { kind, code, recordedOn } of factors) {
      expect(FACTOR_TEXTS[kind]).toHaveProperty(code)
      expect(recordedOn <= today).toBe(true)
    }
    for (const { decidedOn } of judgements) expect(decidedOn <= today).toBe(true)
  }
})

test('beyond the cast every class occurs, and no class at all', () => {
  const found = new Set(clients.slice(5).map(({ number }) => assess(number).class))
  expect(found).toEqual(
    new Set(['SELF_RELIANT', 'POTENTIALLY_VULNERABLE', 'VULNERABLE', 'VERY_VULNERABLE', 'UNDEFINED', null]),
  )
})

test('ids are the same in every service, and of every record its own', () => {
  expect(clientIdOf(1)).toBe('019a0000-0000-7000-8000-000000000001')
  expect(clientIdOf(1234)).toBe('019a0000-0000-7000-8000-000000001234')
  const ids = clients.flatMap(({ number, factors, judgements, grants }) => [
    ...factors.map((_, nth) => recordIdOf('factor', number, nth)),
    ...judgements.map((_, nth) => recordIdOf('judgement', number, nth)),
    ...grants.map((_, nth) => recordIdOf('grant', number, nth)),
  ])
  expect(new Set(ids).size).toBe(ids.length)
})
