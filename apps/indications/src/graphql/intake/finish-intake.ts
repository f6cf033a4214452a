import { InvalidInput, NotFound, WrongState, day, line, needs, optional, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { Context } from '../../context.ts'
import type { IntakeEnd } from '../../queries/intake/finish-intake.ts'
import { INTAKE_FORMS, INTAKE_INSTRUMENTS } from '../../rules/intake/intake-form.ts'
import { nextIntakeStates } from '../../rules/intake/intake-state.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { IntakeFormType, IntakeInstrumentType, IntakeType } from './intake.ts'

const HoldIntakeInput = builder.inputType('HoldIntakeInput', {
  description: 'What came of an intake that was held (NL: uitkomst van de intake).',
  fields: (t) => ({
    intakeId: t.id({ required: true, description: 'Which intake.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'On which day; not later than today.' }),
    form: t.field({ type: IntakeFormType, required: true, description: 'How it was held, whatever was planned.' }),
    instrument: t.field({ type: IntakeInstrumentType, description: 'With what risks and needs were mapped.' }),
    wishes: t.string({ description: 'What she wishes, at most 4000 characters.' }),
    needs: t.string({ description: 'What she needs, at most 4000 characters.' }),
    risks: t.string({ description: 'Risks that were seen, at most 4000 characters.' }),
    partnerPresent: t.boolean({ description: 'Whether a partner will be there; leave it out when not known.' }),
    informalHelp: t.boolean({ description: 'Whether family or friends will help; leave it out when not known.' }),
  }),
})

const words = () => optional(line(4000, { multiline: true }))
const Held = v.object({
  intakeId: v.string(),
  heldOn: day(),
  form: v.picklist(INTAKE_FORMS),
  instrument: optional(v.picklist(INTAKE_INSTRUMENTS)),
  wishes: words(),
  needs: words(),
  risks: words(),
  partnerPresent: optional(v.boolean()),
  informalHelp: optional(v.boolean()),
})

builder.mutationField('holdIntake', (t) =>
  t.field({
    type: IntakeType,
    description: 'Records an intake that was held; a referral that was ACCEPTED becomes INTAKE with it.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: HoldIntakeInput, required: true, description: 'What came of it.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'HoldIntakeResult', description: 'The intake as it is now, or what was wrong.' },
    },
    resolve: (_root, args, context) => {
      const { intakeId, ...findings } = readInput(Held, args.input)
      if (findings.heldOn > context.today) {
        const message = 'This day has not come yet.'
        throw new InvalidInput([{ path: ['input', 'heldOn'], message, remedy: 'Give today or an earlier day.' }])
      }
      return finish(intakeId, { state: 'HELD', ...findings }, context)
    },
  }),
)

const CancelIntakeInput = builder.inputType('CancelIntakeInput', {
  description: 'An intake that will not be held (NL: annulering van een intake).',
  fields: (t) => ({
    intakeId: t.id({ required: true, description: 'Which intake.' }),
    reason: t.string({ required: true, description: 'Why, at most 2000 characters.' }),
  }),
})

const Cancelled = v.object({ intakeId: v.string(), reason: line(2000, { multiline: true }) })

builder.mutationField('cancelIntake', (t) =>
  t.field({
    type: IntakeType,
    description: 'Cancels an intake that is planned.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: CancelIntakeInput, required: true, description: 'Which, and why.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'CancelIntakeResult', description: 'The intake as it is now, or what was wrong.' },
    },
    resolve: (_root, args, context) => {
      const { intakeId, reason } = readInput(Cancelled, args.input)
      return finish(intakeId, { state: 'CANCELLED', cancelReason: reason }, context)
    },
  }),
)

async function finish(intakeId: string, end: IntakeEnd, { intake, viewer }: Context) {
  const place = ['input', 'intakeId']
  const id = readId('intakeId', 'intake', intakeId)
  const result = await intake.finish(id, end, organisationOfViewer(viewer))
  if (result.outcome === 'NOT_FOUND') throw new NotFound('intake', place)
  if (result.outcome === 'WRONG_STATE') {
    throw new WrongState(`This intake is ${result.state} already.`, result.state, nextIntakeStates(result.state), place)
  }
  return existing(await intake.byId.load(id), 'the intake just written')
}
