import { daysBetween, gestationDays } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { IntakeTask } from '../../queries/intake/intake-task-page.ts'
import { proposeIntakeForm } from '../../rules/intake/intake-form.ts'
import { intakeStatus } from '../../rules/intake/intake-status.ts'
import { intakeWindow } from '../../rules/intake/intake-window.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { IntakeFormType, IntakeStatusType, IntakeType } from './intake.ts'

export const IntakeTaskType = builder.objectRef<IntakeTask>('IntakeTask').implement({
  description: 'A client with where she stands with her intake, whether there is one or not (NL: te houden intake).',
  ...needs('care:read'),
  fields: (t) => ({
    client: t.field({
      type: ClientType,
      description: 'Who.',
      resolve: async ({ id }, _args, { loaders }) => existing(await loaders.client.load(id), 'a visible client'),
    }),
    status: t.field({
      type: IntakeStatusType,
      description: 'Where she stands today.',
      resolve: (task, _args, { today }) => intakeStatus(task, knownIntakes(task), today),
    }),
    weeksPregnant: t.int({
      nullable: true,
      description: 'Completed weeks of pregnancy today; null after the birth.',
      resolve: ({ dueDate, bornOn }, _args, { today }) =>
        bornOn === null ? Math.floor(gestationDays(dueDate, today) / 7) : null,
    }),
    firstDay: t.field({
      type: 'Date',
      description: 'Day on which she is 20 weeks pregnant.',
      resolve: ({ dueDate }) => intakeWindow(dueDate).firstDay,
    }),
    lastDay: t.field({
      type: 'Date',
      description: 'Day on which she is 30 weeks pregnant; past it the intake is late.',
      resolve: ({ dueDate }) => intakeWindow(dueDate).lastDay,
    }),
    daysLeft: t.int({
      description: 'Calendar days from today to that last day; negative when it is past.',
      resolve: ({ dueDate }, _args, { today }) => daysBetween(today, intakeWindow(dueDate).lastDay),
    }),
    planned: t.field({
      type: IntakeType,
      nullable: true,
      description: 'The intake that is planned; null without a plan.',
      resolve: ({ plannedId }, _args, { intake }) => (plannedId === null ? null : intake.byId.load(plannedId)),
    }),
    form: t.field({
      type: IntakeFormType,
      nullable: true,
      description:
        'The form that is planned, or else proposed: at home for a first child. Null when no source prefers a form.',
      resolve: ({ plannedForm, parity }) => plannedForm ?? proposeIntakeForm(parity),
    }),
    formIsProposed: t.boolean({
      description: 'True when the form is a proposal and nothing is planned.',
      resolve: ({ plannedForm, parity }) => plannedForm === null && proposeIntakeForm(parity) !== null,
    }),
  }),
})

function knownIntakes({ heldOn, plannedId }: IntakeTask) {
  return [
    ...(heldOn === null ? [] : [{ state: 'HELD', heldOn } as const]),
    ...(plannedId === null ? [] : [{ state: 'PLANNED', heldOn: null } as const]),
  ]
}
