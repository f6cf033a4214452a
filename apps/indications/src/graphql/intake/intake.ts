import { gestationDays } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { Intake } from '../../queries/intake/intakes.ts'
import { INTAKE_FORMS, INTAKE_INSTRUMENTS } from '../../rules/intake/intake-form.ts'
import { INTAKE_STATES, nextIntakeStates } from '../../rules/intake/intake-state.ts'
import { INTAKE_STATUSES, intakeStatus } from '../../rules/intake/intake-status.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType, OrganisationType, ReferralType } from '../refs.ts'

export const IntakeStateType = builder.enumType('IntakeState', {
  description: 'Whether an intake is planned, was held or was cancelled (NL: status van de intake).',
  values: INTAKE_STATES,
})
// The costs service has an IntakeForm of its own: the two by which an intake is paid.
export const IntakeFormType = builder.enumType('IntakeMeetingForm', {
  description: 'How an intake is held (NL: vorm van de intake).',
  values: INTAKE_FORMS,
})
export const IntakeInstrumentType = builder.enumType('IntakeInstrument', {
  description: 'With what risks and needs were mapped (NL: instrument).',
  values: INTAKE_INSTRUMENTS,
})
export const IntakeStatusType = builder.enumType('IntakeStatus', {
  description:
    'Where a client stands with her intake, expected from 20 weeks up to and including 30 weeks and 0 days (NL: stand van de intake).',
  values: {
    TOO_EARLY: { description: 'Before 20 weeks, nothing planned.' },
    DUE: { description: 'From 20 up to 30 weeks, nothing planned.' },
    PLANNED: { description: 'Planned, and not past 30 weeks.' },
    HELD: { description: 'Held by 30 weeks.' },
    HELD_LATE: { description: 'Held past 30 weeks.' },
    OVERDUE: { description: 'Past 30 weeks and none was held.' },
    BORN_WITHOUT: { description: 'The child was born and none was held.' },
  } satisfies Record<(typeof INTAKE_STATUSES)[number], object>,
})

export const IntakeType = builder.objectRef<Intake>('Intake').implement({
  description: 'The conversation before the birth in which wishes, needs and risks are mapped (NL: intake).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'With whom.', resolve: clientOf }),
    referral: t.field({
      type: ReferralType,
      nullable: true,
      description: 'For which referral; null when none is recorded or the viewer may not see it.',
      resolve: ({ referralId }, _args, { loaders }) => (referralId === null ? null : loaders.referral.load(referralId)),
    }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Which kraamzorg organisation holds it.',
      resolve: ({ organisation }, _args, { loaders }) => loaders.organisation.load(organisation),
    }),
    state: t.expose('state', { type: IntakeStateType, description: 'Whether it is planned, held or cancelled.' }),
    nextStates: t.field({
      type: [IntakeStateType],
      description: 'What the viewer can bring it to now; empty when there is nothing to do.',
      resolve: ({ state, organisation }, _args, { viewer }) =>
        viewer.role === 'planner' && viewer.organisation === organisation ? nextIntakeStates(state) : [],
    }),
    form: t.expose('form', { type: IntakeFormType, description: 'How it is or was held.' }),
    plannedOn: t.expose('plannedOn', { type: 'Date', nullable: true, description: 'Day on which it is planned.' }),
    heldOn: t.expose('heldOn', { type: 'Date', nullable: true, description: 'Day on which it was held; null before.' }),
    weeksPregnant: t.int({
      nullable: true,
      description: 'Completed weeks of pregnancy on the day it was held, or else is planned; null without a day.',
      resolve: async (intake, _args, context) => {
        const on = intake.heldOn ?? intake.plannedOn
        return on === null ? null : Math.floor(gestationDays((await clientOf(intake, {}, context)).dueDate, on) / 7)
      },
    }),
    instrument: t.expose('instrument', {
      type: IntakeInstrumentType,
      nullable: true,
      description: 'With what risks and needs were mapped; null when not recorded.',
    }),
    wishes: t.exposeString('wishes', { nullable: true, description: 'What she wishes; null when not recorded.' }),
    needs: t.exposeString('needs', { nullable: true, description: 'What she needs; null when not recorded.' }),
    risks: t.exposeString('risks', { nullable: true, description: 'Risks that were seen; null when not recorded.' }),
    partnerPresent: t.exposeBoolean('partnerPresent', {
      nullable: true,
      description: 'Whether a partner will be there; null when not recorded.',
    }),
    informalHelp: t.exposeBoolean('informalHelp', {
      nullable: true,
      description: 'Whether family or friends will help (NL: mantelzorg); null when not recorded.',
    }),
    cancelReason: t.exposeString('cancelReason', { nullable: true, description: 'Only when cancelled.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was planned.' }),
    recordedBy: t.exposeString('recordedByName', { description: 'Who planned it.' }),
  }),
})

builder.objectField(ClientType, 'intakes', (t) =>
  t.field({
    type: [IntakeType],
    description: 'Her intakes, the one of the latest day first.',
    resolve: async ({ id }, _args, { intake }) => (await intake.ofClient.load(id)) ?? [],
  }),
)
builder.objectField(ClientType, 'intakeStatus', (t) =>
  t.field({
    type: IntakeStatusType,
    nullable: true,
    description:
      'Whether an intake was held in time, is to come, or is past 30 weeks; null for who may not see intakes.',
    resolve: async (client, _args, { intake, today, viewer }) =>
      viewer.role === 'nurse' ? null : intakeStatus(client, (await intake.ofClient.load(client.id)) ?? [], today),
  }),
)

async function clientOf({ clientId }: Intake, _args: object, { loaders }: Context) {
  return existing(await loaders.client.load(clientId), 'the client of a visible intake')
}
