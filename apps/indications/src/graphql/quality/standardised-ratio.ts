import { needs } from '@kraamketen/subgraph'
import type { StandardisedRatio } from '../../rules/quality/standardised-ratio.ts'
import { builder } from '../builder.ts'
import { COUNTING_ROLES } from './quality-ref.ts'

export const StandardisedRatioType = builder.objectRef<StandardisedRatio>('StandardisedRatio').implement({
  description:
    'How many there were beside how many there would be at the usual rate, with the 95% interval by Byar’s approximation of the Poisson distribution (NL: gestandaardiseerde verhouding).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    observed: t.exposeInt('observed', { description: 'How many there were.' }),
    expected: t.exposeFloat('expected', { description: 'How many there would be at the usual rate.' }),
    ratio: t.exposeFloat('ratio', {
      nullable: true,
      description: 'Observed ÷ expected: 1 is as usual; null when nothing was expected.',
    }),
    lower: t.exposeFloat('lower', { nullable: true, description: 'Lower end of the 95% interval of the ratio.' }),
    upper: t.exposeFloat('upper', { nullable: true, description: 'Upper end of the 95% interval of the ratio.' }),
    differs: t.exposeBoolean('differs', {
      description:
        'Whether the interval leaves out 1. A difference is a difference: why it is there the counts do not say.',
    }),
  }),
})
