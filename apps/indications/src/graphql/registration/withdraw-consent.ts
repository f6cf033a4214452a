import { InvalidInput, NotFound, WrongState, day, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { CONSENT_METHODS } from '../../rules/registration/consent.ts'
import { builder } from '../builder.ts'
import { ConsentMethodType, ConsentType } from './consent.ts'
import { notInFuture } from './not-in-future.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'

const WithdrawConsentInput = builder.inputType('WithdrawConsentInput', {
  description: 'That a client takes back a consent (NL: intrekking van toestemming).',
  fields: (t) => ({
    consentId: t.id({ required: true, description: 'Which consent; it must hold now.' }),
    method: t.field({ type: ConsentMethodType, required: true, description: 'How she said so.' }),
    withdrawnOn: t.field({ type: 'Date', required: true, description: 'Day on which she said so.' }),
  }),
})

const Input = v.object({ consentId: v.string(), method: v.picklist(CONSENT_METHODS), withdrawnOn: day() })

builder.mutationField('withdrawConsent', (t) =>
  t.field({
    type: ConsentType,
    description: 'Withdraws a consent, as an event of its own. It holds from the next question on.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: WithdrawConsentInput, required: true, description: 'Which, how and when.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'WithdrawConsentResult', description: 'The withdrawal, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, today }) => {
      const input = readInput(Input, args.input)
      const consentId = readId('consentId', 'consent', input.consentId)
      notInFuture('withdrawnOn', input.withdrawnOn, today)
      const withdrawal = await registration.withdrawConsent({ ...input, consentId }, organisationOfViewer(viewer))
      if (withdrawal.outcome === 'NOT_FOUND') throw new NotFound('consent', ['input', 'consentId'])
      if (withdrawal.outcome === 'DOES_NOT_HOLD') {
        throw new WrongState('This consent does not hold now.', 'DOES_NOT_HOLD', [], ['input', 'consentId'])
      }
      if (withdrawal.outcome === 'BEFORE_CONSENT') {
        throw new InvalidInput([
          {
            path: ['input', 'withdrawnOn'],
            message: `She gave this consent on ${withdrawal.givenOn}, after this day.`,
            remedy: 'Check the day.',
          },
        ])
      }
      registration.consents.clear(withdrawal.consent.clientId)
      return withdrawal.consent
    },
  }),
)
