import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineWriter } from './line-writer.ts'

test('numbers, days and gaps as a line', () => {
  const line = new LineWriter(64)
  line.number(0)
  line.missing()
  line.number(999_999_999_999)
  line.text('2019-06-30')
  line.number(10)
  line.end()
  expect(Buffer.from(line.written).toString()).toBe('0,,999999999999,2019-06-30,10\n')
})

test('every whole number as it is written', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.maxSafeNat().map((number) => number % 10 ** 15),
        { minLength: 1, maxLength: 20 },
      ),
      (numbers) => {
        const line = new LineWriter(64)
        for (const number of numbers) line.number(number)
        line.end()
        expect(Buffer.from(line.written).toString()).toBe(`${numbers.join(',')}\n`)
      },
    ),
  )
})
