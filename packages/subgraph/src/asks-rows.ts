import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

const OF_ROWS = new Set(['edges', 'nodes', 'pageInfo'])

/** Whether a question about a list asks for its rows, or where they are; else it only counts them. */
export function asksRows({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return OF_ROWS.has(selection.name.value)
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet)
      return asks(fragments[selection.name.value]?.selectionSet)
    }) ?? false
  return fieldNodes.some(({ selectionSet }) => asks(selectionSet))
}
