import { InvalidInput, NotFound, WrongState, line, needs, optional, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { StateChange } from '../../queries/referral/change-referral-state.ts'
import {
  DECLINE_REASONS,
  REFERRAL_STATES,
  type ReferralState,
  nextStates,
} from '../../rules/referral/referral-state.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ReferralType } from '../refs.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { RegisteredElsewhere } from '../registration/registered-elsewhere.ts'
import { DeclineReasonType, ReferralStateType } from './referral.ts'

const ChangeReferralStateInput = builder.inputType('ChangeReferralStateInput', {
  description: 'A step of a referral (NL: statuswijziging).',
  fields: (t) => ({
    referralId: t.id({ required: true, description: 'Which referral.' }),
    to: t.field({ type: ReferralStateType, required: true, description: 'The state it should come to.' }),
    declineReason: t.field({ type: DeclineReasonType, description: 'Needed to decline, and only then.' }),
    reason: t.string({
      description:
        'In words, at most 2000 characters. Needed to withdraw, and to decline for another reason than those listed.',
    }),
    doubleRegistrationReason: t.string({
      description:
        'Why kraamzorg is accepted for who is registered with another organisation too, at most 2000 characters; without it that is refused.',
    }),
  }),
})

const Input = v.object({
  referralId: v.string(),
  to: v.picklist(REFERRAL_STATES),
  declineReason: optional(v.picklist(DECLINE_REASONS)),
  reason: optional(line(2000, { multiline: true })),
  doubleRegistrationReason: optional(line(2000, { multiline: true })),
})

builder.mutationField('changeReferralState', (t) =>
  t.field({
    type: ReferralType,
    description: 'Accepts, declines, withdraws a referral, or brings it a step further.',
    ...needs('care:write', ['midwife', 'planner', 'nurse']),
    args: { input: t.arg({ type: ChangeReferralStateInput, required: true, description: 'Which step.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, RegisteredElsewhere],
      union: { name: 'ChangeReferralStateResult', description: 'The referral as it is now, or what was wrong.' },
    },
    resolve: async (_root, args, { changeReferralState, viewer, loaders }) => {
      const { referralId, ...step } = readInput(Input, args.input)
      const id = readId('referralId', 'referral', referralId)
      const by = { organisation: organisationOfViewer(viewer), byName: viewer.name }
      const change = await changeReferralState(id, { ...step, ...by })
      if (change.outcome === 'NOT_FOUND') throw new NotFound('referral', ['input', 'referralId'])
      if (change.outcome === 'REFUSED') throw problemOf(change, step.to)
      if (change.outcome === 'REGISTERED_ELSEWHERE') throw new RegisteredElsewhere(change, ['input', 'referralId'])
      loaders.referral.clear(id)
      return existing(await loaders.referral.load(id), 'the referral just written')
    },
  }),
)

function problemOf({ verdict, from, party, kind }: StateChange & { outcome: 'REFUSED' }, to: ReferralState) {
  switch (verdict.why) {
    case 'WRONG_STATE':
      return new WrongState(`A referral that is ${from} cannot become ${to}.`, from, nextStates(from, party, kind), [
        'input',
        'to',
      ])
    case 'NO_INDICATION':
      return new WrongState(
        'There is no indication for this referral yet; set one first.',
        from,
        nextStates(from, party, kind),
        ['input', 'to'],
      )
    case 'REASON_MISSING':
      return new InvalidInput([
        {
          path: ['input', verdict.field],
          message: 'This step needs a reason.',
          remedy:
            verdict.field === 'declineReason' ? `Give one of: ${DECLINE_REASONS.join(', ')}.` : 'Say in words why.',
        },
      ])
    case 'REASON_NOT_ALLOWED':
      return new InvalidInput([
        {
          path: ['input', verdict.field],
          message: 'Only a referral that is declined has this reason.',
          remedy: 'Leave it out.',
        },
      ])
  }
}
