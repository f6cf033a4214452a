import { Kind } from 'graphql'
import { directive, eachField } from './each-definition.ts'
import type { GraphRule } from './graph-rule.ts'

/** The composer loses what a `@requires` reads inside `... on`; ask for fields of one type. */
export const requiresWithoutFragment: GraphRule = (graph) =>
  [...graph].flatMap(([service, document]) =>
    eachField(document)
      .filter(({ field }) =>
        directive(field, 'requires')?.arguments?.some(
          ({ value }) => value.kind === Kind.STRING && value.value.includes('...'),
        ),
      )
      .map(({ type, field }) => ({
        service,
        code: 'REQUIRES_WITHOUT_FRAGMENT',
        sentence: `${type.name.value}.${field.name.value} requires fields through a fragment, which the composer gets wrong; require a field that answers for every type.`,
      })),
  )
