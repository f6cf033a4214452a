import { directive, typesWithFields } from './each-definition.ts'
import type { GraphRule } from './graph-rule.ts'

/** The composer takes external fields on an `@interfaceObject` for own ones; a plain entity says the same. */
export const noInterfaceObject: GraphRule = (graph) =>
  [...graph].flatMap(([service, document]) =>
    typesWithFields(document)
      .filter((type) => directive(type, 'interfaceObject'))
      .map((type) => ({
        service,
        code: 'NO_INTERFACE_OBJECT',
        sentence: `${type.name.value} is an @interfaceObject, which the composer gets wrong; make it an entity with a @key.`,
      })),
  )
