import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { beginsCare, inBirthOrder, judgeBirth } from './judge-birth.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const alive = (bornAt: string) => ({ bornAt: new Date(bornAt), stillborn: false })

test.each([
  { given: 'at 23:45 in the Netherlands', children: ['2026-11-20T22:45:00Z'], bornOn: '2026-11-20' },
  { given: 'a quarter past midnight', children: ['2026-11-20T23:15:00Z'], bornOn: '2026-11-21' },
  {
    given: 'twins around midnight',
    children: ['2026-11-20T23:15:00Z', '2026-11-20T22:45:00Z'],
    bornOn: '2026-11-20',
  },
  { given: 'before the clock goes back, 02:30', children: ['2026-10-25T00:30:00Z'], bornOn: '2026-10-25' },
  { given: 'after it went back, 02:30 again', children: ['2026-10-25T01:30:00Z'], bornOn: '2026-10-25' },
  { given: 'the last quarter in summer time', children: ['2026-10-24T21:45:00Z'], bornOn: '2026-10-24' },
])('born $given is born on $bornOn', ({ children, bornOn }) => {
  expect(judgeBirth(children.map(alive), isoDate('2026-11-24'), NOW)).toEqual({ plausible: true, bornOn })
})

test.each([
  { days: 112, plausible: true, dueDate: '2027-05-08' },
  { days: 111, plausible: false, dueDate: '2027-05-09' },
  { days: 315, plausible: true, dueDate: '2026-10-17' },
  { days: 316, plausible: false, dueDate: '2026-10-16' },
])('a birth at $days days of pregnancy: plausible is $plausible', ({ plausible, dueDate }) => {
  expect(judgeBirth([alive('2026-11-21T10:00:00Z')], isoDate(dueDate), NOW).plausible).toBe(plausible)
})

test('a birth in a minute has not happened, and the answer says which child it is about', () => {
  const children = [alive('2026-11-22T11:59:00Z'), alive('2026-11-22T12:01:00Z')]
  expect(judgeBirth(children, isoDate('2026-11-24'), NOW)).toEqual({ plausible: false, child: 1, why: 'IN_FUTURE' })
})

test('children are numbered by the moment of birth, equals in the order given', () => {
  const [second, first, third] = [
    alive('2026-11-21T10:05:00Z'),
    alive('2026-11-21T10:00:00Z'),
    alive('2026-11-21T10:05:00Z'),
  ]
  expect(inBirthOrder([second, first, third])).toEqual([first, second, third])
  expect(inBirthOrder([second, first, third])[1]).toBe(second)
})

test.each([
  { given: 'one alive', stillborn: [false], begins: true },
  { given: 'of twins one stillborn', stillborn: [true, false], begins: true },
  { given: 'stillborn', stillborn: [true], begins: false },
  { given: 'twins, both stillborn', stillborn: [true, true], begins: false },
])('$given: care begins by itself is $begins', ({ stillborn, begins }) => {
  expect(beginsCare(stillborn.map((one) => ({ bornAt: NOW, stillborn: one })))).toBe(begins)
})
