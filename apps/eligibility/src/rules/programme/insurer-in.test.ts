import { expect, test } from 'vitest'
import { aFamily, aParty } from '../../../test/facts.ts'
import type { Criterion } from './criterion.ts'
import { insurerIn } from './insurer-in.ts'

type InsurerIn = Extract<Criterion, { kind: 'insurerIn' }>
const others = [{ code: '0003', name: 'Zorgverzekeraar Overal (demonstratie)' }]
const oneCodeUnknown: InsurerIn = {
  kind: 'insurerIn',
  parties: [aParty(), aParty({ name: 'VGZ', code: null, demonstrationCode: '0002' })],
  others,
}
const allCodesKnown: InsurerIn = { ...oneCodeUnknown, parties: [aParty()], others: [] }

test.each([
  { uzoviCode: '9664', outcome: 'MET', nl: 'Zij is verzekerd bij CZ.' },
  { uzoviCode: '0002', outcome: 'MET', nl: 'Zij is verzekerd bij VGZ: in de demonstratie staat code 0002 daarvoor.' },
  {
    uzoviCode: '0003',
    outcome: 'FAILED',
    nl: 'Zij is niet verzekerd bij CZ of VGZ, maar bij Zorgverzekeraar Overal (demonstratie).',
  },
])('INSURER, $uzoviCode is $outcome', ({ uzoviCode, outcome, nl }) => {
  expect(insurerIn.decide(oneCodeUnknown, aFamily({ uzoviCode }))).toMatchObject({
    code: 'INSURER',
    outcome,
    explanation: { nl },
    missing: null,
  })
})

test('INSURER, a code that may be the one that no source gives is unknown, not refused', () => {
  expect(insurerIn.decide(oneCodeUnknown, aFamily({ uzoviCode: '1234' }))).toEqual({
    code: 'INSURER',
    outcome: 'UNKNOWN',
    missing: 'uzoviCode VGZ',
    explanation: {
      nl: 'De UZOVI-code van VGZ staat in geen bron. Of 1234 die code is, is niet te zeggen.',
      en: 'The UZOVI code of VGZ is in no source. Whether 1234 is that code cannot be said.',
    },
  })
})

test('INSURER, with every code known another code is another insurer', () => {
  expect(insurerIn.decide(allCodesKnown, aFamily({ uzoviCode: '1234' }))).toMatchObject({
    outcome: 'FAILED',
    explanation: { en: 'She is not insured with CZ, but with 1234.' },
  })
})

test('INSURER, not recorded, is unknown', () => {
  expect(insurerIn.decide(oneCodeUnknown, aFamily({ uzoviCode: null }))).toMatchObject({
    outcome: 'UNKNOWN',
    missing: 'uzoviCode',
  })
})

test('INSURER in words says which code is in a source and which only plays a part', () => {
  const note = { nl: 'Ook voor OHRA.', en: 'Also for OHRA.' }
  const described = insurerIn.describe({
    ...oneCodeUnknown,
    parties: [aParty({ note }), aParty({ name: 'VGZ', code: null, demonstrationCode: '0002' })],
  })
  expect(described).toEqual({
    nl: 'Zij is verzekerd bij CZ of VGZ. De UZOVI-code van CZ is 9664. Ook voor OHRA. De UZOVI-code van VGZ staat in geen bron; in de demonstratie staat 0002 ervoor.',
    en: 'She is insured with CZ or VGZ. The UZOVI code of CZ is 9664. Also for OHRA. The UZOVI code of VGZ is in no source; in the demonstration 0002 stands for it.',
  })
})
