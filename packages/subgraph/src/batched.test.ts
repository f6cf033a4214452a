import { expect, test } from 'vitest'
import { batched } from './batched.ts'

test('a hundred keys are one question, each once; what is not there is null', async () => {
  const asked: (readonly string[])[] = []
  const loader = batched<string>((keys) => {
    asked.push(keys)
    return Promise.resolve(new Map([['a', 'found']]))
  })
  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => loader.load(index % 2 === 0 ? 'a' : 'b')))
  expect(asked).toEqual([['a', 'b']])
  expect(answers.slice(0, 2)).toEqual(['found', null])
})
