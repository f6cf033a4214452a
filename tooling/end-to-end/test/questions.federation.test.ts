import { expect, test } from 'vitest'
import { askAs } from '../src/ask.ts'
import { OPERATIONS, QUESTIONS, readOperation, readQuestion } from '../src/questions.ts'
import { whyNot } from '../src/shows.ts'

test('every operation says who asks and what must be shown, and the other way round', () => {
  expect(QUESTIONS).toEqual(OPERATIONS)
  expect(QUESTIONS.length).toBeGreaterThan(0)
})

test.each(QUESTIONS)('%s is answered', async (id) => {
  const { question, user, variables, shows } = readQuestion(id)
  const operation = readOperation(id)
  expect(operation).toContain(`# ${question}`)
  const { status, body } = await askAs(user, operation, variables)
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
  expect(Object.keys(shows).length).toBeGreaterThan(0)
  for (const [place, expected] of Object.entries(shows)) expect(whyNot(body.data, place, expected)).toBeNull()
})
