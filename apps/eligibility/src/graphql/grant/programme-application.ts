import { inLanguage } from '@kraamketen/kraamzorg'
import { needs, NotFound, readId } from '@kraamketen/subgraph'
import type { ApplicationStep } from '../../queries/grant/application-history.ts'
import {
  type ApplicationCause,
  type ApplicationState,
  nextApplicationStates,
} from '../../rules/grant/application-state.ts'
import type { ProgrammeReferrer } from '../../rules/grant/referrer.ts'
import { APPEAL_NOTE, REFUSAL_TEXTS, type RefusalReason } from '../../rules/grant/refusal-reason.ts'
import { builder, Language } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'
import { CriterionDecisionType, EligibilityOutcomeType } from '../programme/programme-decision.ts'
import { ClientType, OrganisationType } from '../refs.ts'
import { DeclaredFactsType } from './declared-facts.ts'
import { programmeOf } from './programme-of.ts'
import { ProgrammeApplicationType, ProgrammeGrantType } from './refs.ts'

export const ApplicationStateType = builder.enumType('ApplicationState', {
  description: 'Where an application for a programme stands (NL: status van de aanvraag).',
  values: {
    APPLIED: { description: 'Asked, and not decided (NL: aangevraagd).' },
    WAITING: { description: 'Would be granted, but every place is taken (NL: op de wachtlijst).' },
    GRANTED: { description: 'Granted (NL: toegekend).' },
    REFUSED: { description: 'Refused (NL: afgewezen).' },
    LAPSED: { description: 'Was granted, and has lapsed since (NL: vervallen).' },
    WITHDRAWN: { description: 'Taken back before anything was granted (NL: ingetrokken).' },
  } satisfies Record<ApplicationState, object>,
})

const ApplicationCauseType = builder.enumType('ApplicationCause', {
  description: 'What brought an application to a state (NL: aanleiding).',
  values: {
    APPLICATION: { description: 'It was made (NL: aanvraag).' },
    DECISION: { description: 'Somebody decided (NL: besluit).' },
    WITHDRAWAL: { description: 'It was taken back (NL: intrekking).' },
    LAPSE: { description: 'The grant lapsed (NL: vervallen).' },
    PLACE_RELEASED: { description: 'By itself: a place came free and she was next (NL: plaats vrijgekomen).' },
    QUOTA_RAISED: { description: 'By itself: the programme got more places (NL: meer plaatsen).' },
  } satisfies Record<ApplicationCause, object>,
})

export const ProgrammeReferrerType = builder.enumType('ProgrammeReferrer', {
  description: 'Who brought a family forward for a programme (NL: verwijzer voor een regeling).',
  values: {
    MIDWIFE_OR_GYNAECOLOGIST: { description: 'Midwife or gynaecologist (NL: verloskundige of gynaecoloog).' },
    YOUTH_HEALTH: { description: 'Youth health care (NL: jeugdgezondheidszorg).' },
    SOCIAL_WORK: { description: 'Social work (NL: maatschappelijk werk).' },
    JOINT_DECISION: { description: 'Decided together (NL: gezamenlijk besluit).' },
    OTHER: { description: 'Somebody else (NL: overig).' },
    UNKNOWN: { description: 'Not known (NL: onbekend).' },
  } satisfies Record<ProgrammeReferrer, object>,
})

export const RefusalReasonType = builder.enumType('RefusalReason', {
  description: 'Why an application was refused (NL: reden van afwijzing).',
  values: {
    NOT_ELIGIBLE: { description: 'A condition is not met (NL: voldoet niet).' },
    PROGRAMME_ENDED: { description: 'The programme has ended (NL: regeling gestopt).' },
    WITHOUT_NEED: { description: 'The family does not need it now (NL: geen behoefte).' },
    OTHER: { description: 'Another reason, said in words (NL: anders).' },
  } satisfies Record<RefusalReason, object>,
})

const RefusalType = builder.objectRef<{ reason: RefusalReason; inWords: string | null }>('ProgrammeRefusal').implement({
  description: 'Why it was refused, and what can be done about it (NL: afwijzing).',
  ...needs('care:read'),
  fields: (t) => ({
    reason: t.expose('reason', { type: RefusalReasonType, description: 'Which reason.' }),
    explanation: t.string({
      description: 'That reason in plain words, for the family.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ reason }, { language }) => inLanguage(REFUSAL_TEXTS[reason], language),
    }),
    inWords: t.exposeString('inWords', { nullable: true, description: 'What the decider wrote; null when nothing.' }),
    appeal: t.string({
      description: 'What the family can do when it does not agree, in plain words (NL: niet eens met het besluit).',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (_refusal, { language }) => inLanguage(APPEAL_NOTE, language),
    }),
  }),
})

