import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { requestedPaths } from './requested-paths.ts'

const entities = (selection: string) =>
  parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`)

test('root fields, by the name they have in the answer', () => {
  expect(requestedPaths(parse('{ __typename viewer me: client { id } }'))).toEqual([['viewer'], ['me']])
})

test('the fields of each entity, of its own type', () => {
  const document = entities(
    '__typename ... on Client { __typename waived a: estimate { cents } } ... on Region { name }',
  )
  const representations = [{ __typename: 'Client' }, { __typename: 'Region' }]
  expect(requestedPaths(document, { representations })).toEqual([
    ['_entities', 0, 'waived'],
    ['_entities', 0, 'a'],
    ['_entities', 1, 'name'],
  ])
})

test('entities asked for in one go under several names', () => {
  const document = parse(`query ($a: [_Any!]!, $b: [_Any!]!) {
    _e0: _entities(representations: $a) { ... on Client { waived } }
    _e1: _entities(representations: $b) { ... on Client { estimate } }
  }`)
  expect(requestedPaths(document, { a: [{ __typename: 'Client' }], b: [{ __typename: 'Client' }] })).toEqual([
    ['_e0', 0, 'waived'],
    ['_e1', 0, 'estimate'],
  ])
})

test('through an interface, for every type', () => {
  const representations = [{ __typename: 'Client' }]
  expect(requestedPaths(entities('... on Person { name }'), { representations })).toEqual([['_entities', 0, 'name']])
})

test.each([undefined, {}, { representations: 'x' }])('variables %o: nothing, and no failure', (variables) => {
  expect(requestedPaths(entities('... on Client { waived }'), variables)).toEqual([])
})

test('a hundred at most', () => {
  const representations = Array.from({ length: 500 }, () => ({ __typename: 'Client' }))
  expect(requestedPaths(entities('... on Client { waived }'), { representations })).toHaveLength(100)
})
