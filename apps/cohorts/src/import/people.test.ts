import { expect, test } from 'vitest'
import { People } from './people.ts'

const FIRST = 100_000_000_000

test('everybody who was added is found, and nobody else', () => {
  const people = new People()
  const pseudonyms = Array.from({ length: 200_000 }, (_, index) => FIRST + index * 3_777_777)
  const numbers = pseudonyms.map((pseudonym) => people.add(pseudonym))
  expect(numbers).toEqual(pseudonyms.map((_, index) => index))
  expect(pseudonyms.map((pseudonym) => people.of(pseudonym))).toEqual(numbers)
  expect(people.add(pseudonyms[7] as number)).toBe(7)
  expect(people.of(FIRST + 1)).toBe(-1)
})

test('a year is noted once, also after the table has grown', () => {
  const people = new People()
  const person = people.add(FIRST)
  expect(people.describe(person, 2010)).toBe(true)
  expect(people.describe(person, 2035)).toBe(true)
  for (let other = 1; other < 100_000; other += 1) people.add(FIRST + other)
  expect(people.describe(person, 2010)).toBe(false)
  expect([2010, 2011, 2035].map((year) => people.isDescribed(person, year))).toEqual([true, false, true])
  expect(people.hasSpent(person, 2010)).toBe(false)
})
