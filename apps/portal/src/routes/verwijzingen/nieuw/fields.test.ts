import { expect, test } from 'vitest'
import { bornBeforeCare, readClient } from './client-fields.ts'
import { readReferral, readVisit } from './referral-fields.ts'

const TODAY = '2026-11-22'
const CLIENT = {
  voornaam: 'Yara',
  achternaam: 'Jansen',
  geboren: '1-3-1994',
  bsn: '',
  uitgerekend: '1 juni 2027',
  bevallingen: '',
  postcode: '6411 ab',
}
const REFERRAL = { kraamzorg: '41900001', sleutel: 'een-sleutel-van-deze-verwijzing' }

function form(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

test('a client as people type her', () => {
  expect(readClient(form(CLIENT), TODAY).values).toMatchObject({
    geboren: '1994-03-01',
    uitgerekend: '2027-06-01',
    postcode: '6411',
    bsn: null,
    bevallingen: null,
  })
})

test.each([
  ['uitgerekend', '7-11-2026', 'REFUSED'],
  ['uitgerekend', '30-8-2027', 'REFUSED'],
  ['uitgerekend', '31-2-2027', 'NOT_A_DATE'],
  ['geboren', '1-3-2020', 'REFUSED'],
  ['geboren', '1-3-1944', 'REFUSED'],
  ['postcode', '641', 'NOT_A_POSTCODE'],
  ['bsn', '123456789', 'NOT_A_BSN'],
  ['achternaam', ' ', 'REQUIRED'],
])('%s %s is wrong: %s', (name, typed, code) => {
  const read = readClient(form({ ...CLIENT, [name]: typed }), TODAY)
  expect(read.values).toBeNull()
  expect(read.problems).toEqual({ [name]: { code } })
})

test('a birth date with a year of two digits lies in the past', () => {
  expect(readClient(form({ ...CLIENT, geboren: '1-3-94' }), TODAY).values?.geboren).toBe('1994-03-01')
  expect(readClient(form({ ...CLIENT, geboren: '1-3-08' }), TODAY).values?.geboren).toBe('2008-03-01')
})

test.each(['8-11-2026', '22-11-2026', '29-8-2027'])('she can be due on %s', (uitgerekend) => {
  expect(readClient(form({ ...CLIENT, uitgerekend }), TODAY).problems).toEqual({})
})

test('a referral needs an organisation, and nothing of a home visit that is not asked', () => {
  expect(readReferral(form({ ...REFERRAL, toestemmingOp: 'morgen' }), TODAY).values).toMatchObject({
    kraamzorg: '41900001',
    huisbezoek: null,
  })
  expect(readReferral(form({ ...REFERRAL, kraamzorg: '' }), TODAY).problems).toEqual({
    kraamzorg: { code: 'REQUIRED' },
  })
})

test('a home visit needs her consent, of a day that has come', () => {
  expect(readReferral(form({ ...REFERRAL, huisbezoek: 'ja' }), TODAY).problems).toEqual({
    jgz: { code: 'REQUIRED' },
    toestemming: { code: 'REQUIRED' },
    toestemmingOp: { code: 'REQUIRED' },
  })
  const asked = { ...REFERRAL, huisbezoek: 'ja', jgz: '42900001', toestemming: 'mondeling' }
  expect(readReferral(form({ ...asked, toestemmingOp: '23-11-2026' }), TODAY).problems).toEqual({
    toestemmingOp: { code: 'REFUSED' },
  })
  expect(readReferral(form({ ...asked, toestemmingOp: '22-11-2026' }), TODAY).values).toMatchObject({
    toestemming: 'SPOKEN',
  })
})

test('a home visit asked alone needs her consent, of a day that has come', () => {
  const asked = { jgz: '42900001', toestemming: 'schriftelijk', toestemmingOp: '22-11-2026', sleutel: 'een-sleutel' }
  expect(readVisit(form(asked), TODAY).values).toMatchObject({ toestemming: 'WRITTEN', toelichting: null })
  expect(readVisit(form({ ...asked, toestemmingOp: '23-11-2026' }), TODAY)).toMatchObject({
    values: null,
    problems: { toestemmingOp: { code: 'REFUSED' } },
  })
})

test('a home visit is asked before the birth, and kraamzorg until six weeks after it', () => {
  expect(bornBeforeCare(null, true, TODAY)).toBeNull()
  expect(bornBeforeCare('2026-11-21', true, TODAY)).toBe('2026-11-21')
  expect(bornBeforeCare('2026-10-12', false, TODAY)).toBeNull()
  expect(bornBeforeCare('2026-10-11', false, TODAY)).toBe('2026-10-11')
})
