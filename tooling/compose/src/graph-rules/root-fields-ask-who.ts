import { eachField, hasAuthDirective } from './each-definition.ts'
import type { GraphRule } from './graph-rule.ts'

const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription']
/** How the gateway reaches a service; not part of the graph that people see. */
const FEDERATION: readonly string[] = ['_entities', '_service']

/** Nothing in this graph is for nobody in particular: a question at the root says at least that one must be signed in. */
export const rootFieldsAskWho: GraphRule = (graph) =>
  [...graph].flatMap(([service, document]) =>
    eachField(document)
      .filter(({ type }) => ROOTS.includes(type.name.value))
      .filter(({ field }) => !FEDERATION.includes(field.name.value) && !hasAuthDirective(field))
      .map(({ type, field }) => ({
        service,
        code: 'ROOT_FIELDS_ASK_WHO',
        sentence: `${type.name.value}.${field.name.value} may be asked by anybody; give it @authenticated or @requiresScopes.`,
      })),
  )
