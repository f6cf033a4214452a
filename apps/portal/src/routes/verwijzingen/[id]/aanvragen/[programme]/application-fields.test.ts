import { expect, test } from 'vitest'
import { askedFacts, conditionCodes, readApplication } from './application-fields.ts'
import type { ClientFile } from './client-file.ts'
import { factsOfFile, firstPregnancy, typedFacts } from './declared-facts.ts'

const FILE: ClientFile = {
  careDate: '2026-12-01',
  bornOn: null,
  municipalityCode: 'GM0917',
  uzoviCode: '9664',
  careProviderAgbCode: '41900001',
  gravidity: null,
  parity: 1,
  indication: { hours: 49 },
}
const ZUID = [
  { code: 'MUNICIPALITY' },
  { code: 'ANY_OF', of: [{ code: 'VULNERABILITY_CLASS' }, { code: 'MONEY_WORRIES' }] },
]
const SENT = { verwijzer: 'MIDWIFE_OR_GYNAECOLOGIST', sleutel: 'een-sleutel' }

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test('only what a condition needs and the file does not tell is asked', () => {
  expect(askedFacts(ZUID, FILE)).toEqual(['geldzorgen'])
  expect(askedFacts(ZUID, { ...FILE, municipalityCode: null })).toEqual(['gemeente', 'geldzorgen'])
  expect(askedFacts([{ code: 'DISTRICT' }, { code: 'INCOME' }], FILE)).toEqual(['stadsdeel', 'inkomen'])
  expect(askedFacts([{ code: 'INSURER' }], { ...FILE, uzoviCode: null })).toEqual(['verzekeraar'])
  expect(askedFacts([{ code: 'CARE_DATE' }], FILE)).toEqual([])
})

test('where she lives and who insures her goes along only when a condition asks it', () => {
  expect(factsOfFile(FILE, conditionCodes(ZUID))).toEqual({
    careDate: '2026-12-01',
    bornOn: null,
    municipalityCode: 'GM0917',
    uzoviCode: null,
    careProviderAgbCode: '41900001',
    firstPregnancy: false,
    indicatedHours: 49,
  })
  expect(factsOfFile({ ...FILE, indication: null }, conditionCodes([{ code: 'INSURER' }]))).toMatchObject({
    municipalityCode: null,
    uzoviCode: '9664',
    indicatedHours: null,
  })
})

test('who never gave birth may have been pregnant', () => {
  expect(firstPregnancy({ gravidity: null, parity: 0 })).toBeNull()
  expect(firstPregnancy({ gravidity: 1, parity: 0 })).toBe(true)
  expect(firstPregnancy({ gravidity: 2, parity: 0 })).toBe(false)
})

test('what was typed becomes cents and answers; not asked is left out', () => {
  const { values } = readApplication(formOf({ ...SENT, inkomen: '1750', geldzorgen: 'niet-gevraagd' }), [
    'inkomen',
    'geldzorgen',
  ])
  expect(values && typedFacts(values)).toEqual({ monthlyIncomeCents: 175_000 })
  const asked = readApplication(formOf({ ...SENT, geldzorgen: 'nee' }), ['geldzorgen'])
  expect(asked.values && typedFacts(asked.values)).toEqual({ moneyWorries: false })
})

test('a fact that nobody asks is not taken', () => {
  const { values } = readApplication(formOf({ ...SENT, inkomen: 'veel', stadsdeel: 'Zuidoost' }), [])
  expect(values && typedFacts(values)).toEqual({})
})

test.each([
  [{ ...SENT }, ['geldzorgen'], 'geldzorgen'],
  [{ ...SENT, inkomen: '1.750' }, ['inkomen'], 'inkomen'],
  [{ sleutel: 'een-sleutel' }, [], 'verwijzer'],
] as const)('of %o is said what is wrong', (fields, asked, wrong) => {
  const { values, problems, typed } = readApplication(formOf(fields), asked)
  expect(values).toBeNull()
  expect(Object.keys(problems)).toEqual([wrong])
  expect(typed['sleutel']).toBe('een-sleutel')
})
