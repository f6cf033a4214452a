import type { IsoDate } from '@kraamketen/kraamzorg'
import { Problem } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import { ProblemInterface, builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'

/** Another kraamzorg organisation has registered this pregnancy already. */
export class RegisteredElsewhere extends Problem {
  readonly code = 'REGISTERED_ELSEWHERE'
  readonly organisation: string
  readonly since: IsoDate

  constructor(elsewhere: { organisation: string; since: IsoDate }, place: readonly string[]) {
    super(
      'Another kraamzorg organisation has registered her for this pregnancy already.',
      'Agree with her and that organisation who keeps the registration, or say in doubleRegistrationReason why there are two.',
      place,
    )
    this.organisation = elsewhere.organisation
    this.since = elsewhere.since
  }
}

builder.objectType(RegisteredElsewhere, {
  name: 'RegisteredElsewhere',
  description:
    'Another kraamzorg organisation has registered this pregnancy already: who and since when, nothing of a person (NL: elders ingeschreven). Nothing was stored.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which organisation.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a registration'),
    }),
    since: t.expose('since', { type: 'Date', description: 'Day on which it registered her.' }),
  }),
})
