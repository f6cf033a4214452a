import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../src/random.ts'

const words = (seed: number, name: string) => {
  const random = new SeededRandom(seed, name)
  return Array.from({ length: 50 }, () => random.word())
}

describe('SeededRandom', () => {
  it('repeats itself for the same seed and name, and for no other', () => {
    expect(words(1, 'hours')).toEqual(words(1, 'hours'))
    expect(words(1, 'hours')).not.toEqual(words(2, 'hours'))
    expect(words(1, 'hours')).not.toEqual(words(1, 'days'))
    expect(words(0, '')).not.toEqual(words(1, ''))
  })

  it('is even between 0 and 1 and normal around 0', () => {
    const random = new SeededRandom(7, 'test')
    const people = 200_000
    const tenths = new Array<number>(10).fill(0)
    let mean = 0
    let square = 0
    for (let i = 0; i < people; i++) {
      tenths[Math.floor(random.uniform() * 10)]! += 1
      const value = random.normal()
      mean += value / people
      square += (value * value) / people
    }
    for (const count of tenths) expect(Math.abs(count / people - 0.1)).toBeLessThan(0.004)
    expect(Math.abs(mean)).toBeLessThan(0.01)
    expect(Math.abs(square - 1)).toBeLessThan(0.02)
  })
})
