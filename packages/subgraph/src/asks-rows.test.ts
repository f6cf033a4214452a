import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql'
import { expect, test } from 'vitest'
import { asksRows } from './asks-rows.ts'

function asks(selection: string): boolean {
  const { definitions } = parse(
    `{ list ${selection} } fragment Rows on List { edges { cursor } } fragment Sum on List { totalCount }`,
  )
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const fragments = Object.fromEntries(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  )
  return asksRows({ fieldNodes: (operation?.selectionSet.selections ?? []) as FieldNode[], fragments })
}

test.each([
  ['{ totalCount }', false],
  ['{ totalCount stateCounts { count } }', false],
  ['{ ...Sum ... on List { totalCount } }', false],
  ['{ totalCount edges { node { id } } }', true],
  ['{ pageInfo { hasNextPage } }', true],
  ['{ totalCount ...Rows }', true],
  ['{ ... on List { edges { cursor } } }', true],
])('%s asks for rows: %s', (selection, expected) => expect(asks(selection)).toBe(expected))
