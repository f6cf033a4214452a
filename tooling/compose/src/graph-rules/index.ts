import type { GraphRule } from './graph-rule.ts'
import { noAuthOnInterface } from './no-auth-on-interface.ts'
import { noInterfaceObject } from './no-interface-object.ts'
import { oneTypePerField } from './one-type-per-field.ts'
import { othersMayBeDown } from './others-may-be-down.ts'
import { requiresWithoutFragment } from './requires-without-fragment.ts'
import { rootFieldsAskWho } from './root-fields-ask-who.ts'

/** First the three patterns that the composer is known to get wrong, then who may ask, then what is left when a service is down. */
export const GRAPH_RULES: readonly GraphRule[] = [
  noInterfaceObject,
  oneTypePerField,
  requiresWithoutFragment,
  noAuthOnInterface,
  rootFieldsAskWho,
  othersMayBeDown,
]
