import { isWithin } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { WorkingAgreement } from '../../queries/registration/working-agreements.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'

const WorkingAgreementType = builder.objectRef<WorkingAgreement>('WorkingAgreement').implement({
  description: 'That two organisations have put down how they work together (NL: samenwerkingsafspraak).',
  ...needs('reference:read'),
  fields: (t) => ({
    partner: t.field({
      type: OrganisationType,
      description: 'With whom.',
      resolve: async ({ partner }, _args, { loaders }) =>
        existing(await loaders.organisation.load(partner), 'the partner of an agreement'),
    }),
    agreedOn: t.expose('agreedOn', { type: 'Date', description: 'Day of the agreement.' }),
    until: t.expose('validUntil', { type: 'Date', nullable: true, description: 'Last day; null while no end is set.' }),
    current: t.boolean({
      description: 'Whether it holds today.',
      resolve: ({ agreedOn, validUntil }, _args, { today }) => isWithin(today, agreedOn, validUntil),
    }),
  }),
})

builder.objectField(OrganisationType, 'workingAgreements', (t) =>
  t.field({
    type: [WorkingAgreementType],
    description: 'Its agreements with partners, whichever side wrote them down, newest first.',
    resolve: async ({ agbCode }, _args, { registration }) => (await registration.workingAgreements.load(agbCode)) ?? [],
  }),
)
