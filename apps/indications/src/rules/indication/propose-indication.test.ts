import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { type CurrentFacts, type ProposedChange, proposeIndication } from './propose-indication.ts'
import { PROTOCOLS } from './protocol.ts'
import type { RecordedFacts } from './recorded-facts.ts'

const recorded: RecordedFacts = {
  clientId: '019a0000-0000-7000-8000-00000000000a',
  dueDate: isoDate('2026-11-20'),
  bornOn: isoDate('2026-11-18'),
  parity: 0,
  feedingWish: 'BOTTLE',
  children: 1,
  modeOfBirth: null,
  informalHelp: null,
  partnerPresent: null,
  partusMinutes: null,
}
const current: CurrentFacts = {
  feeding: 'BOTTLE',
  additionalMinutes: 0,
  packageDays: 8,
  hospitalDays: 0,
  children: 1,
  partusMinutes: null,
  extensionMinutes: 0,
  careUntil: null,
  minutes: 45 * 60,
}
const nothing: ProposedChange = {
  feeding: null,
  additionalMinutes: null,
  packageDays: null,
  hospitalDays: null,
  children: null,
  partusMinutes: null,
  modeOfBirth: null,
  informalHelp: null,
  partnerPresent: null,
}
const lip = (change: Partial<ProposedChange>, facts: Partial<RecordedFacts> = {}, now: CurrentFacts | null = current) =>
  proposeIndication({ ...recorded, ...facts }, now, { ...nothing, ...change }, [])[0]

test.each([
  { given: 'nothing changes', change: {}, hours: 45, difference: 0, sign: 0 },
  { given: 'from bottle to breast', change: { feeding: 'BREAST' }, hours: 49, difference: 4, sign: 2 },
  { given: 'one night in hospital', change: { hospitalDays: 1 }, hours: 39.375, difference: -5.625, sign: 2 },
  { given: 'hours added', change: { additionalMinutes: 360 }, hours: 51, difference: 6, sign: 2 },
  {
    given: 'hours at the birth beside a base package',
    change: { partusMinutes: 360 },
    hours: 45,
    difference: 0,
    sign: 0,
  },
] as const)('$given: $hours hours, $difference against now', ({ change, hours, difference, sign }) => {
  const proposal = lip(change)
  expect(proposal).toMatchObject({ method: 'LIP', minutes: hours * 60, difference: difference * 60, missing: [] })
  expect(proposal?.mustAgree).toHaveLength(sign)
})

test('before the first indication: by the wish for feeding, compared with nothing', () => {
  expect(lip({}, { bornOn: null }, null)).toMatchObject({
    minutes: 45 * 60,
    difference: null,
    missing: ['hospitalDays'],
  })
})

test('the child died: undecided, not zero and no difference', () => {
  expect(lip({}, { children: 0 })).toMatchObject({ minutes: null, difference: null, missing: ['hoursAfterLoss'] })
})

test('a date without a protocol is undecided', () => {
  expect(lip({}, { bornOn: isoDate('2008-02-29') })).toMatchObject({
    minutes: null,
    protocol: null,
    missing: ['protocol'],
  })
})

test('a changed protocol holds for a birth from its first day on', () => {
  const [old] = PROTOCOLS
  const artificial = {
    ...old!,
    version: 'artificial',
    validFrom: isoDate('2026-11-18'),
    base: { BREAST: 3000, BOTTLE: 2400 },
  }
  const versions = [artificial, { ...old!, validUntil: isoDate('2026-11-17') }]
  const version = (bornOn: string) =>
    proposeIndication({ ...recorded, bornOn: isoDate(bornOn) }, current, nothing, [], versions)[0]?.protocol?.version
  expect([version('2026-11-17'), version('2026-11-18')]).toEqual([old!.version, 'artificial'])
})

test('the KLIM stands beside it, undecided while its packages are not public', () => {
  const proposals = proposeIndication(recorded, current, nothing, [])
  expect(proposals.map(({ method }) => method)).toEqual(['LIP', 'KLIM'])
  expect(proposals[1]).toMatchObject({ minutes: null, protocol: null, missing: ['klimPackages'], difference: null })
})
