import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../test/random.ts'
import { Ledger } from './ledger.ts'
import { mayBeNear, SKETCH_BUCKETS, type ShownSet } from './shown-set.ts'

interface People extends ShownSet {
  readonly members: ReadonlySet<number>
}

const random = randomNumbers(2024)
const KEYS = Uint32Array.from({ length: 4000 }, () => random(2 ** 32))

function setOf(members: Iterable<number>): People {
  const unique = new Set(members)
  const sketch = new Uint16Array(SKETCH_BUCKETS)
  let key = 0
  for (const member of unique) {
    const own = KEYS[member] ?? NaN
    key = (key + own) >>> 0
    sketch[own & 15] = (sketch[own & 15] ?? 0) + 1
  }
  return { n: unique.size, key, sketch, members: unique }
}

const differsByAFew = (a: People, b: People) => {
  const [onlyA, onlyB] = [a.members.difference(b.members).size, b.members.difference(a.members).size]
  return onlyA <= 9 && onlyB <= 9 && onlyA + onlyB > 0
}

describe('ledger', () => {
  test('never misses a set that differs by one to nine people', () => {
    const few = fc.uniqueArray(fc.integer({ min: 3000, max: 3999 }), { maxLength: 12 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.array(few, { minLength: 1, maxLength: 12 }),
        few,
        (size, shown, asked) => {
          const common = Array.from({ length: size }, (_, member) => member)
          const ledger = new Ledger<People>()
          for (const surplus of shown) ledger.add(setOf([...common, ...surplus]))
          const question = setOf([...common, ...asked])
          const near = ledger.near(question)
          for (const surplus of shown) {
            const earlier = setOf([...common, ...surplus])
            const found = near.some((one) => one.key === earlier.key)
            if (differsByAFew(earlier, question)) expect(found).toBe(true)
            expect(found).toBe(mayBeNear(earlier, question))
          }
        },
      ),
    )
  })

  test('a set that was shown is remembered once, and is not near itself', () => {
    const ledger = new Ledger()
    for (let again = 0; again < 3; again++) ledger.add(setOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
    expect(ledger.size).toBe(1)
    expect(ledger.near(setOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))).toEqual([])
  })

  test('sets with one key, but other people, are two', () => {
    const ledger = new Ledger()
    ledger.add({ n: 20, key: 7, sketch: [20, ...new Array<number>(15).fill(0)] })
    ledger.add({ n: 20, key: 7, sketch: [19, 1, ...new Array<number>(14).fill(0)] })
    expect(ledger.size).toBe(2)
  })

  test('gives back what was added, with all that hangs on it', () => {
    const ledger = new Ledger<People & { question: string }>()
    ledger.add({ ...setOf(Array(30).keys()), question: 'births in May' })
    expect(ledger.near(setOf(Array(27).keys())).map(({ question }) => question)).toEqual(['births in May'])
  })

  test('of sets of hundreds drawn at random, few are near by chance', () => {
    const ledger = new Ledger<People>()
    const drawn = () => setOf(Array.from({ length: 300 }, () => random(4000)))
    for (let set = 0; set < 2000; set++) ledger.add(drawn())
    let wrong = 0
    for (let question = 0; question < 100; question++) wrong += ledger.near(drawn()).length
    expect(wrong / (100 * 2000)).toBeLessThan(0.001)
  })

  test('answers from 120,000 sets in much less than a millisecond', () => {
    const ledger = new Ledger()
    const drawn = (): ShownSet => {
      const size = 10 + Math.floor(random(700) ** 2 / 3)
      const sketch = Uint32Array.from({ length: SKETCH_BUCKETS }, () => Math.floor(size / 16) + random(6))
      return { n: sketch.reduce((sum, of) => sum + of, 0), key: random(2 ** 32), sketch }
    }
    for (let set = 0; set < 120_000; set++) ledger.add(drawn())
    expect(ledger.size).toBeGreaterThan(119_000)
    const questions = Array.from({ length: 500 }, drawn)
    const times = questions.map((question) => {
      const start = performance.now()
      ledger.near(question)
      return performance.now() - start
    })
    const median = times.sort((a, b) => a - b)[250]
    expect(median).toBeLessThan(1)
  }, 60_000)
})
