import { expect, test } from 'vitest'
import { providersOf } from './providers-of.ts'

const list = <Node>(...nodes: Node[]) => ({ edges: nodes.map((node) => ({ node })) })
const organisations = list(
  { agbCode: '1', name: 'Een' },
  { agbCode: '2', name: 'Twee' },
  { agbCode: '3', name: 'Drie' },
)
const participations = list(
  { organisation: { agbCode: '1' }, takesPart: true, since: '2025-01-01', reason: null },
  { organisation: { agbCode: '2' }, takesPart: false, since: null, reason: 'Te weinig personeel.' },
)

test('each organisation says what it takes part in, and what nobody recorded stays unknown', () => {
  const outside = [
    { organisation: { agbCode: '2' }, takesPart: false },
    { organisation: { agbCode: '3' }, takesPart: null },
  ]
  expect(providersOf(organisations, participations, outside)).toEqual([
    { agbCode: '1', name: 'Een', spreads: true, since: '2025-01-01', reason: null, inPool: true },
    { agbCode: '2', name: 'Twee', spreads: false, since: null, reason: 'Te weinig personeel.', inPool: false },
    { agbCode: '3', name: 'Drie', spreads: null, since: null, reason: null, inPool: null },
  ])
})

test('what cannot be fetched is not known, never no', () => {
  expect(providersOf(null, participations, [])).toBeNull()
  expect(providersOf(organisations, null, null)?.[0]).toMatchObject({ spreads: null, inPool: null })
})
