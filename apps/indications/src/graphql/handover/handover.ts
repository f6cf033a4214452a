import { NotFound, needs, readId } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import type { Organisation } from '../../queries/registration/organisations.ts'
import { HANDOVER_STATES, handoverState } from '../../rules/handover/handover-state.ts'
import { valueOf } from '../../rules/handover/value-of.ts'
import { builder } from '../builder.ts'
import { ChildType, ClientType, OrganisationType } from '../refs.ts'
import { HandoverBirthType } from './handover-birth.ts'
import {
  HandoverFeedingType,
  HandoverPartnerReferralType,
  HandoverScreeningType,
  HandoverWeightType,
  screeningsOf,
  weightCurve,
} from './handover-course.ts'
import { HandoverElementType, HandoverSectionType } from './handover-element.ts'
import { HandoverHoursType } from './handover-hours.ts'
import { HandoverConsentType, HandoverContactType } from './handover-parties.ts'
import { HandoverQuestionType } from './handover-question.ts'
import {
  HandoverAdviceType,
  HandoverAgreementType,
  HandoverGoalType,
  HandoverSignalType,
  HandoverSignallingType,
} from './handover-signals.ts'
import { HandoverType } from './handover-type.ts'

export const HandoverStateType = builder.enumType('HandoverState', {
  description: 'Where a handover stands (NL: status van de overdracht).',
  values: {
    SENT: { description: 'Sent, not confirmed yet (NL: verzonden).' },
    RECEIVED: { description: 'Confirmed by youth health care, no question open (NL: ontvangen).' },
    ASKED_BACK: { description: 'A question waits for an answer (NL: navraag gedaan).' },
    CORRECTED: { description: 'Replaced by a newer version (NL: gecorrigeerd).' },
  } satisfies Record<(typeof HANDOVER_STATES)[number], object>,
})

