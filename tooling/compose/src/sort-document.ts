import { type ASTNode, type DocumentNode, Kind, print, visit } from 'graphql'

/** What stands before the types in a sorted document. */
const FIRST: readonly string[] = [Kind.SCHEMA_DEFINITION, Kind.SCHEMA_EXTENSION, Kind.DIRECTIVE_DEFINITION]

/**
 * The same document with everything whose order has no meaning in alphabetical order: definitions, fields, arguments,
 * enum values, union members, interfaces, directives and where they may stand. What the graph means does not change.
 */
export function sortDocument(document: DocumentNode): DocumentNode {
  return visit(document, {
    leave(node) {
      const sorted: Record<string, unknown> = { ...node }
      for (const [key, value] of Object.entries(node)) {
        if (Array.isArray(value) && value.every(isNode)) sorted[key] = value.toSorted(byKey)
      }
      // Lists written by hand, such as the scopes of a field, keep the order they have: only definitions are sets.
      return node.kind === Kind.LIST || node.kind === Kind.OBJECT ? undefined : sorted
    },
  })
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function byKey(one: ASTNode, other: ASTNode): number {
  const [a, b] = [keyOf(one), keyOf(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

function keyOf(node: ASTNode): string {
  const rank = FIRST.includes(node.kind) ? FIRST.indexOf(node.kind) : FIRST.length
  const name = 'name' in node ? node.name.value : ''
  return `${rank} ${name} ${print(node)}`
}
