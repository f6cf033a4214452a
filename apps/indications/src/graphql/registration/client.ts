import { NotFound, needs, readId } from '@kraamketen/subgraph'
import { builder } from '../builder.ts'
import { ClientType, IndicationType, ReferralType } from '../refs.ts'
import { Municipality, municipalityOf } from '../municipality.ts'

builder.objectType(ClientType, {
  name: 'Client',
  description: 'The pregnant woman or mother, in one pregnancy (NL: cliënt). Every reading is logged.',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    givenName: t.exposeString('givenName', { description: 'First name (NL: voornaam).' }),
    familyName: t.exposeString('familyName', { description: 'Family name (NL: achternaam).' }),
    name: t.string({
      description: 'Both names, as one says them.',
      resolve: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    }),
    birthDate: t.expose('birthDate', { type: 'Date', description: 'Her own date of birth (NL: geboortedatum).' }),
    maskedBsn: t.string({
      nullable: true,
      description: 'The last four digits of her BSN, such as *****6782; null when none is recorded.',
      resolve: ({ bsnEncrypted }, _args, { vault }) => (bsnEncrypted === null ? null : vault.mask(bsnEncrypted)),
    }),
    dueDate: t.expose('dueDate', { type: 'Date', description: 'Expected date of the birth (NL: uitgerekende datum).' }),
    bornOn: t.expose('bornOn', { type: 'Date', nullable: true, description: 'Date of the birth; null before it.' }),
    careDate: t.field({
      type: 'Date',
      description:
        'The date at which norms and tariffs apply: of the birth, or as long as it is expected the due date.',
      resolve: ({ bornOn, dueDate }) => bornOn ?? dueDate,
    }),
    parity: t.exposeInt('parity', {
      nullable: true,
      description: 'Earlier births (NL: pariteit); null when not recorded.',
    }),
    municipality: t.field({
      type: Municipality,
      nullable: true,
      description: 'Where she lives (NL: woongemeente).',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    municipalityCode: t.exposeString('municipalityCode', {
      nullable: true,
      description: 'CBS code of the municipality where she lives, such as GM0917.',
    }),
    uzoviCode: t.exposeString('uzoviCode', {
      nullable: true,
      description: 'Code of her health insurer, four digits (NL: UZOVI); null when not recorded.',
    }),
    careProviderAgbCode: t.exposeString('careProviderAgbCode', {
      nullable: true,
      description: 'AGB code of the kraamzorg organisation that she was last referred to and that did not decline.',
    }),
    language: t.exposeString('language', { description: 'Language to speak with her, ISO 639-1.' }),
    referrals: t.field({
      type: [ReferralType],
      description: 'Her referrals that the viewer may see, newest first.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.referralsOfClient.load(id)) ?? [],
    }),
    indication: t.field({
      type: IndicationType,
      nullable: true,
      description: 'The indication that holds now; null before the first.',
      resolve: ({ id }, _args, { loaders }) => loaders.currentIndication.load(id),
    }),
  }),
})
builder.asEntity(ClientType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { loaders }) => loaders.client.load(readId('id', 'client', id)),
})

builder.queryField('client', (t) =>
  t.field({
    type: ClientType,
    nullable: true,
    description: 'One client. Not there and not allowed look the same.',
    ...needs('care:read'),
    args: { id: t.arg.id({ required: true, description: 'Her id.' }) },
    resolve: async (_root, { id }, { loaders }) => {
      const client = await loaders.client.load(readId('id', 'client', id))
      if (client === null) throw new NotFound('client', ['id'])
      return client
    },
  }),
)
