import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aHandover } from '../../../test/handover-facts.ts'
import { completeness } from './completeness.ts'
import { composeHandover } from './compose-handover.ts'
import { ELEMENT_CODES, type ElementCode, HANDOVER_ELEMENTS } from './elements.ts'
import type { HandoverDocument, HandoverElement } from './handover-document.ts'
import type { HandoverFacts } from './handover-facts.ts'
import { valueOf } from './value-of.ts'

const elementIn = (document: HandoverDocument, code: ElementCode): HandoverElement =>
  document.sections.flatMap(({ elements }) => elements).find((element) => element.code === code)!
const composed = (facts: Partial<HandoverFacts>, code: ElementCode) =>
  elementIn(composeHandover(aHandover(facts)), code)

const visit = (minutes: number | null, given: Partial<HandoverFacts['visits'][number]> = {}) => ({
  kind: 'KRAAMZORG',
  state: minutes === null ? 'CANCELLED' : 'DONE',
  minutes,
  assistantId: 'a',
  partnerPresent: null,
  ...given,
})
const seen = (kind: string, words: string) => ({ kind, at: '2026-11-13T10:00:00.000Z', value: null, words })
const signal = (given: Partial<HandoverFacts['signals'][number]> = {}) => ({
  subject: 'NETWORK',
  words: 'Weinig hulp',
  signalledOn: isoDate('2026-11-14'),
  instrument: null,
  action: null,
  actionOn: null,
  agreedWithParents: null,
  informed: [],
  ...given,
})
const nothingFound = [{ instrument: 'TNO_CHECKLIST', outcome: 'NOTHING_FOUND', on: isoDate('2026-11-14') }]
const goal = (state: string) => ({ domain: 'DAILY_FUNCTIONING', words: 'In bad', setOn: isoDate('2026-11-13'), state })

test.each([
  { given: 'no BSN yet, which is an answer', code: 'CHILD_BSN', facts: {}, state: 'PRESENT', value: 'NOT_YET' },
  { given: 'no weight', code: 'WEIGHTS', facts: {}, state: 'ABSENT', value: null },
  {
    given: 'seen, and said to be unknown in so many words',
    code: 'NAVEL',
    facts: { observations: [seen('NAVEL', 'Onbekend.')] },
    state: 'NOT_KNOWN',
    value: null,
  },
  {
    given: 'unknown once and seen once',
    code: 'NAVEL',
    facts: { observations: [seen('NAVEL', 'niet bekend'), seen('NAVEL', 'droog')] },
    state: 'PRESENT',
    value: [seen('NAVEL', 'droog')],
  },
  { given: 'no visit at all', code: 'HOURS_RECEIVED', facts: {}, state: 'ABSENT', value: null },
  {
    given: 'visits that were all cancelled: none received',
    code: 'HOURS_RECEIVED',
    facts: { visits: [visit(null)] },
    state: 'PRESENT',
    value: 0,
  },
  {
    given: 'no visit, and somebody said why: none received',
    code: 'HOURS_RECEIVED',
    facts: { differences: [{ code: 'SHORTAGE', words: null }] },
    state: 'PRESENT',
    value: 0,
  },
  {
    given: 'hours at the birth, which do not count',
    code: 'HOURS_RECEIVED',
    facts: { visits: [visit(180), visit(300, { kind: 'PARTUS' })] },
    state: 'PRESENT',
    value: 180,
  },
  {
    given: 'two assistants, one of them twice',
    code: 'ASSISTANTS',
    facts: { visits: [visit(60), visit(60), visit(60, { assistantId: 'b' }), visit(null, { assistantId: 'c' })] },
    state: 'PRESENT',
    value: 2,
  },
  {
    given: 'visits of nobody knows whom',
    code: 'ASSISTANTS',
    facts: { visits: [visit(60, { assistantId: null })] },
    state: 'ABSENT',
    value: null,
  },
  {
    given: 'all hours received: nothing to explain',
    code: 'DIFFERENCE',
    facts: { indicatedMinutes: 240, visits: [visit(240)] },
    state: 'PRESENT',
    value: [],
  },
  {
    given: 'a minute fewer and no reason',
    code: 'DIFFERENCE',
    facts: { indicatedMinutes: 240, visits: [visit(239)] },
    state: 'ABSENT',
    value: null,
  },
  {
    given: 'undecided hours and no reason',
    code: 'DIFFERENCE',
    facts: { visits: [visit(240)] },
    state: 'ABSENT',
    value: null,
  },
  { given: 'no instrument and no signal: nobody looked', code: 'SIGNALS', facts: {}, state: 'ABSENT', value: null },
  {
    given: 'an instrument that found nothing',
    code: 'SIGNALS',
    facts: { signallings: nothingFound },
    state: 'PRESENT',
    value: [],
  },
  {
    given: 'an instrument that found nothing: nothing to agree on',
    code: 'AGREEMENTS',
    facts: { signallings: nothingFound },
    state: 'PRESENT',
    value: [],
  },
  {
    given: 'a signal on which nothing was agreed',
    code: 'AGREEMENTS',
    facts: { signallings: nothingFound, signals: [signal()] },
    state: 'ABSENT',
    value: null,
  },
  {
    given: 'a signal on which something was agreed',
    code: 'AGREEMENTS',
    facts: { signals: [signal({ agreedWithParents: 'Oma komt' })] },
    state: 'PRESENT',
    value: [{ words: 'Oma komt', on: '2026-11-14' }],
  },
  {
    given: 'no partner at one visit, a partner at the next',
    code: 'PARTNER',
    facts: { visits: [visit(60, { partnerPresent: false }), visit(60, { partnerPresent: true })] },
    state: 'PRESENT',
    value: true,
  },
  { given: 'no goals', code: 'OPEN_GOALS', facts: {}, state: 'ABSENT', value: null },
  {
    given: 'goals that were all reached',
    code: 'OPEN_GOALS',
    facts: { goals: [goal('REACHED'), goal('DROPPED')] },
    state: 'PRESENT',
    value: [],
  },
] as const)('$code, $given: $state', ({ code, facts, state, value }) => {
  expect(composed(facts, code)).toMatchObject({ state, value })
})

