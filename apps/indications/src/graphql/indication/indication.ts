import { hoursOf } from '@kraamketen/kraamzorg'
import { needs, readId } from '@kraamketen/subgraph'
import type { Client } from '../../queries/registration/clients.ts'
import type { Indication } from '../../queries/indication/indications.ts'
import { careWindowOf } from '../../rules/indication/care-window-of.ts'
import { type ProtocolVersion, protocolOf } from '../../rules/indication/protocol.ts'
import { FEEDINGS } from '../../rules/indication/rule.ts'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType, IndicationType, OrganisationType } from '../refs.ts'
import { CareWindowType } from './care-window.ts'
import { ChangeCodeType } from './change-code.ts'
import { FindingType } from './finding.ts'
import { indicatedHours } from './indicated-hours.ts'
import { IndicationMethodType, ProtocolType } from './protocol.ts'

export const FeedingType = builder.enumType('Feeding', {
  description: 'How the child is fed (NL: voeding).',
  values: FEEDINGS,
})

const FamilyProfile = builder.objectRef<Client>('FamilyProfile').implement({
  description: 'What a question about comparable families may know of this one: no person, no day (NL: gezinsprofiel).',
  ...needs('care:read'),
  fields: (t) => ({
    parity: t.exposeInt('parity', { nullable: true, description: 'Earlier births; null when not recorded.' }),
    municipalityCode: t.exposeString('municipalityCode', {
      nullable: true,
      description: 'CBS code of the municipality.',
    }),
    month: t.int({
      description: 'Month of the birth, 1 to 12.',
      resolve: ({ bornOn, dueDate }) => Number((bornOn ?? dueDate).slice(5, 7)),
    }),
  }),
})

builder.objectType(IndicationType, {
  name: 'Indication',
  description: 'How many hours of care at home a family is to get, and the findings that lead to it (NL: indicatie).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'Whose indication it is.', resolve: clientOf }),
    method: t.expose('method', { type: IndicationMethodType, description: 'By which method it was set.' }),
    version: t.exposeInt('version', { description: 'Which of her indications this is, 1 for the first.' }),
    protocol: t.field({
      type: ProtocolType,
      description: 'The protocol and version by which it was set.',
      resolve: protocolOfIndication,
    }),
    hours: t.float({
      nullable: true,
      description: 'Decimal hours of care at home; null while the base is undecided.',
      resolve: (indication) => {
        const { minutes } = indicatedHours(indication)
        return minutes === null ? null : hoursOf(minutes)
      },
    }),
    complete: t.boolean({
      description: 'False while something that could change the hours is not recorded.',
      resolve: (indication) => indicatedHours(indication).missing.length === 0,
    }),
    missing: t.stringList({
      description: 'What is not recorded and could still change the hours.',
      resolve: (indication) => [...indicatedHours(indication).missing],
    }),
    findings: t.field({
      type: [FindingType],
      description: 'The rules in the order in which they work, each with what it did.',
      resolve: (indication) => [...indicatedHours(indication).findings],
    }),
    feeding: t.expose('feeding', { type: FeedingType, nullable: true, description: 'Null when not recorded.' }),
    packageDays: t.exposeInt('packageDays', { description: 'Days over which the hours are spread.' }),
    hospitalDays: t.exposeInt('hospitalDays', {
      nullable: true,
      description: 'Days in hospital after the birth, the day of discharge not counted; null when not recorded.',
    }),
    careDate: t.field({
      type: 'Date',
      description:
        'The date at which norms and tariffs apply: of the birth, or as long as it is expected the due date.',
      resolve: async (indication, _args, context) => {
        const { bornOn, dueDate } = await clientOf(indication, {}, context)
        return bornOn ?? dueDate
      },
    }),
    profile: t.field({
      type: FamilyProfile,
      description: 'What a question about comparable families may know.',
      resolve: clientOf,
    }),
    additionalReason: t.exposeString('additionalReason', {
      nullable: true,
      description: 'Why hours were added; null when none were.',
    }),
    setBy: t.exposeString('setByName', { description: 'Who set it (NL: gesteld door).' }),
    setByOrganisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For which organisation.',
      resolve: ({ setByOrganisation }, _args, { loaders }) => loaders.organisation.load(setByOrganisation),
    }),
    setAt: t.expose('setAt', { type: 'DateTime', description: 'When it was set.' }),
    agreedBy: t.exposeString('agreedBy', {
      nullable: true,
      description: 'Who agreed, such as the midwife (NL: akkoord door); null when nobody is recorded.',
    }),
    agreedByOrganisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For which organisation was agreed; null when none is recorded.',
      resolve: ({ agreedByOrganisation }, _args, { loaders }) =>
        agreedByOrganisation === null ? null : loaders.organisation.load(agreedByOrganisation),
    }),
    agreedOn: t.expose('agreedOn', {
      type: 'Date',
      nullable: true,
      description: 'On which day was agreed; null when none is recorded.',
    }),
    replaces: t.field({
      type: IndicationType,
      nullable: true,
      description: 'The indication that it took the place of; null for the first.',
      resolve: before,
    }),
    changeCode: t.expose('changeCode', {
      type: ChangeCodeType,
      nullable: true,
      description: 'Why it took the place of another; null for the first.',
    }),
    changeReason: t.exposeString('changeReason', { nullable: true, description: 'The same in words.' }),
    difference: t.float({
      nullable: true,
      description:
        'Decimal hours against the indication that it replaces; null for the first, or while one is undecided.',
      resolve: async (indication, _args, context) => {
        const earlier = await before(indication, {}, context)
        const [from, to] = [
          earlier === null ? null : indicatedHours(earlier).minutes,
          indicatedHours(indication).minutes,
        ]
        return from === null || to === null ? null : hoursOf(to - from)
      },
    }),
    children: t.exposeInt('children', {
      nullable: true,
      description: 'Living children, or before the birth those who were expected; null when not recorded.',
    }),
    partusHours: t.float({
      nullable: true,
      description:
        'Decimal hours of assistance at the birth: outside the indicated hours, inside the maximum; null when not recorded (NL: partusassistentie).',
      resolve: ({ partusMinutes }) => (partusMinutes === null ? null : hoursOf(partusMinutes)),
    }),
    careUntil: t.expose('careUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the care, when longer care was approved; null for the days of the package.',
    }),
    window: t.field({
      type: CareWindowType,
      nullable: true,
      description: 'The days on which the hours can be used; null before the birth.',
      resolve: ({ bornOn }) => (bornOn === null ? null : careWindowOf(bornOn)),
    }),
  }),
})
builder.asEntity(IndicationType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { loaders }) => loaders.indication.load(readId('id', 'indication', id)),
})

async function clientOf({ clientId }: Indication, _args: object, { loaders }: Context): Promise<Client> {
  return existing(await loaders.client.load(clientId), 'the client of a visible indication')
}

async function protocolOfIndication(
  { method, protocolVersion }: Indication,
  _args: object,
  { indication }: Context,
): Promise<ProtocolVersion> {
  if (method === 'LIP') return existing(protocolOf(protocolVersion), 'a protocol of that version')
  const packages = await indication.klimPackages()
  const { validFrom, validUntil } = existing(
    packages.find(({ version }) => version === protocolVersion),
    'packages of that version',
  )
  return { code: method, version: protocolVersion, validFrom, validUntil, source: 'klim' }
}

async function before({ replaces }: Indication, _args: object, { loaders }: Context): Promise<Indication | null> {
  return replaces === null ? null : loaders.indication.load(replaces)
}
