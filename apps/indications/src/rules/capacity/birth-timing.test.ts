import { expect, test } from 'vitest'
import { BIRTH_TIMING, sharesByWeek } from './birth-timing.ts'

test('everybody gives birth once', () => {
  expect(BIRTH_TIMING.perThousand.reduce((sum, [, births]) => sum + births, 0)).toBe(1000)
  expect(sharesByWeek(BIRTH_TIMING).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
})

test('the words beside the table say what is in it', () => {
  const of = (wanted: (weeks: number) => boolean) =>
    BIRTH_TIMING.perThousand.filter(([weeks]) => wanted(weeks)).reduce((sum, [, births]) => sum + births, 0)
  expect(of((weeks) => weeks < -1)).toBe(300)
  expect(of((weeks) => weeks === -1)).toBe(260)
  expect(of((weeks) => weeks === 0)).toBe(270)
  expect(of((weeks) => weeks >= 2)).toBe(10)
})

test('from days to weeks, counted day by day', () => {
  const perDay = (day: number) =>
    (BIRTH_TIMING.perThousand.find(([weeks]) => weeks === Math.floor(day / 7))?.[1] ?? 0) / 7000
  for (const { offset, share } of sharesByWeek(BIRTH_TIMING)) {
    let counted = 0
    for (let dueDay = 0; dueDay < 7; dueDay++) {
      for (let birthDay = offset * 7; birthDay < offset * 7 + 7; birthDay++) counted += perDay(birthDay - dueDay) / 7
    }
    expect(share).toBeCloseTo(counted, 12)
  }
})
