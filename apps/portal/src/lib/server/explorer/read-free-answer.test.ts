import { expect, test } from 'vitest'
import { readFreeAnswer } from './read-free-answer.ts'

test('everything that the gateway says of an error is read', () => {
  const answer = readFreeAnswer({
    data: { client: null },
    errors: [
      {
        message: 'This needs the scope care:read.',
        path: ['client', 0],
        locations: [{ line: 2, column: 3 }],
        extensions: {
          code: 'FORBIDDEN',
          requiredScopes: [['care:read'], ['chain:read']],
          limit: 15,
          remedy: 'Ask less.',
        },
      },
      { message: 'x', extensions: { code: 'SERVICE_UNAVAILABLE', service: 'costs' } },
      {},
    ],
  })
  expect(answer?.problems).toMatchObject([
    {
      code: 'FORBIDDEN',
      path: ['client', 0],
      place: { line: 2, column: 3 },
      scopes: ['care:read', 'chain:read'],
      limit: 15,
      remedy: 'Ask less.',
    },
    { code: 'SERVICE_UNAVAILABLE', service: 'costs', place: null },
    { code: 'UNKNOWN', message: '', path: [] },
  ])
})

test.each([null, 'x', [], {}, { data: [] }, { data: null, errors: 'x' }])('%j is no answer', (body) =>
  expect(readFreeAnswer(body)).toBeNull(),
)
