import { expect, test } from 'vitest'
import { withRecentShifts } from './recent-shifts.ts'

const who = (assistantId: string, assistantName: string) => ({ assistantId, assistantName })
const names = (of: readonly { assistantName: string; shifts: number | null }[]) =>
  of.map(({ assistantName, shifts }) => `${assistantName} ${shifts}`)

test('whoever had fewest shifts of late stands first, and none is none', () => {
  const assistants = [who('a', 'Nina'), who('b', 'Esra'), who('c', 'Bo')]
  const recent = [
    { assistantId: 'a', shifts: 9 },
    { assistantId: 'b', shifts: 2 },
  ]
  expect(names(withRecentShifts(assistants, recent))).toEqual(['Bo 0', 'Esra 2', 'Nina 9'])
})

test('without counts they stand by name', () => {
  expect(names(withRecentShifts([who('a', 'Nina'), who('c', 'Bo')], null))).toEqual(['Bo null', 'Nina null'])
})
