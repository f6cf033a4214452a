import { type DocumentNode, type FieldNode, Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql'

/** Stands in the canned graph where an answer has the key that was asked for. */
export const KEY = '@key'

export type Canned = { readonly __typename: string; readonly [field: string]: unknown }
export type Variables = Readonly<Record<string, unknown>>

/** From the variables of a request to the text of its answer. */
type Answer = (variables: Variables) => string

/**
 * Answers questions from values that are there already: the selection is walked once for each text of a question, after
 * that an answer is a matter of joining pieces. Keys are given back as they were asked, so that no two answers are equal.
 */
export function createCannedAnswers(graph: Readonly<Record<string, Canned>>): (query: string) => Answer {
  const known = new Map<string, Answer>()
  return (query) => {
    const answer = known.get(query) ?? prepare(parse(query), graph)
    known.set(query, answer)
    return answer
  }
}

function prepare(document: DocumentNode, graph: Readonly<Record<string, Canned>>): Answer {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('A request without an operation.')
  const cut = (selections: SelectionSetNode | undefined, value: unknown) =>
    JSON.stringify(select(value, selections, document)).split(JSON.stringify(KEY))
  const fields = fieldsOf(operation.selectionSet, 'Query', document).map((field) => {
    const { name, arguments: given = [], selectionSet } = field
    const variable = given.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : []))[0] ?? ''
    const label = JSON.stringify(labelOf(field))
    if (name.value !== '_entities') {
      const pieces = cut(selectionSet, graph['Query']?.[name.value])
      return (variables: Variables) => `${label}:${pieces.join(JSON.stringify(variables[variable]))}`
    }
    const pieces = new Map(Object.entries(graph).map(([type, value]) => [type, cut(selectionSet, value)]))
    return (variables: Variables) => {
      const asked = variables[variable] as readonly { __typename: string; id?: string; code?: string }[]
      const entities = asked.map(({ __typename, id, code }) =>
        (pieces.get(__typename) ?? ['null']).join(JSON.stringify(id ?? code)),
      )
      return `${label}:[${entities.join(',')}]`
    }
  })
  return (variables) => `{"data":{${fields.map((field) => field(variables)).join(',')}}}`
}

function select(value: unknown, selections: SelectionSetNode | undefined, document: DocumentNode): unknown {
  if (Array.isArray(value)) return value.map((item) => select(item, selections, document))
  if (!selections || typeof value !== 'object' || value === null) return value
  const canned = value as Canned
  return Object.fromEntries(
    fieldsOf(selections, canned.__typename, document).map((field) => {
      const found = canned[field.name.value]
      // Left out silently, a field of the question would make it cheaper.
      if (found === undefined) throw new Error(`The canned graph has no ${canned.__typename}.${field.name.value}.`)
      return [labelOf(field), select(found, field.selectionSet, document)]
    }),
  )
}

function fieldsOf({ selections }: SelectionSetNode, typeName: string, document: DocumentNode): FieldNode[] {
  const fields = new Map<string, FieldNode>()
  for (const field of selections.flatMap((node) => spread(node, typeName, document))) {
    const before = fields.get(labelOf(field))
    fields.set(labelOf(field), before ? merged(before, field) : field)
  }
  return [...fields.values()]
}

function spread(node: SelectionNode, typeName: string, document: DocumentNode): readonly FieldNode[] {
  if (node.kind === Kind.FIELD) return [node]
  const fragment =
    node.kind === Kind.INLINE_FRAGMENT
      ? node
      : document.definitions.find(
          (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === node.name.value,
        )
  if (fragment?.kind !== Kind.INLINE_FRAGMENT && fragment?.kind !== Kind.FRAGMENT_DEFINITION) return []
  const condition = fragment.typeCondition?.name.value ?? typeName
  return condition === typeName ? fieldsOf(fragment.selectionSet, typeName, document) : []
}

function merged(one: FieldNode, other: FieldNode): FieldNode {
  if (!one.selectionSet || !other.selectionSet) return one
  const selections = [...one.selectionSet.selections, ...other.selectionSet.selections]
  return { ...one, selectionSet: { ...one.selectionSet, selections } }
}

function labelOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
