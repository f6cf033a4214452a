import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ListState, SORTS, STATES, changed, isFiltered, listPath, parseList, sortedBy } from './list-state.ts'

const parse = (query: string) => parseList(new URLSearchParams(query))
const plain = parse('').list

test('an empty address shows everything, what changed last first', () => {
  expect(plain).toEqual({
    state: null,
    search: '',
    days: null,
    from: null,
    until: null,
    sort: 'gewijzigd',
    descending: true,
    after: null,
    before: null,
  })
  expect(isFiltered(plain)).toBe(false)
  expect(listPath(plain)).toBe('/verwijzingen')
})

test('every part of the address is read', () => {
  const { list, problems } = parse(
    'status=in-zorg&zoek=de+Wit&dagen=7&van=1-3-2026&tot=2026-04-30&sorteer=naam&volgorde=af&na=abc',
  )
  expect(list).toEqual({
    state: 'IN_CARE',
    search: 'de Wit',
    days: 7,
    from: '2026-03-01',
    until: '2026-04-30',
    sort: 'naam',
    descending: true,
    after: 'abc',
    before: null,
  })
  expect(problems).toEqual({})
})

test.each([
  ['status=onbekend', {}],
  ['status=SUBMITTED', {}],
  ['sorteer=drop+table', {}],
  ['volgorde=AF', {}],
  ['na=', {}],
  [`na=${'x'.repeat(501)}`, {}],
  ['zoek=++', {}],
  ['onzin=1', {}],
  ['zoek=a%00b', { search: 'NOT_TEXT' }],
  ['zoek=%E2%80%AEtiw', { search: 'NOT_TEXT' }],
  [`zoek=${'a'.repeat(101)}`, { search: 'NOT_TEXT' }],
  ['dagen=-1', { days: 'NOT_DAYS' }],
  ['dagen=366', { days: 'NOT_DAYS' }],
  ['dagen=1.5', { days: 'NOT_DAYS' }],
  ['dagen=1e2', { days: 'NOT_DAYS' }],
  ['dagen=zeven', { days: 'NOT_DAYS' }],
  ['van=morgen', { from: 'NOT_A_DATE' }],
  ['van=31-2-2026', { from: 'NOT_A_DATE' }],
  ['van=2026-03-02&tot=2026-03-01', { until: 'PERIOD_BACKWARDS' }],
  ['van=x&tot=y&dagen=z', { from: 'NOT_A_DATE', until: 'NOT_A_DATE', days: 'NOT_DAYS' }],
])('%s filters nothing that it does not say', (query, problems) => {
  const parsed = parse(query)
  expect(parsed.problems).toEqual(problems)
  expect(Object.keys(parsed.typed)).toEqual(Object.keys(parsed.problems))
  expect(parsed.list).toEqual({ ...plain, from: parsed.list.from })
})

test('what was typed stays in its field', () => {
  expect(parse('van=31-2-2026').typed).toEqual({ from: '31-2-2026' })
})

test.each([
  ['0', 0],
  ['365', 365],
])('%s days is a number of days', (text, days) => {
  expect(parse(`dagen=${text}`).list.days).toBe(days)
})

test('a position forward wins from one backward', () => {
  expect(parse('na=a&voor=b').list).toMatchObject({ after: 'a', before: null })
  expect(parse('voor=b').list).toMatchObject({ after: null, before: 'b' })
})

test('a change begins at the first page; sorting again turns the order round', () => {
  const list = { ...plain, after: 'abc' }
  expect(changed(list, { state: 'INTAKE' })).toEqual({ ...plain, state: 'INTAKE' })
  expect(sortedBy(plain, 'gewijzigd')).toEqual({ ...plain, descending: false })
  expect(sortedBy(plain, 'naam')).toEqual({ ...plain, sort: 'naam', descending: false })
})

test('an address written is the same address read', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const cursor = fc.option(fc.string({ minLength: 1, maxLength: 40 }))
  const lists: fc.Arbitrary<ListState> = fc
    .record({
      state: fc.option(fc.constantFrom(...STATES)),
      search: fc.stringMatching(/^[\p{L}&=+%#?]{0,30}$/u).map((text) => text.normalize('NFC')),
      days: fc.option(fc.integer({ min: 0, max: 365 })),
      from: fc.option(day),
      until: fc.option(day),
      sort: fc.constantFrom(...SORTS),
      descending: fc.boolean(),
      after: cursor,
      before: cursor,
    })
    .map((list) => ({
      ...list,
      until: list.from !== null && list.until !== null && list.until < list.from ? null : list.until,
      before: list.after === null ? list.before : null,
    }))
  fc.assert(
    fc.property(lists, (list) => {
      const url = new URL(listPath(list), 'https://portal.example.nl')
      expect(parseList(url.searchParams)).toEqual({ list, typed: {}, problems: {} })
    }),
  )
})

test('any address at all can be read', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('status', 'zoek', 'dagen', 'van', 'tot', 'sorteer', 'volgorde', 'na', 'voor'),
        fc.string(),
      ),
      (query) => {
        const { list } = parseList(new URLSearchParams(query))
        expect(new URL(listPath(list), 'https://portal.example.nl').pathname).toBe('/verwijzingen')
      },
    ),
  )
})
