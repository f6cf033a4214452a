import { type DocumentNode, Kind, visit } from 'graphql'
import { Refusal } from './refusal.ts'

const ABOUT_THE_SCHEMA = ['__schema', '__type']

/**
 * The gateway answers questions about the schema itself, and plans all others: one document is either the one or the
 * other.
 * @throws Refusal 400 for both in one document
 */
export function checkIntrospection(document: DocumentNode): void {
  let count = 0
  visit(document, {
    [Kind.FIELD]({ name }) {
      if (ABOUT_THE_SCHEMA.includes(name.value)) count += 1
    },
  })
  if (count === 0) return
  const [definition, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const roots = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
  const isApart = roots.every(
    (node) => node.kind === Kind.FIELD && [...ABOUT_THE_SCHEMA, '__typename'].includes(node.name.value),
  )
  if (isApart && others.length === 0 && roots.length >= count) return
  throw new Refusal(400, 'INTROSPECTION_APART', 'Ask about the schema in a document of its own, directly at the root.')
}
