import { expect, test } from 'vitest'
import {
  bsn,
  choice,
  day,
  decimalNumber,
  many,
  oneOf,
  postcode,
  required,
  text,
  ticked,
  time,
  wholeNumber,
} from './fields.ts'
import { readFields } from './read-fields.ts'

const FIELDS = {
  naam: required(text(5)),
  dag: day,
  uren: decimalNumber(24, 80),
  status: choice({ ingediend: 'SUBMITTED', afgewezen: 'DECLINED' }),
  soort: many(oneOf(['A', 'B'])),
}
const read = (query: string) => readFields(FIELDS, new URLSearchParams(query))

test('what is typed as people write it becomes a value', () => {
  expect(read('naam= Jans &dag=1-3-26&uren=42,5&status=afgewezen&soort=A&soort=B').values).toEqual({
    naam: 'Jans',
    dag: '2026-03-01',
    uren: 42.5,
    status: 'DECLINED',
    soort: ['A', 'B'],
  })
})

test('what is left empty is null, or missing when it is required', () => {
  expect(read('naam=Jan').values).toEqual({ naam: 'Jan', dag: null, uren: null, status: null, soort: [] })
  expect(read('naam=+').problems).toEqual({ naam: { code: 'REQUIRED' } })
})

test('what is wrong is named in its place, keeps what was typed, and leaves the rest usable', () => {
  const { values, usable, typed, problems } = read('naam=Jansen&dag=31-2-2026&uren=81&status=NOPE&soort=A&soort=C')
  expect(values).toBeNull()
  expect(problems).toEqual({
    naam: { code: 'TOO_LONG', most: 5 },
    dag: { code: 'NOT_A_DATE' },
    uren: { code: 'NOT_A_NUMBER', least: 24, most: 80 },
    status: { code: 'NOT_A_CHOICE' },
    soort: { code: 'NOT_A_CHOICE' },
  })
  expect(usable).toEqual({ naam: null, dag: null, uren: null, status: null, soort: ['A'] })
  expect(typed).toMatchObject({ naam: 'Jansen', dag: '31-2-2026', soort: ['A', 'C'] })
})

test('the words of a choice are its own, not those of every object', () => {
  expect(read('naam=Jan&status=constructor').problems).toEqual({ status: { code: 'NOT_A_CHOICE' } })
})

test.each([
  [time, '9.05', '09:05'],
  [time, '24:00', null],
  [wholeNumber(0, 365), '365', 365],
  [wholeNumber(0, 365), '366', null],
  [wholeNumber(0, 365), '-1', null],
  [decimalNumber(0, 10), '1.5', 1.5],
  [decimalNumber(0, 10), '1e1', null],
  [bsn, '999.990.019', '999990019'],
  [bsn, '123456789', null],
  [postcode, '6411 ab', '6411AB'],
  [postcode, '641', null],
  [ticked, 'ja', true],
  [text(10), 'a\u0000b', null],
])('%# %s: %s', (field, typed, value) => {
  const parsed = field.parse(typed)
  expect('value' in parsed ? parsed.value : null).toBe(value)
})
