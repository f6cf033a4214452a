import { amsterdamDay } from '@kraamketen/kraamzorg'
import { NotFound, needs, readId } from '@kraamketen/subgraph'
import type { Child } from '../../queries/registration/child.ts'
import { MODES_OF_BIRTH, SEXES } from '../../rules/registration/child-facts.ts'
import { builder } from '../builder.ts'
import { ChildType, ClientType, OrganisationType } from '../refs.ts'
import { BirthPlaceType } from './birth-place.ts'

export const SexType = builder.enumType('Sex', {
  description: 'Sex as it was seen at birth (NL: geslacht).',
  values: SEXES,
})
export const ModeOfBirthType = builder.enumType('ModeOfBirth', {
  description: 'How a child was born (NL: type bevalling).',
  values: MODES_OF_BIRTH,
})

type Linked = Child & { readonly bsnLinkedAt: Date }

const BsnLinkType = builder.objectRef<Linked>('BsnLink').implement({
  description: 'That a BSN was linked to a child after its birth, once (NL: koppeling van het BSN).',
  ...needs('care:read'),
  fields: (t) => ({
    at: t.expose('bsnLinkedAt', { type: 'DateTime', description: 'When.' }),
    by: t.exposeString('bsnLinkedByName', { nullable: true, description: 'Who did it.' }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For which organisation.',
      resolve: ({ bsnLinkedByOrganisation: code }, _args, { loaders }) =>
        code === null ? null : loaders.organisation.load(code),
    }),
  }),
})

builder.objectType(ChildType, {
  name: 'Child',
  description:
    'A child from its birth, with a record of its own before it has a BSN (NL: kind). Every reading is logged. Of a birth in the area of a youth health organisation it shows what the population register tells.',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id, from birth on.' }),
    client: t.field({
      type: ClientType,
      nullable: true,
      description: 'The mother; null for who has no relationship with her.',
      resolve: ({ clientId }, _args, { loaders }) => loaders.client.load(clientId),
    }),
    birthOrder: t.exposeInt('birthOrder', {
      nullable: true,
      description: '1 for the first born of the pregnancy; null when the viewer sees the birth only.',
    }),
    givenName: t.exposeString('givenName', { nullable: true, description: 'First name; null while there is none.' }),
    familyName: t.exposeString('familyName', { description: 'Family name (NL: achternaam).' }),
    sex: t.expose('sex', { type: SexType, nullable: true, description: 'Null when not recorded.' }),
    bornAt: t.expose('bornAt', { type: 'DateTime', description: 'The moment of birth (NL: geboortetijdstip).' }),
    bornOn: t.field({
      type: 'Date',
      description: 'The day of birth in the Netherlands (NL: geboortedatum).',
      resolve: ({ bornAt }) => amsterdamDay(bornAt),
    }),
    stillborn: t.exposeBoolean('stillborn', { description: 'Whether the child was born dead (NL: doodgeboren).' }),
    diedOn: t.expose('diedOn', { type: 'Date', nullable: true, description: 'Day of death after birth, or null.' }),
    gestationalDays: t.exposeInt('gestationalDays', {
      nullable: true,
      description: 'Length of the pregnancy at birth in days (NL: zwangerschapsduur); null when not recorded.',
    }),
    birthWeightGrams: t.exposeInt('birthWeightGrams', {
      nullable: true,
      description: 'Birth weight in grams (NL: geboortegewicht); null when not recorded.',
    }),
    apgar1: t.exposeInt('apgar1', {
      nullable: true,
      description: 'Apgar score after one minute, 0 to 10; null when not recorded.',
    }),
    apgar5: t.exposeInt('apgar5', {
      nullable: true,
      description: 'Apgar score after five minutes, 0 to 10; null when not recorded.',
    }),
    birthPlace: t.expose('birthPlace', {
      type: BirthPlaceType,
      nullable: true,
      description: 'Where; null when not recorded.',
    }),
    modeOfBirth: t.expose('modeOfBirth', {
      type: ModeOfBirthType,
      nullable: true,
      description: 'How; null when not recorded.',
    }),
    particulars: t.exposeString('particulars', {
      nullable: true,
      description: 'What else there is to know of the birth (NL: bijzonderheden).',
    }),
    maskedBsn: t.string({
      nullable: true,
      description:
        'The last four digits of its BSN, such as *****6782; null before it is linked, and when the viewer sees the birth only.',
      resolve: ({ bsnEncrypted }, _args, { vault }) => (bsnEncrypted === null ? null : vault.mask(bsnEncrypted)),
    }),
    bsnLinked: t.field({
      type: BsnLinkType,
      nullable: true,
      description: 'When and by whom its BSN was linked; null while it has none.',
      resolve: (child) => (isLinked(child) ? child : null),
    }),
  }),
})
builder.asEntity(ChildType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { registration }) => registration.child.load(readId('id', 'child', id)),
})

builder.queryField('child', (t) =>
  t.field({
    type: ChildType,
    nullable: true,
    description: 'One child. Not there and not allowed look the same.',
    ...needs('care:read'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, { registration }) => {
      const child = await registration.child.load(readId('id', 'child', id))
      if (child === null) throw new NotFound('child', ['id'])
      return child
    },
  }),
)

builder.objectField(ClientType, 'children', (t) =>
  t.field({
    type: [ChildType],
    description: 'The children of this pregnancy, first born first (NL: kinderen); empty before the birth is recorded.',
    resolve: async ({ id }, _args, { registration }) => (await registration.childrenOfClient.load(id)) ?? [],
  }),
)

function isLinked(child: Child): child is Linked {
  return child.bsnLinkedAt !== null
}
