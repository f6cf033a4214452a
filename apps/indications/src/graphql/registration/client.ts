import { amsterdamDay } from '@kraamketen/kraamzorg'
import { NotFound, needs, readId } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { FeedingType } from '../indication/indication.ts'
import { Municipality, municipalityOf } from '../municipality.ts'
import { ReferralKindType } from '../referral/referral-kind.ts'
import { ClientType, IndicationType, OrganisationType, ReferralType } from '../refs.ts'
import { BirthPlaceWishType } from './birth-place.ts'

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
      description: 'Where she lives today (NL: woongemeente); on another day see residence.',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    municipalityCode: t.exposeString('municipalityCode', {
      nullable: true,
      description: 'CBS code of the municipality where she lives today, such as GM0917.',
    }),
    gravidity: t.exposeInt('gravidity', {
      nullable: true,
      description: 'Pregnancies, this one included (NL: graviditeit); null when not recorded.',
    }),
    expectedChildren: t.exposeInt('expectedChildren', { description: 'Children expected at registration.' }),
    birthPlaceWish: t.expose('birthPlaceWish', {
      type: BirthPlaceWishType,
      nullable: true,
      description: 'Where she wishes to give birth; null when not recorded.',
    }),
    feedingWish: t.expose('feedingWish', {
      type: FeedingType,
      nullable: true,
      description: 'How she wishes to feed; null when not recorded.',
    }),
    medicalIndication: t.exposeBoolean('medicalIndication', {
      nullable: true,
      description: 'Whether she must give birth in hospital (NL: medische indicatie); null when not known.',
    }),
    phone: t.exposeString('phone', { nullable: true, description: 'How to reach her; null when not recorded.' }),
    interpreterNeeded: t.exposeBoolean('interpreterNeeded', {
      description: 'Whether an interpreter is needed (NL: tolk).',
    }),
    registeredBy: t.field({
      type: OrganisationType,
      description: 'The organisation that registered her (NL: inschrijving).',
      resolve: async ({ registeredBy }, _args, { loaders }) =>
        existing(await loaders.organisation.load(registeredBy), 'the organisation of a registration'),
    }),
    registeredOn: t.field({
      type: 'Date',
      description: 'Day on which she was registered.',
      resolve: ({ registeredAt }) => amsterdamDay(registeredAt),
    }),
    registrationEndedOn: t.expose('registrationEndedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which the registration ended (NL: uitschrijving); null while it stands.',
    }),
    registrationEndReason: t.exposeString('registrationEndReason', {
      nullable: true,
      description: 'Why it ended; null while it stands.',
    }),
    doubleRegistrationReason: t.exposeString('doubleRegistrationReason', {
      nullable: true,
      description: 'Why she is registered with a second kraamzorg organisation; null when she is not.',
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
      args: { kinds: t.arg({ type: [ReferralKindType], description: 'Only of these kinds; all when left out.' }) },
      resolve: async ({ id }, { kinds }, { loaders }) => {
        const all = (await loaders.referralsOfClient.load(id)) ?? []
        return all.filter(({ kind }) => kinds?.includes(kind) ?? true)
      },
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
