import { InvalidInput, NotFound, WrongState, day, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { CLIENT_AGREEMENTS } from '../../rules/referral/client-agreement.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ReferralType } from '../refs.ts'
import { notInFuture } from '../registration/not-in-future.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { ClientAgreementType } from './client-agreement.ts'

const RecordClientAgreementInput = builder.inputType('RecordClientAgreementInput', {
  description: 'What a client herself says to a referral (NL: vastlegging van het akkoord van de cliënt).',
  fields: (t) => ({
    referralId: t.id({ required: true, description: 'To which referral.' }),
    agreement: t.field({ type: ClientAgreementType, required: true, description: 'What she says.' }),
    on: t.field({ type: 'Date', required: true, description: 'On which day.' }),
  }),
})

const Input = v.object({ referralId: v.string(), agreement: v.picklist(CLIENT_AGREEMENTS), on: day() })

builder.mutationField('recordClientAgreement', (t) =>
  t.field({
    type: ReferralType,
    description: 'Records that she was asked, agreed or refused, while the referral is open.',
    ...needs('care:write', ['midwife', 'planner', 'nurse']),
    args: { input: t.arg({ type: RecordClientAgreementInput, required: true, description: 'What she says, when.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'RecordClientAgreementResult', description: 'The referral, or what was wrong.' },
    },
    resolve: async (_root, args, { referral, viewer, today, loaders }) => {
      const input = readInput(Input, args.input)
      const referralId = readId('referralId', 'referral', input.referralId)
      notInFuture('on', input.on, today)
      const recording = await referral.recordClientAgreement({ ...input, referralId }, organisationOfViewer(viewer))
      if (recording.outcome === 'NOT_FOUND') throw new NotFound('referral', ['input', 'referralId'])
      if (recording.outcome === 'REFUSED') {
        throw new WrongState(
          `After ${recording.current ?? 'nothing'} this referral cannot get ${input.agreement}.`,
          recording.current ?? 'NONE',
          recording.allowed,
          ['input', 'agreement'],
        )
      }
      if (recording.outcome === 'EARLIER_DAY') {
        throw new InvalidInput([
          {
            path: ['input', 'on'],
            message: `What she said before is of ${recording.since}, after this day.`,
            remedy: 'Check the day.',
          },
        ])
      }
      loaders.referral.clear(referralId)
      return existing(await loaders.referral.load(referralId), 'the referral just written')
    },
  }),
)
