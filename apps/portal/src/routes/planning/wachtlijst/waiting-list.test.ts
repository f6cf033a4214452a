import { expect, test } from 'vitest'
import { readWaiting, waitingVariables, wordOf } from './waiting-list.ts'

const asked = (query: string) => waitingVariables(readWaiting(new URLSearchParams(query)))

test('who is due first stands first, and who still waits is what the graph gives unless asked', () => {
  expect(asked('')).toEqual({ filter: {}, sort: 'DUE_DATE_ASC', first: 25 })
})

test('step, region, preference and due date filter together', () => {
  expect(asked('stap=verdelen&regio=GG6106&voorkeur=41900001&tot=1-2-2027').filter).toEqual({
    steps: ['JOINT_DIVISION'],
    regions: ['GG6106'],
    preferredOrganisation: '41900001',
    dueUntil: '2027-02-01',
  })
})

test('each step has its word', () => expect(wordOf('NO_GUARANTEE')).toBe('geen-garantie'))
