import { expect, test } from 'vitest'
import { readAnswer } from './answer.ts'
import { partState } from './part-state.ts'

const costs = { path: ['referral', 'indication', 'estimate'], service: 'costs' }
const down = (path: (string | number)[], service = 'costs') => ({
  message: 'The service does not answer.',
  path,
  extensions: { code: 'SERVICE_UNAVAILABLE', service },
})
const estimate = { totalCents: 100, lines: [{ cents: null }] }
const answered = (indication: unknown, errors: unknown[] = []) =>
  readAnswer({ data: { referral: { indication } }, ...(errors.length > 0 && { errors }) })!

test.each([
  ['there, no error', answered({ estimate }), 'present'],
  [
    'there, an error elsewhere',
    answered({ estimate }, [down(['referral', 'client', 'programmes'], 'eligibility')]),
    'present',
  ],
  [
    'there, an error inside',
    answered({ estimate }, [down(['referral', 'indication', 'estimate', 'lines', 0, 'cents'])]),
    'incomplete',
  ],
  [
    'null, an error at its place',
    answered({ estimate: null }, [down(['referral', 'indication', 'estimate'])]),
    'unavailable',
  ],
  ['null, an error at its parent', answered(null, [down(['referral', 'indication'], 'indications')]), 'unavailable'],
  [
    'null, an error below',
    answered({ estimate: null }, [down(['referral', 'indication', 'estimate', 'at'])]),
    'unavailable',
  ],
  ['null, an error of its service without a path', answered({ estimate: null }, [down([])]), 'unavailable'],
  ['null, an error of another service without a path', answered({ estimate: null }, [down([], 'cohorts')]), 'absent'],
  ['null, an error that names neither', answered({ estimate: null }, [{ message: 'no' }]), 'unavailable'],
  ['null, an error at a sibling', answered({ estimate: null }, [down(['referral', 'indication', 'waiver'])]), 'absent'],
  ['null, no error', answered({ estimate: null }), 'absent'],
  ['no indication yet', answered(null), 'absent'],
])('%s', (_, answer, state) => {
  expect(partState(answer, costs)).toBe(state)
})

test.each([undefined, null, 'text', [], {}, { data: null }, { data: 'text' }, { data: {}, errors: 'none' }])(
  '%j is no answer',
  (body) => {
    expect(readAnswer(body)).toBeNull()
  },
)

test('errors of any form are read without trusting them', () => {
  const { problems } = readAnswer({
    data: null,
    errors: [null, 'x', { path: 7, extensions: { code: 3 } }, down(['a', 1, {} as never])],
  })!
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['UNKNOWN', []],
    ['UNKNOWN', []],
    ['UNKNOWN', []],
    ['SERVICE_UNAVAILABLE', ['a', 1]],
  ])
})
