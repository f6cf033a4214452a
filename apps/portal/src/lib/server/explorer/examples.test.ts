import { ROLES } from '@kraamketen/kraamzorg'
import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { en } from '../../language/en.ts'
import { nl } from '../../language/nl.ts'
import { numbersLikeBsn } from '../../explorer/numbers-like-bsn.ts'
import { readQuestion } from '../../explorer/read-question.ts'
import { contractOf } from './contract.ts'
import { examplesOf, firstQuestion } from './examples.ts'

const examples = ROLES.flatMap((role) => examplesOf(role).map((example) => ({ ...example, role })))

test('every question of docs/questions is an example of one role', () => {
  expect(examples.length).toBe(Object.keys(import.meta.glob('../../../../../../docs/questions/*.graphql')).length)
  expect(examplesOf('midwife').map(({ id }) => id)).toEqual(expect.arrayContaining(['M1', 'M2', 'M10']))
  expect(examplesOf('midwife')[1]?.id).toBe('M2')
})

test.each(examples)('$id fits what a $role is offered, may be asked and may be kept', ({ role, query, variables }) => {
  expect(readQuestion(query)).toHaveProperty('operation')
  expect(validate(contractOf(role).schema, parse(query))).toEqual([])
  expect(numbersLikeBsn(`${query}\n${variables}`)).toEqual([])
})

test.each(ROLES)('a %s may ask what stands there at first', (role) => {
  expect(validate(contractOf(role).schema, parse(firstQuestion().query))).toEqual([])
})

test('every example has its words, and no words are left over', () => {
  const ids = examples.map(({ id }) => id).toSorted()
  expect(Object.keys(nl.explorer.question).toSorted()).toEqual(ids)
  for (const { id, question } of examples) expect(en.explorer.question).toHaveProperty(id, question)
})
