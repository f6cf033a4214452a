import { Kind, type ObjectTypeDefinitionNode, print } from 'graphql'
import { directive, typesWithFields } from './each-definition.ts'
import type { Graph, GraphRule } from './graph-rule.ts'

/**
 * A field that leads to an entity is null when what another service must tell of it cannot be had. A contract that
 * promises it is never null would be broken, in every client at once, whenever that service is down: either the reference
 * is nullable, or everything that others tell of the entity is.
 */
export const othersMayBeDown: GraphRule = (graph) => {
  const promised = promisedFields(graph)
  const problems: ReturnType<GraphRule> = []
  for (const [service, document] of graph) {
    for (const type of typesWithFields(document)) {
      for (const field of type.fields ?? []) {
        if (field.type.kind !== Kind.NON_NULL_TYPE || directive(field, 'external') !== undefined) continue
        const target = print(field.type).replace(/[[\]!]/g, '')
        const others = (promised.get(target) ?? []).filter((one) => !one.told.has(service))
        const [first] = others
        if (first === undefined) continue
        problems.push({
          service,
          code: 'OTHERS_MAY_BE_DOWN',
          sentence: `${type.name.value}.${field.name.value} is never null, but ${target}.${first.name} comes from ${[...first.told].join(' or ')}: make one of both nullable.`,
        })
      }
    }
  }
  return problems
}

interface Promised {
  readonly name: string
  /** The services that can tell it. */
  readonly told: Set<string>
}

/** Of each entity the fields that are never null, and who tells them; keys are left out: who refers to it has those. */
function promisedFields(graph: Graph): Map<string, Promised[]> {
  const promised = new Map<string, Promised[]>()
  for (const [service, document] of graph) {
    for (const type of typesWithFields(document)) {
      const keys = keysOf(type as ObjectTypeDefinitionNode)
      if (keys.size === 0) continue
      const fields = promised.get(type.name.value) ?? []
      promised.set(type.name.value, fields)
      for (const field of type.fields ?? []) {
        if (keys.has(field.name.value) || directive(field, 'external') !== undefined) continue
        if (field.type.kind !== Kind.NON_NULL_TYPE) continue
        const known = fields.find(({ name }) => name === field.name.value)
        if (known === undefined) fields.push({ name: field.name.value, told: new Set([service]) })
        else known.told.add(service)
      }
    }
  }
  return promised
}

function keysOf({ directives = [] }: ObjectTypeDefinitionNode): Set<string> {
  const keys = directives.filter((one) => directive({ directives: [one] }, 'key') !== undefined)
  return new Set(keys.flatMap((key) => (/fields:\s*"([^"]*)"/.exec(print(key))?.[1] ?? '').split(/\s+/)))
}
