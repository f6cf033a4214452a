import { type FieldDefinitionNode, isTypeDefinitionNode, isTypeExtensionNode, Kind, print } from 'graphql'
import { eachField } from './each-definition.ts'
import type { Graph, GraphRule } from './graph-rule.ts'

/**
 * A field that two services resolve may be a union in one and a member of that union in the other by the specification;
 * the composer gets that wrong. The named type must be the same. `T` and `T!` may differ, as everywhere in federation.
 */
export const oneTypePerField: GraphRule = (graph) => {
  const abstract = abstractTypes(graph)
  const seen = new Map<string, { service: string; type: string }>()
  const problems: ReturnType<GraphRule> = []
  for (const [service, document] of graph) {
    for (const { type, field } of eachField(document)) {
      const place = `${type.name.value}.${field.name.value}`
      const named = namedType(field)
      const before = seen.get(place)
      seen.set(place, { service, type: named })
      if (before === undefined || before.type === named) continue
      if (!abstract.has(before.type) && !abstract.has(named)) continue
      problems.push({
        service,
        code: 'ONE_TYPE_PER_FIELD',
        sentence: `${place} is ${named} here and ${before.type} in ${before.service}; the composer needs one type.`,
      })
    }
  }
  return problems
}

function abstractTypes(graph: Graph): Set<string> {
  const definitions = [...graph.values()].flatMap((document) => document.definitions)
  const types = definitions.filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node))
  const kinds: readonly string[] = [
    Kind.UNION_TYPE_DEFINITION,
    Kind.UNION_TYPE_EXTENSION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_EXTENSION,
  ]
  return new Set(types.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name.value))
}

function namedType(field: FieldDefinitionNode): string {
  return print(field.type).replace(/[[\]!]/g, '')
}
