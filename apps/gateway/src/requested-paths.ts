import { type DocumentNode, type FieldNode, Kind, type SelectionNode } from 'graphql'

type Path = readonly (string | number)[]

/** Beyond this many paths a list of errors tells nobody anything more. */
const MOST = 100

/**
 * Where in a service's answer each thing stands that one request of the gateway asks for: root fields, and the fields of
 * every entity. When the service does not answer these are the missing parts.
 * @param document what the planner sends: one operation, entities through `_entities`
 */
export function requestedPaths(document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}): Path[] {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  const paths: Path[] = []
  for (const field of fieldsOf(operation?.selectionSet.selections ?? [])) {
    if (field.name.value === '_entities') paths.push(...entityPaths(field, variables))
    else paths.push([responseKey(field)])
  }
  return paths.slice(0, MOST)
}

function entityPaths(field: FieldNode, variables: Readonly<Record<string, unknown>>): Path[] {
  const argument = field.arguments?.find(({ name }) => name.value === 'representations')?.value
  const entities = argument?.kind === Kind.VARIABLE ? variables[argument.name.value] : undefined
  if (!Array.isArray(entities)) return []
  return (entities as { __typename?: unknown }[]).flatMap(({ __typename }, index) =>
    fieldsOf(selectionsFor(field, __typename)).map((asked) => [responseKey(field), index, responseKey(asked)]),
  )
}

/** What is asked of entities of one type; of all types when the planner asks through an interface. */
function selectionsFor({ selectionSet }: FieldNode, typeName: unknown): readonly SelectionNode[] {
  const fragments = (selectionSet?.selections ?? []).filter((node) => node.kind === Kind.INLINE_FRAGMENT)
  const own = fragments.filter(({ typeCondition }) => typeCondition?.name.value === typeName)
  return own.length > 0 ? own : fragments
}

function fieldsOf(selections: readonly SelectionNode[]): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === '__typename' ? [] : [node]
    return node.kind === Kind.INLINE_FRAGMENT ? fieldsOf(node.selectionSet.selections) : []
  })
}

function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
