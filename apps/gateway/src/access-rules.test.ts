import { expect, test } from 'vitest'
import { type Access, judgeAccess } from './access-rules.ts'
import type { Viewer } from './verify-token.ts'

const viewer = (...scopes: string[]): Viewer => ({ subject: 'test', role: 'midwife', scopes, expires: 0 })
const asked = (access: Partial<Access>) =>
  judgeAccess({ viewer: viewer(), authenticated: [], scopes: [], policies: [], path: ['a'], ...access })

test.each<[string, Partial<Access>]>([
  ['a field that asks nothing, to nobody', { viewer: null }],
  [
    'a field that asks nothing of type and field',
    { viewer: null, authenticated: [undefined, undefined], scopes: [undefined, undefined] },
  ],
  ['one that asks a token, to somebody', { authenticated: [undefined, {}] }],
  ['one set of several', { viewer: viewer('b', 'c'), scopes: [[['a'], ['b', 'c']]] }],
  ['type and field, both held', { viewer: viewer('a', 'b'), scopes: [[['a']], [['b']]] }],
])('gives %s', (_, access) => {
  expect(asked(access)).toBeUndefined()
})

test.each<[string, Partial<Access>, string[][]]>([
  ['half a set', { viewer: viewer('b'), scopes: [[['a'], ['b', 'c']]] }, [['a'], ['b', 'c']]],
  ['only what the field asks', { viewer: viewer('b'), scopes: [[['a']], [['b']]] }, [['a']]],
  ['neither', { scopes: [[['a']], [['b']]] }, [['a', 'b']]],
  ['the same twice', { scopes: [[['a']], [['a']]] }, [['a']]],
  ['a scope that starts alike', { viewer: viewer('care:readonly'), scopes: [[['care:read']]] }, [['care:read']]],
  ['an empty list of sets, which nothing satisfies', { viewer: viewer('a'), scopes: [[]] }, []],
])('refuses who has %s, and says what it takes', (_, access, requiredScopes) => {
  expect(asked(access)?.extensions).toEqual({ code: 'FORBIDDEN', requiredScopes })
})

test.each<[string, Partial<Access>]>([
  ['a token', { authenticated: [{}] }],
  ['a scope', { scopes: [[['a']]] }],
  ['a policy', { policies: [[['x']]] }],
])('refuses nobody in particular what asks %s', (_, access) => {
  expect(asked({ ...access, viewer: null })?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
})

test('refuses what asks a policy, which nobody here can judge', () => {
  expect(asked({ viewer: viewer('a'), policies: [[['x']]] })?.extensions['code']).toBe('FORBIDDEN')
})

test('points to the place in the answer', () => {
  expect(asked({ scopes: [[['a']]], path: ['clients', '@', 'name'] })?.path).toEqual(['clients', 'name'])
})