test('what the sender says is not known does not hide what was recorded', () => {
  const document = composeHandover(aHandover({ indicatedMinutes: 2940 }), ['HOURS_INDICATED', 'SKIN'])
  expect(elementIn(document, 'HOURS_INDICATED')).toMatchObject({ state: 'PRESENT', value: 2940 })
  expect(elementIn(document, 'SKIN')).toMatchObject({ state: 'NOT_KNOWN', value: null })
})

test('every element stands once, in its own section, as the table says', () => {
  const { sections } = composeHandover(aHandover())
  const placed = sections.flatMap(({ code, elements }) =>
    elements.map((element) => ({ code: element.code, section: code, mandatory: element.mandatory })),
  )
  expect(new Set(placed.map(({ code }) => code)).size).toBe(placed.length)
  const expected = HANDOVER_ELEMENTS.map(({ code, section, mandatory }) => ({ code, section, mandatory }))
  expect(placed).toEqual(expect.arrayContaining(expected))
  expect(placed).toHaveLength(expected.length)
})

test('nothing is told of the steps of the reporting code: the parents read this document', () => {
  expect(ELEMENT_CODES.filter((code) => /REPORT|MELDCODE/.test(code))).toEqual([])
})

test('a document is plain JSON: what is stored reads back as what was composed', () => {
  const document = composeHandover(aHandover({ visits: [visit(60)], signals: [signal()] }), ['SKIN'])
  expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document)
})

test('saying that more is not known never makes a handover less complete, and saying it of all completes it', () => {
  fc.assert(
    fc.property(fc.subarray([...ELEMENT_CODES]), fc.subarray([...ELEMENT_CODES]), (some, more) => {
      const fewer = completeness(composeHandover(aHandover(), some))
      const all = completeness(composeHandover(aHandover(), [...some, ...more]))
      expect(all.present).toBeGreaterThanOrEqual(fewer.present)
      expect(fewer.present + fewer.missing.length).toBe(fewer.elements)
      expect(fewer.missing.filter((code) => some.includes(code))).toEqual([])
    }),
  )
  expect(completeness(composeHandover(aHandover(), ELEMENT_CODES)).missing).toEqual([])
})

test('a value is read by its element; of what is absent there is none', () => {
  const document = composeHandover(aHandover())
  expect(valueOf(document, 'RESIDENCE')).toEqual({ municipalityCode: 'GM0917', regionCode: 'GG6106', postcode: null })
  expect(valueOf(document, 'WEIGHTS')).toBeNull()
  expect(valueOf({ format: 1, sections: [] }, 'RESIDENCE')).toBeNull()
})
