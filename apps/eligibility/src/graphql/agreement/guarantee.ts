import { hoursOf, inLanguage, type IsoDate } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import {
  GUARANTEE_GAPS,
  type GuaranteeDecision,
  type GuaranteeOutcome,
} from '../../rules/agreement/decide-guarantee.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'
import { ClientWaitingType, OrganisationType, WaitingListStepType } from '../refs.ts'
import { AgreementType } from './agreement.ts'

const GuaranteeOutcomeType = builder.enumType('GuaranteeOutcome', {
  description: 'Whether a minimum of hours is guaranteed to a client (NL: garantie van een minimum aan uren).',
  values: {
    GUARANTEED: { description: 'An organisation took her under an agreement in force (NL: gegarandeerd).' },
    NOT_YET: { description: 'Nobody has taken her yet, and not every step was taken (NL: nog niet).' },
    NO_GUARANTEE: { description: 'Every step was taken, and nobody can guarantee it (NL: geen garantie).' },
    NO_AGREEMENT: {
      description: 'No agreement that is known promises it on that day; see lapsedOn (NL: geen geldende afspraak).',
    },
    UNKNOWN: { description: 'What is needed to say it is not known; see missing (NL: onbekend).' },
  } satisfies Record<GuaranteeOutcome, object>,
})

const GuaranteeGapType = builder.enumType('GuaranteeGap', {
  description: 'What is not known where a guarantee is asked (NL: ontbrekend gegeven van een garantie).',
  values: GUARANTEE_GAPS,
})

export interface GuaranteeAt extends GuaranteeDecision {
  readonly at: IsoDate
  readonly inScarcity: boolean | null
  readonly waitingId: string | null
}

export const GuaranteeType = builder.objectRef<GuaranteeAt>('Guarantee').implement({
  description:
    'Whether the minimum of hours is guaranteed to a client, by whom and under which agreement (NL: garantie van kraamzorg).',
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    at: t.expose('at', { type: 'Date', description: 'The day that it was decided for.' }),
    outcome: t.expose('outcome', { type: GuaranteeOutcomeType, description: 'The decision.' }),
    floorHours: t.float({
      nullable: true,
      description: 'Decimal hours that are guaranteed at least; null unless GUARANTEED.',
      resolve: ({ floorMinutes }) => (floorMinutes === null ? null : hoursOf(floorMinutes)),
    }),
    guaranteedBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who guarantees it; null unless GUARANTEED.',
      resolve: ({ outcome, takenBy }) => (outcome === 'GUARANTEED' && takenBy !== null ? { agbCode: takenBy } : null),
    }),
    takenBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who took her, whether or not an agreement makes that a guarantee of hours; null when nobody did.',
      resolve: ({ takenBy }) => (takenBy === null ? null : { agbCode: takenBy }),
    }),
    takenOn: t.expose('takenOn', { type: 'Date', nullable: true, description: 'When that was; null when nobody did.' }),
    agreement: t.expose('agreement', {
      type: AgreementType,
      nullable: true,
      description: 'The agreement that was judged by, as it stands on that day; null when none is known.',
    }),
    lapsedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of that agreement, when it was over on the day asked; null otherwise.',
      resolve: ({ agreement }) => agreement?.lapsedOn ?? null,
    }),
    inScarcity: t.exposeBoolean('inScarcity', {
      nullable: true,
      description: 'Whether scarcity was declared in her region in her care month; null when her region is not known.',
    }),
    step: t.expose('step', {
      type: WaitingListStepType,
      nullable: true,
      description: 'The step that was reached; the first while a provider was asked, null when none was.',
    }),
    waiting: t.field({
      type: ClientWaitingType,
      nullable: true,
      description: 'Her place on the waiting list with its history; null when she was never on it.',
      resolve: ({ waitingId }) => (waitingId === null ? null : { id: waitingId }),
    }),
    missing: t.field({
      type: [GuaranteeGapType],
      description: 'What is not known.',
      resolve: ({ missing }) => [...missing],
    }),
    explanation: t.string({
      description: 'The decision in a few plain sentences.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    source: t.field({
      type: Source,
      description: 'What the steps and the guarantee rest on.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})
