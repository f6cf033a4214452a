import { expect, test } from 'vitest'
import { leftOutEffects } from './left-out-effect.ts'

const year = [
  { label: 'Januari', one: 45.4, other: 45.4 },
  { label: 'Februari', one: 45.6, other: 45.62 },
  { label: 'November', one: 44.6, other: 44.6 },
  { label: 'December', one: 39, other: 44.2 },
]

test('a month that changes stands beside the month before it and the one after it', () => {
  expect(leftOutEffects(year)).toEqual([
    {
      label: 'December',
      one: 39,
      other: 44.2,
      beside: [
        { label: 'November', hours: 44.6 },
        { label: 'Januari', hours: 45.4 },
      ],
    },
  ])
})

test('what is withheld is no effect and stands beside nothing', () => {
  const withheld = year.map((each) => (each.label === 'November' ? { ...each, other: null } : each))
  expect(leftOutEffects(withheld)[0]?.beside).toEqual([{ label: 'Januari', hours: 45.4 }])
  expect(leftOutEffects([{ label: 'December', one: null, other: 44.2 }])).toEqual([])
})
