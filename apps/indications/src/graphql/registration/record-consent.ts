import { InvalidInput, NotFound, day, line, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { CONSENT_METHODS, CONSENT_PURPOSES } from '../../rules/registration/consent.ts'
import { builder } from '../builder.ts'
import { ConsentMethodType, ConsentPurposeType, ConsentType } from './consent.ts'
import { notInFuture } from './not-in-future.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'

const RecordConsentInput = builder.inputType('RecordConsentInput', {
  description: 'What a client says when she is asked for consent (NL: vastlegging van toestemming).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'Who was asked.' }),
    purpose: t.field({ type: ConsentPurposeType, required: true, description: 'For what.' }),
    given: t.boolean({ required: true, description: 'True when she consents; false when she refuses.' }),
    scope: t.string({ required: true, description: 'To exactly what, in words, at most 2000 characters.' }),
    method: t.field({ type: ConsentMethodType, required: true, description: 'How she said so.' }),
    givenOn: t.field({ type: 'Date', required: true, description: 'Day on which she said so.' }),
  }),
})

const Input = v.object({
  clientId: v.string(),
  purpose: v.picklist(CONSENT_PURPOSES),
  given: v.boolean(),
  scope: line(2000, { multiline: true }),
  method: v.picklist(CONSENT_METHODS),
  givenOn: day(),
})

builder.mutationField('recordConsent', (t) =>
  t.field({
    type: ConsentType,
    description: 'Records consent or a refusal beside what she said before; the last of a purpose holds.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordConsentInput, required: true, description: 'What she said.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: { name: 'RecordConsentResult', description: 'The consent, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, today }) => {
      const input = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      notInFuture('givenOn', input.givenOn, today)
      const consent = await registration.recordConsent({ ...input, clientId }, organisationOfViewer(viewer))
      if (consent === null) throw new NotFound('client', ['input', 'clientId'])
      registration.consents.clear(clientId)
      return consent
    },
  }),
)
