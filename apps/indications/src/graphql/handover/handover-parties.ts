import { needs } from '@kraamketen/subgraph'
import type { ElementValues } from '../../rules/handover/handover-document.ts'
import type { Contact } from '../../rules/handover/handover-facts.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { HandoverCodeType, codeOf } from './handover-code.ts'

export const HandoverContactType = builder.objectRef<Contact>('HandoverContact').implement({
  description: 'An organisation and how it could be reached when the handover was made (NL: contactgegevens).',
  ...needs('care:read'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it called itself.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone; null when not recorded.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail; null when not recorded.' }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The organisation as it is known now.',
      resolve: ({ agbCode }, _args, { loaders }) => loaders.organisation.load(agbCode),
    }),
  }),
})

export const HandoverConsentType = builder.objectRef<ElementValues['CONSENT']>('HandoverConsent').implement({
  description: 'What the parents said to this handover (NL: toestemming voor de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    given: t.exposeBoolean('given', { description: 'Whether they agreed.' }),
    givenOn: t.expose('givenOn', { type: 'Date', description: 'On which day they said so.' }),
    scope: t.exposeString('scope', { description: 'To what exactly, in the words that were recorded.' }),
    method: t.field({
      type: HandoverCodeType,
      description: 'Spoken, in writing or digitally.',
      resolve: ({ method }) => codeOf(method),
    }),
  }),
})
