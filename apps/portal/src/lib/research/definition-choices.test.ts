import { expect, test } from 'vitest'
import {
  FEW,
  STANDARD,
  asStandard,
  choiceParameters,
  choicesOf,
  definitionInput,
  readChoices,
} from './definition-choices.ts'
import type { Known } from './restrictions.ts'

const known: readonly Known[] = [
  { code: 'ORIGIN', levels: [{ code: 'DUTCH' }, { code: 'SURINAMESE' }] },
  { code: 'BIRTH_ORDER', levels: [{ code: 'FIRST' }, { code: 'SECOND' }] },
]
const read = (query: string) => readChoices(new URLSearchParams(query), known)

test('an empty address is the RIVM study, and the RIVM study an empty address', () => {
  expect(read('')).toMatchObject({ choices: STANDARD, problems: {}, unknown: false })
  expect(choiceParameters(STANDARD).toString()).toBe('')
})

test.each([
  'van=2018&tot=2020',
  'weken=geen&nachten=geen',
  'weken=37&nachten=0&uren=5.5&dagen=10',
  'meerlingen=mee&overleden=mee&duur=niet&eind=zonder',
  'zonder=onbekend&correctie=achtzevende&grenzen=heel&onder24=zonder',
  'alleen=ORIGIN.DUTCH&alleen=ORIGIN.SURINAMESE&alleen=BIRTH_ORDER.FIRST',
])('%s comes back as it is', (query) => {
  const { choices, problems } = read(query)
  expect(problems).toEqual({})
  expect(choiceParameters(choices).toString()).toBe(query)
  // By way of the graph too.
  const { birthYears, ...input } = definitionInput(choices)
  expect(choicesOf({ ...input, birthYears })).toEqual(choices)
})

test('what is chosen as in the RIVM study leaves the address', () => {
  const all = Object.entries(FEW).map(([word, { words }]) => `${word}=${Object.keys(words)[0]}`)
  const { choices } = read([...all, 'van=2016', 'tot=2022', 'weken=35', 'nachten=1', 'uren=6', 'dagen=8'].join('&'))
  expect(choices).toEqual(STANDARD)
  expect(choiceParameters(choices).toString()).toBe('')
})

test.each([
  ['uren=zes', 'uren', 'NOT_A_NUMBER'],
  ['uren=0', 'uren', 'NOT_A_NUMBER'],
  ['dagen=43', 'dagen', 'NOT_A_WHOLE_NUMBER'],
  ['dagen=geen', 'dagen', 'NOT_A_WHOLE_NUMBER'],
  ['weken=12', 'weken', 'NOT_A_WHOLE_NUMBER'],
  ['van=2022&tot=2016', 'tot', 'NOT_A_WHOLE_NUMBER'],
  ['van=1999', 'van', 'NOT_A_WHOLE_NUMBER'],
])('%s is told at %s', (query, word, code) => {
  const { problems, typed } = read(query)
  expect(problems).toMatchObject({ [word]: { code } })
  expect(typed[word]).toBe(new URLSearchParams(query).get(word))
})

test.each(['meerlingen=constructor', 'zonder=__proto__', 'correctie=%00'])('%s is as if it were not there', (query) => {
  expect(read(query)).toMatchObject({ choices: STANDARD, problems: {} })
})

test('a restriction that does not exist is left out, and told', () => {
  expect(read('alleen=ORIGIN.MARTIAN&alleen=ORIGIN.DUTCH')).toMatchObject({
    choices: { only: [{ characteristic: 'ORIGIN', levels: ['DUTCH'] }] },
    unknown: true,
  })
})

test.each([
  ['van=2018&tot=2020&eind=zonder', 'birthYears', 'eind=zonder'],
  ['uren=5&dagen=10', 'norm', ''],
  ['alleen=ORIGIN.DUTCH&alleen=BIRTH_ORDER.FIRST', 'only.ORIGIN', 'alleen=BIRTH_ORDER.FIRST'],
  ['eind=zonder', 'constructor', 'eind=zonder'],
])('%s with %s as in the RIVM study is %s', (query, place, left) => {
  expect(choiceParameters(asStandard(read(query).choices, place)).toString()).toBe(left)
})
