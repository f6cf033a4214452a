import { Kind } from 'graphql'
import { hasAuthDirective, typesWithFields } from './each-definition.ts'
import type { GraphRule } from './graph-rule.ts'

/** Access asked on an interface can be walked around through the types that implement it: ask it there. */
export const noAuthOnInterface: GraphRule = (graph) =>
  [...graph].flatMap(([service, document]) =>
    typesWithFields(document)
      .filter(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_EXTENSION)
      .filter((type) => hasAuthDirective(type) || type.fields?.some(hasAuthDirective))
      .map((type) => ({
        service,
        code: 'NO_AUTH_ON_INTERFACE',
        sentence: `${type.name.value} is an interface and asks for access; ask it on the types that implement it.`,
      })),
  )
