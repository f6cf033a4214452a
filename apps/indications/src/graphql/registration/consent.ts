import { needs } from '@kraamketen/subgraph'
import type { Consent } from '../../queries/registration/consents.ts'
import { CONSENT_METHODS, CONSENT_PURPOSES, consentsThatHold } from '../../rules/registration/consent.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType, OrganisationType } from '../refs.ts'

export const ConsentPurposeType = builder.enumType('ConsentPurpose', {
  description: 'What a client gives or refuses consent for (NL: doel van de toestemming).',
  values: CONSENT_PURPOSES,
})
export const ConsentMethodType = builder.enumType('ConsentMethod', {
  description: 'How she said so (NL: wijze van toestemming).',
  values: CONSENT_METHODS,
})

export const ConsentType = builder.objectRef<Consent>('Consent').implement({
  description: 'What a client said about consent, as an event: given, refused or withdrawn (NL: toestemming).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    purpose: t.expose('purpose', { type: ConsentPurposeType, description: 'For what.' }),
    given: t.exposeBoolean('given', { description: 'True when given; false when refused or withdrawn.' }),
    scope: t.exposeString('scope', { description: 'To exactly what, in words; of a referral its kind and recipient.' }),
    method: t.expose('method', { type: ConsentMethodType, description: 'How she said so.' }),
    givenOn: t.expose('givenOn', { type: 'Date', description: 'Day on which she said so.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    recordedBy: t.exposeString('recordedByName', { description: 'Who recorded it.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'For which organisation.',
      resolve: async ({ recordedByOrganisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(recordedByOrganisation), 'the organisation of a consent'),
    }),
    holds: t.boolean({
      description: 'Whether it is what she said last about this, and so holds now.',
      resolve: async ({ id, clientId }, _args, { registration }) =>
        consentsThatHold((await registration.consents.load(clientId)) ?? []).some((last) => last.id === id),
    }),
  }),
})

builder.objectField(ClientType, 'consents', (t) =>
  t.field({
    type: [ConsentType],
    description: 'Everything she said about consent, newest first.',
    args: {
      purpose: t.arg({ type: ConsentPurposeType, description: 'Only for this.' }),
      holding: t.arg.boolean({ description: 'Only what holds now, when true.' }),
    },
    resolve: async ({ id }, { purpose, holding }, { registration }) => {
      const events = (await registration.consents.load(id)) ?? []
      const wanted = holding === true ? consentsThatHold(events) : events
      return wanted.filter((event) => (purpose ?? event.purpose) === event.purpose).toReversed()
    },
  }),
)
