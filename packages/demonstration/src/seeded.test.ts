import { expect, test } from 'vitest'
import { seeded } from './seeded.ts'

test('numbers from 0 up to 1, the same for the same seed and others for the next', () => {
  const draw = (seed: number) => {
    const random = seeded(seed)
    return Array.from({ length: 1000 }, random)
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  for (const number of draw(7)) expect(number >= 0 && number < 1).toBe(true)
})

test('the first number of neighbouring seeds is spread evenly', () => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => seeded(seed)())
  for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const within = firsts.filter((number) => Math.floor(number * 10) === tenth).length
    expect(within).toBeGreaterThan(60)
    expect(within).toBeLessThan(140)
  }
})
