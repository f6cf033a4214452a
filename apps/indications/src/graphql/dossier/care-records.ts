import { needs } from '@kraamketen/subgraph'
import type { DossierRows } from '../../queries/dossier/dossier-rows.ts'
import { ADVICE_TOPICS } from '../../rules/dossier/advice-topic.ts'
import { DIFFERENCE_REASONS } from '../../rules/dossier/delivery-difference.ts'
import { GOAL_DOMAINS, GOAL_STATES } from '../../rules/dossier/goal.ts'
import { SCREENING_KINDS, SCREENING_STATES } from '../../rules/dossier/screening.ts'
import { builder } from '../builder.ts'
import { DossierRecordType } from './dossier-record.ts'

export const AdviceTopicType = builder.enumType('AdviceTopic', {
  description: 'What advice is about (NL: onderwerp van de voorlichting).',
  values: ADVICE_TOPICS,
})
export const GoalDomainType = builder.enumType('GoalDomain', {
  description: 'What a goal of the care is about (NL: doelgebied).',
  values: GOAL_DOMAINS,
})
export const GoalStateType = builder.enumType('GoalState', {
  description: 'Where a goal stands (NL: status van het doel).',
  values: GOAL_STATES,
})
export const ScreeningKindType = builder.enumType('ScreeningKind', {
  description: 'What a newborn is screened for or given (NL: soort screening).',
  values: SCREENING_KINDS,
})
export const ScreeningStateType = builder.enumType('ScreeningState', {
  description: 'How far a screening is (NL: status van de screening).',
  values: SCREENING_STATES,
})
export const DifferenceReasonType = builder.enumType('DifferenceReason', {
  description: 'Why other hours were delivered than indicated (NL: reden van het verschil).',
  values: DIFFERENCE_REASONS,
})

const READERS = ['midwife', 'planner', 'mother'] as const

export const AdviceType = builder.objectRef<DossierRows['advice']>('Advice').implement({
  description: 'What the parents were told and shown (NL: voorlichting).',
  interfaces: [DossierRecordType],
  ...needs('care:read', READERS),
  fields: (t) => ({
    topic: t.expose('topic', { type: AdviceTopicType, description: 'What it is about.' }),
    words: t.exposeString('words', { description: 'What was said.' }),
    partnerPresent: t.exposeBoolean('partnerPresent', {
      nullable: true,
      description: 'Whether the partner was there; null when not recorded.',
    }),
    givenOn: t.expose('givenOn', { type: 'Date', description: 'When.' }),
  }),
})

export const CarePlanType = builder.objectRef<DossierRows['carePlan']>('CarePlan').implement({
  description: 'What will be done for risks and needs in this family (NL: kraamzorgplan).',
  interfaces: [DossierRecordType],
  ...needs('care:read', READERS),
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The plan.' }),
    madeOn: t.expose('madeOn', { type: 'Date', description: 'When it was made; the latest is the one that holds.' }),
  }),
})

export const GoalType = builder.objectRef<DossierRows['goal']>('Goal').implement({
  description: 'What the care should come to, agreed with the mother (NL: doel).',
  interfaces: [DossierRecordType],
  ...needs('care:read', READERS),
  fields: (t) => ({
    domain: t.expose('domain', { type: GoalDomainType, description: 'What it is about.' }),
    words: t.exposeString('words', { description: 'The goal.' }),
    setOn: t.expose('setOn', { type: 'Date', description: 'When it was set.' }),
    state: t.expose('state', { type: GoalStateType, description: 'Where it stands.' }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true, description: 'When it was reached or dropped.' }),
  }),
})

export const ScreeningType = builder.objectRef<DossierRows['screening']>('Screening').implement({
  description: 'One step of a screening of a newborn, or of giving it a vitamin (NL: screening).',
  interfaces: [DossierRecordType],
  ...needs('care:read', READERS),
  fields: (t) => ({
    childId: t.exposeID('childId', { description: 'Of which child.' }),
    kind: t.expose('kind', { type: ScreeningKindType, description: 'Which.' }),
    state: t.expose('state', { type: ScreeningStateType, description: 'What this step came to.' }),
    happenedOn: t.expose('happenedOn', { type: 'Date', description: 'When.' }),
  }),
})

export const DeliveryDifferenceType = builder
  .objectRef<DossierRows['deliveryDifference']>('DeliveryDifference')
  .implement({
    description: 'A reason for other hours than were indicated (NL: verschil tussen indicatie en levering).',
    interfaces: [DossierRecordType],
    ...needs('care:read', READERS),
    fields: (t) => ({
      reason: t.expose('code', { type: DifferenceReasonType, description: 'Which.' }),
      words: t.exposeString('words', { nullable: true, description: 'In words, when given.' }),
    }),
  })