builder.objectType(HandoverType, {
  name: 'Handover',
  description:
    'What a kraamzorg organisation handed over of one child to youth health care, as it was sent (NL: overdracht aan de JGZ). A correction is a new version beside it.',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    version: t.exposeInt('version', { description: '1 for the first; each correction is one more.' }),
    state: t.field({
      type: HandoverStateType,
      description: 'Where it stands.',
      resolve: ({ replacedBy, openQuestions, receivedAt }) =>
        handoverState({ replaced: replacedBy !== null, openQuestions, received: receivedAt !== null }),
    }),
    child: t.field({
      type: ChildType,
      nullable: true,
      description:
        'The child as its record says it now, with who is responsible for it after a move; null when the viewer may not see it any more.',
      resolve: ({ childId }, _args, { registration }) => registration.child.load(childId),
    }),
    childName: t.string({
      nullable: true,
      description: 'Name of the child as it was handed over.',
      resolve: ({ document }) => {
        const name = valueOf(document, 'CHILD_NAME')
        return name === null ? null : [name.givenName, name.familyName].filter((part) => part !== null).join(' ')
      },
    }),
    bornOn: t.expose('bornOn', { type: 'Date', description: 'Day of birth of the child.' }),
    client: t.field({
      type: ClientType,
      nullable: true,
      description: 'The mother; null when the viewer has no care relationship with her any more.',
      resolve: ({ clientId }, _args, { loaders }) => loaders.client.load(clientId),
    }),
    sender: t.field({
      type: OrganisationType,
      description: 'Who handed over (NL: afzender).',
      resolve: ({ sender }, _args, context) => organisationOf(sender, context),
    }),
    recipient: t.field({
      type: OrganisationType,
      description: 'The youth health organisation that it was sent to (NL: ontvanger).',
      resolve: ({ recipient }, _args, context) => organisationOf(recipient, context),
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent.' }),
    sentBy: t.exposeString('sentByName', { description: 'Who sent it.' }),
    receivedAt: t.expose('receivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When youth health care confirmed it; null before.',
    }),
    receivedBy: t.exposeString('receivedByName', { nullable: true, description: 'Who confirmed it.' }),
    replaces: t.field({
      type: HandoverType,
      nullable: true,
      description: 'The version that this one corrects; null for the first.',
      resolve: ({ replaces }, _args, { handover }) => (replaces === null ? null : handover.byId.load(replaces)),
    }),
    replacedBy: t.field({
      type: HandoverType,
      nullable: true,
      description: 'The version that corrects this one; null while it is the last.',
      resolve: ({ replacedBy }, _args, { handover }) => (replacedBy === null ? null : handover.byId.load(replacedBy)),
    }),
    completeness: t.float({
      description: 'Which part of the mandatory elements is there or said to be unknown, 0 to 1 (NL: volledigheid).',
      resolve: ({ elements, elementsPresent }) => elementsPresent / elements,
    }),
    mandatoryElements: t.exposeInt('elements', { description: 'How many elements are mandatory.' }),
    presentElements: t.exposeInt('elementsPresent', {
      description: 'How many of those are there or said to be unknown.',
    }),
    missing: t.field({
      type: [HandoverElementType],
      description: 'The mandatory elements of which nothing is said.',
      resolve: ({ document }) =>
        document.sections
          .flatMap(({ elements }) => elements)
          .filter(({ mandatory, state }) => mandatory && state === 'ABSENT'),
    }),
    sections: t.field({
      type: [HandoverSectionType],
      description: 'The whole document, part by part.',
      resolve: ({ document }) => [...document.sections],
    }),
    birth: t.field({ type: HandoverBirthType, description: 'The birth.', resolve: ({ document }) => document }),
    weightCurve: t.field({
      type: [HandoverWeightType],
      description: 'Every weight that was handed over, oldest first (NL: gewichtscurve).',
      resolve: ({ document }) => weightCurve(document),
    }),
    feeding: t.field({ type: HandoverFeedingType, description: 'Feeding.', resolve: ({ document }) => document }),
    screenings: t.field({
      type: [HandoverScreeningType],
      description: 'Heel prick, hearing test and vitamins, also those of which nothing was handed over.',
      resolve: ({ document }) => screeningsOf(document),
    }),
    hours: t.field({
      type: HandoverHoursType,
      description: 'Hours received against hours indicated, and why they differ.',
      resolve: (handover) => handover,
    }),
    signallings: t.field({
      type: [HandoverSignallingType],
      description: 'Which instruments were used for early signalling, and what they found.',
      resolve: ({ document }) => [...(valueOf(document, 'SIGNALLING') ?? [])],
    }),
    signals: t.field({
      type: [HandoverSignalType],
      description: 'The signals that were passed on.',
      resolve: ({ document }) => [...(valueOf(document, 'SIGNALS') ?? [])],
    }),
    agreements: t.field({
      type: [HandoverAgreementType],
      description: 'What was agreed with the parents.',
      resolve: ({ document }) => [...(valueOf(document, 'AGREEMENTS') ?? [])],
    }),
    openGoals: t.field({
      type: [HandoverGoalType],
      description: 'Goals that were not reached yet.',
      resolve: ({ document }) => [...(valueOf(document, 'OPEN_GOALS') ?? [])],
    }),
    advice: t.field({
      type: [HandoverAdviceType],
      description: 'Advice that was given.',
      resolve: ({ document }) => [...(valueOf(document, 'ADVICE') ?? [])],
    }),
    consent: t.field({
      type: HandoverConsentType,
      nullable: true,
      description: 'What the parents consented to; a handover is not sent without.',
      resolve: ({ document }) => valueOf(document, 'CONSENT'),
    }),
    prenatalHomeVisit: t.field({
      type: HandoverPartnerReferralType,
      nullable: true,
      description: 'The home visit before the birth (NL: prenataal huisbezoek); null when none was asked.',
      resolve: ({ document }) => valueOf(document, 'PRENATAL_HOME_VISIT'),
    }),
    midwifePractice: t.field({
      type: HandoverContactType,
      nullable: true,
      description: 'Her midwife practice and how to reach it; null when not known.',
      resolve: ({ document }) => valueOf(document, 'MIDWIFE_PRACTICE'),
    }),
    kraamzorgOrganisation: t.field({
      type: HandoverContactType,
      nullable: true,
      description: 'The kraamzorg organisation and how to reach it.',
      resolve: ({ document }) => valueOf(document, 'KRAAMZORG_ORGANISATION'),
    }),
    questions: t.field({
      type: [HandoverQuestionType],
      description: 'What was asked back about this version, oldest first.',
      resolve: async ({ id }, _args, { handover }) => (await handover.questions.load(id)) ?? [],
    }),
  }),
})
builder.asEntity(HandoverType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { handover }) => handover.byId.load(readId('id', 'handover', id)),
})

builder.objectField(ClientType, 'handovers', (t) =>
  t.field({
    type: [HandoverType],
    description: 'Every version of what was handed over to youth health care of her children, newest first.',
    ...needs('care:read'),
    resolve: async ({ id }, _args, { handover }) => (await handover.ofClient.load(id)) ?? [],
  }),
)

builder.objectField(ChildType, 'handovers', (t) =>
  t.field({
    type: [HandoverType],
    description: 'Every version of what was handed over of this child to youth health care, newest first.',
    ...needs('care:read'),
    resolve: async ({ id }, _args, { handover }) => (await handover.ofChild.load(id)) ?? [],
  }),
)

builder.queryField('handover', (t) =>
  t.field({
    type: HandoverType,
    nullable: true,
    description: 'One handover. Not there and not allowed look the same.',
    ...needs('care:read'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, { handover }) => {
      const found = await handover.byId.load(readId('id', 'handover', id))
      if (found === null) throw new NotFound('handover', ['id'])
      return found
    },
  }),
)

async function organisationOf(agbCode: string, { loaders }: Context): Promise<Organisation> {
  return existing(await loaders.organisation.load(agbCode), 'the organisation of a visible handover')
}
