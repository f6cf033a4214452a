import { WAITING_LIST_STEPS } from '../rules/agreement/waiting-list-step.ts'
import { builder } from './builder.ts'

// Types of other services that several subjects here add to. Each subject adds its fields in a file of its own.
// What is said of them is said in the words of their owner, so that the composed graph says it once.

export const WaitingListStepType = builder.enumType('WaitingListStep', {
  description:
    'How far an entry of the regional waiting list is (NL: stap van de wachtlijst). The first five follow one another; from each of them a client can be placed or withdrawn.',
  values: WAITING_LIST_STEPS,
})

export const OrganisationType = builder
  .externalRef('Organisation', builder.selection<{ agbCode: string }>('agbCode'))
  .implement({
    description: 'A chain partner, from midwife practice to youth health care (NL: organisatie).',
    externalFields: (t) => ({
      agbCode: t.string({ description: 'National code of the care provider, eight digits (NL: AGB-code).' }),
    }),
  })

export const ClientWaitingType = builder
  .externalRef('ClientWaiting', builder.selection<{ id: string }>('id'))
  .implement({
    description:
      'Where a client stands on the regional waiting list, for who may see her file (NL: haar plaats op de wachtlijst).',
    externalFields: (t) => ({
      id: t.id({ description: 'Opaque id; that of the entry.' }),
      step: t.field({ type: WaitingListStepType, description: 'How far it is.' }),
      stepSinceOn: t.field({ type: 'Date', description: 'Since which day.' }),
      placedWithAgbCode: t.string({
        nullable: true,
        description: 'AGB code of the organisation that took her; null unless placed.',
      }),
    }),
  })

export const ScarcityCaseType = builder.externalRef('ScarcityCase', builder.selection<{ id: string }>('id')).implement({
  description:
    'The way of one case through the waiting list, without a person (NL: schaarstecasus). Its reading is logged.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id; that of the entry of the waiting list.' }),
    path: t.field({ type: [WaitingListStepType], description: 'The same steps by themselves.' }),
    pathDays: t.field({ type: ['Date'], description: 'The day of each of these steps.' }),
  }),
})

export const ClientType = builder.externalRef('Client', builder.selection<{ id: string }>('id')).implement({
  description: 'The pregnant woman or mother, in one pregnancy (NL: cliënt). Every reading is logged.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    municipalityCode: t.string({ nullable: true, description: 'CBS code of the municipality where she lives.' }),
    uzoviCode: t.string({ nullable: true, description: 'Code of her health insurer (NL: UZOVI).' }),
    careProviderAgbCode: t.string({ nullable: true, description: 'AGB code of her kraamzorg organisation.' }),
    careDate: t.field({ type: 'Date', description: 'The date at which norms and tariffs apply.' }),
    scarcityInCareMonth: t.boolean({
      nullable: true,
      description:
        'Whether scarcity was declared in the region where she lives today for a day of the month of her care date (NL: schaarste in de maand van de zorg); null when her region is not known.',
    }),
    acceptedByAgbCode: t.string({
      nullable: true,
      description:
        'AGB code of the kraamzorg organisation that accepted her referral, or that registered her itself; null while nobody did.',
    }),
    acceptedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it did (NL: aangenomen op); null while nobody did.',
    }),
    waiting: t.field({
      type: ClientWaitingType,
      nullable: true,
      description: 'Her last place on the waiting list, also when she is off it; null when she was never on it.',
    }),
    bornOn: t.field({ type: 'Date', nullable: true, description: 'Date of the birth; null before it.' }),
  }),
})

export const IndicationType = builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie).',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'Whose indication it is.' }),
    careDate: t.field({ type: 'Date', description: 'The date at which norms and tariffs apply.' }),
  }),
})

export const GgdRegionType = builder.externalRef('GgdRegion', builder.selection<{ code: string }>('code')).implement({
  description: 'A region of the municipal health services (NL: GGD-regio).',
  externalFields: (t) => ({ code: t.string({ description: 'CBS code, such as GG6106.' }) }),
})
