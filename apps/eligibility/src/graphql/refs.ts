import { WAITING_LIST_STEPS } from '../rules/agreement/waiting-list-step.ts'
import { builder } from './builder.ts'

export const WaitingListStepType = builder.enumType('WaitingListStep', {
  description:
    'How far an entry of the regional waiting list is (NL: stap van de wachtlijst). The first five follow one another; from each of them a client can be placed or withdrawn.',
  values: WAITING_LIST_STEPS,
})

export const OrganisationType = builder
  .externalRef('Organisation', builder.selection<{ agbCode: string }>('agbCode'))
  .implement({
    description: 'Practice, provider, insurer or another party in the chain (NL: organisatie).',
    externalFields: (t) => ({ agbCode: t.string({ description: 'Its AGB code.' }) }),
  })

export const ClientWaitingType = builder
  .externalRef('ClientWaiting', builder.selection<{ id: string }>('id'))
  .implement({
    description: 'Where a client stands on the regional waiting list (NL: haar plaats op de wachtlijst).',
    externalFields: (t) => ({
      id: t.id({ description: 'Opaque id.' }),
      step: t.field({ type: WaitingListStepType, description: 'How far it is.' }),
      stepSinceOn: t.field({ type: 'Date', description: 'Since which day.' }),
      placedWithAgbCode: t.string({ nullable: true, description: 'AGB code of who took her; null unless placed.' }),
    }),
  })

export const ScarcityCaseType = builder.externalRef('ScarcityCase', builder.selection<{ id: string }>('id')).implement({
  description: 'The way of one case through the waiting list, without a person (NL: schaarstecasus).',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    path: t.field({ type: [WaitingListStepType], description: 'Every step in the order in which it was taken.' }),
    pathDays: t.field({ type: ['Date'], description: 'The day of each step.' }),
  }),
})

// Types of other services that several subjects here add to. Each subject adds its fields in a file of its own.
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
      description: 'Whether scarcity was declared in her region in the month of her care date.',
    }),
    acceptedByAgbCode: t.string({ nullable: true, description: 'AGB code of who accepted her.' }),
    acceptedOn: t.field({ type: 'Date', nullable: true, description: 'When she was accepted.' }),
    waiting: t.field({ type: ClientWaitingType, nullable: true, description: 'Her place on the waiting list.' }),
  }),
})

export const IndicationType = builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie).',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'Whose indication it is.' }),
  }),
})
