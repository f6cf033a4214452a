import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { PROTOCOLS, protocolAt, protocolOf } from './protocol.ts'

test.each([
  { date: '2008-02-29', version: undefined },
  { date: '2008-03-01', version: '2008-03' },
  { date: '2026-11-22', version: '2008-03' },
])('at $date the protocol is $version', ({ date, version }) => {
  expect(protocolAt(isoDate(date))?.version).toBe(version)
})

test('every version is found by its name, an unknown one is not', () => {
  for (const protocol of PROTOCOLS) expect(protocolOf(protocol.version)).toBe(protocol)
  expect(protocolOf('1999')).toBeNull()
})
