import { expect, test } from 'vitest'
import type { Answer } from '#lib/server/graph/answer.ts'
import { orFromToday } from './or-from-today.ts'

const answers: Record<string, Answer<string>> = {
  null: { data: 'today', problems: [] },
  '2027-06-01': { data: 'summer', problems: [] },
  '1990-01-01': { data: null, problems: [{ code: 'INVALID_INPUT', path: ['capacity'], service: null }] },
  '2026-12-01': { data: null, problems: [{ code: 'UNAVAILABLE', path: [], service: 'indications' }] },
}
const ask = (from: string | null) => Promise.resolve(answers[String(from)] as Answer<string>)

test('a day of which nothing is known is left out; what cannot be fetched now stays so', async () => {
  expect((await orFromToday('2027-06-01', ask)).data).toBe('summer')
  expect((await orFromToday('1990-01-01', ask)).data).toBe('today')
  expect((await orFromToday('2026-12-01', ask)).data).toBeNull()
})
