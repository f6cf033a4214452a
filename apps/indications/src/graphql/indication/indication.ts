import { hoursOf } from '@kraamketen/kraamzorg'
import { needs, readId } from '@kraamketen/subgraph'
import type { Client } from '../../queries/registration/clients.ts'
import type { Indication } from '../../queries/indication/indications.ts'
import { type IndicatedHours, indicate } from '../../rules/indication/indicate.ts'
import { type Protocol, protocolOf } from '../../rules/indication/protocol.ts'
import { FEEDINGS } from '../../rules/indication/rule.ts'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType, IndicationType, OrganisationType } from '../refs.ts'
import { FindingType } from './finding.ts'
import { ProtocolType } from './protocol.ts'

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
  }),
})
builder.asEntity(IndicationType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { loaders }) => loaders.indication.load(readId('id', 'indication', id)),
})

async function clientOf({ clientId }: Indication, _args: object, { loaders }: Context): Promise<Client> {
  return existing(await loaders.client.load(clientId), 'the client of a visible indication')
}

function protocolOfIndication({ protocolVersion }: Indication): Protocol {
  return existing(protocolOf(protocolVersion), 'a protocol of that version')
}

const computed = new WeakMap<Indication, IndicatedHours>()

/** The rules over the facts of a row, once a row however many fields ask. */
function indicatedHours(indication: Indication): IndicatedHours {
  const known = computed.get(indication)
  if (known !== undefined) return known
  const result = indicate({ ...indication, protocol: protocolOfIndication(indication) })
  computed.set(indication, result)
  return result
}
