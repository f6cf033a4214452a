import { createHash } from 'node:crypto'
import { parseAgbCode } from '@kraamketen/kraamzorg'
import {
  Conflict,
  InvalidInput,
  NotFound,
  line,
  needs,
  optional,
  readAs,
  readId,
  readInput,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import { REFERRAL_KINDS, URGENCIES } from '../../rules/referral/referral-request.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ReferralType } from '../refs.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { UrgencyType } from './referral.ts'

const SubmitReferralInput = builder.inputType('SubmitReferralInput', {
  description: 'A request for kraamzorg, from a midwife practice to a kraamzorg organisation (NL: verwijzing).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'About whom.' }),
    recipientAgbCode: t.string({ required: true, description: 'AGB code of the kraamzorg organisation.' }),
    urgency: t.field({ type: UrgencyType, description: 'NORMAL when left out.' }),
    note: t.string({ description: 'What the recipient should know, at most 2000 characters.' }),
    idempotencyKey: t.string({
      required: true,
      description:
        'A text of 8 to 200 characters that the sender makes up once a referral: sent again, nothing is stored twice.',
    }),
  }),
})

const Input = v.object({
  clientId: v.string(),
  recipientAgbCode: readAs(
    parseAgbCode,
    'An AGB code has eight digits.',
    'Give all eight digits, with the leading zero.',
  ),
  urgency: v.nullish(v.picklist(URGENCIES), 'NORMAL'),
  note: optional(line(2000, { multiline: true })),
  idempotencyKey: v.pipe(line(200), v.minLength(8, 'This key is too short.\nUse 8 to 200 characters, such as a UUID.')),
})

builder.mutationField('submitReferral', (t) =>
  t.field({
    type: ReferralType,
    description: 'Refers a client to a kraamzorg organisation; the same key again answers with the same referral.',
    ...needs('care:write', 'midwife'),
    args: { input: t.arg({ type: SubmitReferralInput, required: true, description: 'What is asked of whom.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'SubmitReferralResult', description: 'The referral, or what was wrong.' },
    },
    resolve: async (_root, args, { submitReferral, viewer, loaders }) => {
      const { idempotencyKey, recipientAgbCode, ...input } = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      const [client, recipient] = await Promise.all([
        loaders.client.load(clientId),
        loaders.organisation.load(recipientAgbCode),
      ])
      if (client === null) throw new NotFound('client', ['input', 'clientId'])
      if (recipient?.kind !== 'KRAAMZORG') {
        throw new InvalidInput([
          {
            path: ['input', 'recipientAgbCode'],
            message: 'This is not a kraamzorg organisation that is known here.',
            remedy: 'Choose one from organisations(kind: KRAAMZORG).',
          },
        ])
      }
      const referral = {
        ...input,
        clientId,
        sender: organisationOfViewer(viewer),
        recipient: recipientAgbCode,
        kind: REFERRAL_KINDS[0],
      }
      const requestDigest = createHash('sha256').update(JSON.stringify(referral)).digest()
      const submission = await submitReferral({ ...referral, idempotencyKey, requestDigest })
      if (submission.outcome === 'KEY_USED') {
        throw new Conflict(
          'This idempotency key belongs to another referral.',
          'Use a new key for a new referral; send the very same input to repeat the old one.',
          ['input', 'idempotencyKey'],
        )
      }
      if (submission.outcome === 'OPEN_REFERRAL') {
        throw new Conflict(
          'This client has an open referral of this kind already.',
          'Withdraw that one first, or wait for its answer.',
          ['input', 'clientId'],
        )
      }
      return existing(await loaders.referral.load(submission.id), 'the referral just written')
    },
  }),
)
