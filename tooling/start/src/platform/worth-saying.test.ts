import { expect, test } from 'vitest'
import { sayingErrors, worthSaying } from './worth-saying.ts'

test.each([
  { line: '{"level":"error","message":"the schema cannot be read"}', says: 'the schema cannot be read' },
  { line: '{"level":50,"msg":"a bug"}', says: 'a bug' },
  { line: '{"level":60,"msg":"","reason":"TypeError"}', says: 'TypeError' },
  { line: '{"level":50}', says: 'an error' },
  { line: '2026-03-14 10:00:00 UTC [1] PANIC:  could not write to file', says: 'could not write to file' },
  { line: '{"level":40,"msg":"token refused"}', says: undefined },
  { line: '{"level":"info","message":"hello"}', says: undefined },
  { line: 'the portal listens', says: undefined },
  { line: '{ not json', says: undefined },
])('$line', ({ line, says }) => {
  expect(worthSaying(line)).toBe(says)
})

test('the same words are said once, and every line is kept', () => {
  const written: string[] = []
  const said: string[] = []
  const log = { path: 'costs.log', write: (line: string) => void written.push(line), tail: () => [], close: () => {} }
  const saying = sayingErrors('costs', log, (line) => said.push(line))
  for (let time = 0; time < 3; time += 1) saying.write('{"level":50,"msg":"a bug"}')
  expect(said).toEqual(['costs: a bug (costs.log)'])
  expect(written).toHaveLength(3)
})
