import { needs } from '@kraamketen/subgraph'
import type { HandoverDocument } from '../../rules/handover/handover-document.ts'
import type { ElementState } from '../../rules/handover/handover-document.ts'
import type { Measurement, PartnerReferral } from '../../rules/handover/handover-facts.ts'
import { valueOf } from '../../rules/handover/value-of.ts'
import { weightChange } from '../../rules/dossier/weight-change.ts'
import { builder } from '../builder.ts'
import { HandoverCodeType, codeOf } from './handover-code.ts'

interface Weight {
  readonly at: string
  readonly grams: number
  readonly birthWeightGrams: number | null
}

export const HandoverWeightType = builder.objectRef<Weight>('HandoverWeight').implement({
  description: 'One point of the weight curve (NL: gewicht in de gewichtscurve).',
  ...needs('care:read'),
  fields: (t) => ({
    measuredAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => new Date(at) }),
    grams: t.exposeInt('grams', { description: 'Weight in grams.' }),
    changePercent: t.float({
      nullable: true,
      description:
        'Difference with the birth weight in percent, negative when the child lost weight; null without one.',
      resolve: ({ birthWeightGrams, grams }) => weightChange(birthWeightGrams, grams),
    }),
  }),
})

export function weightCurve(document: HandoverDocument): Weight[] {
  const birthWeightGrams = valueOf(document, 'BIRTH_WEIGHT')
  return (valueOf(document, 'WEIGHTS') ?? []).map((weight) => ({ ...weight, birthWeightGrams }))
}

const HandoverMeasurementType = builder.objectRef<Measurement>('HandoverMeasurement').implement({
  description: 'Something that was measured or seen (NL: meting in de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    kind: t.field({ type: HandoverCodeType, description: 'What.', resolve: ({ kind }) => codeOf(kind) }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => new Date(at) }),
    value: t.exposeFloat('value', { nullable: true, description: 'In the unit of its kind; null when in words.' }),
    words: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'In words; null when in a number.',
      resolve: ({ words }) => codeOf(words),
    }),
  }),
})

export const HandoverPartnerReferralType = builder.objectRef<PartnerReferral>('HandoverPartnerReferral').implement({
  description: 'What another partner was asked, as it stood at the handover (NL: verwijzing naar een andere partner).',
  ...needs('care:read'),
  fields: (t) => ({
    state: t.field({ type: HandoverCodeType, description: 'Where it stood.', resolve: ({ state }) => codeOf(state) }),
    stateOn: t.expose('stateOn', { type: 'Date', description: 'Since when.' }),
    requestedOn: t.expose('requestedOn', { type: 'Date', description: 'When it was asked.' }),
    recipient: t.exposeString('recipient', { description: 'Who was asked.' }),
    clientAgreement: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'Whether she agreed; null when not recorded.',
      resolve: ({ clientAgreement }) => codeOf(clientAgreement),
    }),
    done: t.boolean({ description: 'Whether it was done.', resolve: ({ state }) => state === 'COMPLETED' }),
    open: t.boolean({
      description: 'Whether it was asked or accepted, and not done yet.',
      resolve: ({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED',
    }),
  }),
})

export const HandoverFeedingType = builder.objectRef<HandoverDocument>('HandoverFeeding').implement({
  description: 'How the child is fed, as it was handed over (NL: voeding in de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    now: t.field({
      type: HandoverMeasurementType,
      nullable: true,
      description: 'The last that was seen of it; null when nothing was recorded.',
      resolve: (document) => valueOf(document, 'FEEDING_NOW')?.at(-1) ?? null,
    }),
    course: t.field({
      type: [HandoverMeasurementType],
      description: 'Everything that was seen of it, oldest first.',
      resolve: (document) => [...(valueOf(document, 'FEEDING_NOW') ?? [])],
    }),
    planned: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'What the indication counted with.',
      resolve: (document) => codeOf(valueOf(document, 'FEEDING_PLANNED')),
    }),
    lactationConsultant: t.field({
      type: HandoverPartnerReferralType,
      nullable: true,
      description: 'Whether a lactation consultant was asked (NL: lactatiekundige); null when not.',
      resolve: (document) => valueOf(document, 'LACTATION_CONSULTANT'),
    }),
  }),
})

interface ScreeningOfChild {
  readonly code: string
  readonly elementState: ElementState
  readonly state: string | null
  readonly on: ReturnType<typeof screenedOn>
}

const SCREENINGS = ['HEEL_PRICK', 'HEARING', 'VITAMIN_K', 'VITAMIN_D'] as const

function screenedOn(document: HandoverDocument, code: (typeof SCREENINGS)[number]) {
  return valueOf(document, code)?.on ?? null
}

export const HandoverScreeningType = builder.objectRef<ScreeningOfChild>('HandoverScreening').implement({
  description: 'A screening or vitamin and how far it was (NL: screening in de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    kind: t.exposeString('code', {
      description: 'HEEL_PRICK (NL: hielprik), HEARING (NL: gehoor), VITAMIN_K, VITAMIN_D.',
    }),
    state: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'Prepared, done or refused; null when nothing was handed over.',
      resolve: ({ state }) => codeOf(state),
    }),
    on: t.expose('on', { type: 'Date', nullable: true, description: 'On which day.' }),
    saidUnknown: t.boolean({
      description: 'True when the sender said that it is not known.',
      resolve: ({ elementState }) => elementState === 'NOT_KNOWN',
    }),
  }),
})

/** All four, also those of which nothing was handed over. */
export function screeningsOf(document: HandoverDocument): ScreeningOfChild[] {
  const elements = document.sections.flatMap((section) => section.elements)
  return SCREENINGS.map((code) => ({
    code,
    elementState: elements.find((element) => element.code === code)?.state ?? 'ABSENT',
    state: valueOf(document, code)?.state ?? null,
    on: screenedOn(document, code),
  }))
}