const ApplicationEventType = builder.objectRef<ApplicationStep>('ProgrammeApplicationEvent').implement({
  description:
    'One step of an application: from what to what, when, by whom or by what (NL: gebeurtenis in de aanvraag).',
  ...needs('care:read'),
  fields: (t) => ({
    from: t.expose('fromState', { type: ApplicationStateType, nullable: true, description: 'Null for the first.' }),
    to: t.expose('toState', { type: ApplicationStateType, description: 'The state it came to.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    cause: t.expose('cause', { type: ApplicationCauseType, description: 'What brought it there.' }),
    by: t.exposeString('byName', { nullable: true, description: 'Who did it; null when it went by itself.' }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For which organisation; null when it went by itself.',
      resolve: ({ organisation }) => (organisation === null ? null : { agbCode: organisation }),
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'In words, when given.' }),
  }),
})

builder.objectType(ProgrammeApplicationType, {
  description: 'A request to let a family take part in a programme (NL: aanvraag voor een regeling).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    client: t.field({
      type: ClientType,
      nullable: true,
      description: 'For whom; null while the service that keeps her file does not answer.',
      resolve: ({ clientId }) => ({ id: clientId }),
    }),
    programme: t.field({
      type: ProgrammeType,
      description: 'The version that was applied for.',
      resolve: ({ programmeId }, _args, context) => programmeOf(programmeId, context),
    }),
    appliedOn: t.expose('appliedOn', { type: 'Date', description: 'Day of the application.' }),
    appliedBy: t.exposeString('appliedByName', { description: 'Who applied, and declared the facts.' }),
    applicant: t.field({
      type: OrganisationType,
      nullable: true,
      description:
        'For which organisation (NL: aanvrager); null while the service that keeps organisations does not answer.',
      resolve: ({ appliedByOrganisation }) => ({ agbCode: appliedByOrganisation }),
    }),
    referrer: t.expose('referrer', { type: ProgrammeReferrerType, description: 'Who brought the family forward.' }),
    involvedParties: t.exposeInt('involvedParties', {
      nullable: true,
      description: 'Other care providers already involved; null when not known.',
    }),
    firstPregnancy: t.exposeBoolean('firstPregnancy', {
      nullable: true,
      description: 'Whether it is her first pregnancy; null when not known.',
    }),
    facts: t.field({
      type: DeclaredFactsType,
      description: 'What it was judged by.',
      resolve: (application) => application,
    }),
    outcome: t.expose('outcome', {
      type: EligibilityOutcomeType,
      description: 'What followed from those facts; the decider may judge otherwise and says why.',
    }),
    criteria: t.field({
      type: [CriterionDecisionType],
      description: 'Every condition as it was judged then.',
      resolve: ({ criteria }) => [...criteria],
    }),
    state: t.expose('state', { type: ApplicationStateType, description: 'Where it stands.' }),
    stateSince: t.expose('stateSince', { type: 'DateTime', description: 'Since when.' }),
    placeInLine: t.int({
      nullable: true,
      description: 'Place on the waiting list, from 1, in order of application; null unless she waits.',
      resolve: ({ id, state }, _args, { grant }) => (state === 'WAITING' ? grant.placeInLine.load(id) : null),
    }),
    decisionReason: t.exposeString('decisionReason', {
      nullable: true,
      description: 'What the decider wrote; null before a decision, or when nothing.',
    }),
    refusal: t.field({
      type: RefusalType,
      nullable: true,
      description: 'Why it was refused; null unless it was.',
      resolve: ({ refusalReason, decisionReason }) =>
        refusalReason === null ? null : { reason: refusalReason, inWords: decisionReason },
    }),
    grant: t.field({
      type: ProgrammeGrantType,
      nullable: true,
      description: 'What was granted by it; null when nothing was.',
      resolve: ({ id }, _args, { grant }) => grant.ofApplication.load(id),
    }),
    history: t.field({
      type: [ApplicationEventType],
      description: 'Every step, oldest first.',
      resolve: async ({ id }, _args, { grant }) => [...((await grant.history.load(id)) ?? [])],
    }),
    nextStates: t.field({
      type: [ApplicationStateType],
      description: 'What the viewer can bring it to now; empty when there is nothing to do.',
      resolve: ({ state, providerAgbCode, appliedByOrganisation }, _args, { viewer }) => {
        if (!viewer.scopes.includes('care:write') || viewer.organisation === null) return []
        const decides = viewer.role === 'planner' && (providerAgbCode ?? viewer.organisation) === viewer.organisation
        if (decides) return [...nextApplicationStates(state, 'DECIDER')]
        return appliedByOrganisation === viewer.organisation ? [...nextApplicationStates(state, 'APPLICANT')] : []
      },
    }),
  }),
})
builder.asEntity(ProgrammeApplicationType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { grant }) => grant.application.load(readId('id', 'application', id)),
})

builder.queryField('programmeApplication', (t) =>
  t.field({
    type: ProgrammeApplicationType,
    nullable: true,
    description: 'One application for a programme. Not there and not allowed look the same.',
    ...needs('care:read'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, { grant }) => {
      const application = await grant.application.load(readId('id', 'application', id))
      if (application === null) throw new NotFound('application', ['id'])
      return application
    },
  }),
)
