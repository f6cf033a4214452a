import { createHash } from 'node:crypto'
import { type IsoDate, parseAgbCode } from '@kraamketen/kraamzorg'
import {
  Conflict,
  InvalidInput,
  NotFound,
  day,
  line,
  needs,
  optional,
  readAs,
  readId,
  readInput,
  say,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { Organisation } from '../../queries/registration/organisations.ts'
import { isTooLate } from '../../rules/referral/is-too-late.ts'
import { REFERRAL_KINDS, type ReferralKind, URGENCIES } from '../../rules/referral/referral-request.ts'
import { REFERRAL_ROUTES, judgeRoute } from '../../rules/referral/referral-route.ts'
import { REFERRED_VULNERABILITY_CLASSES } from '../../rules/referral/vulnerability-class.ts'
import { CONSENT_METHODS } from '../../rules/registration/consent.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ReferralType } from '../refs.ts'
import { ConsentMethodType } from '../registration/consent.ts'
import { notInFuture } from '../registration/not-in-future.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { ReferralKindType } from './referral-kind.ts'
import { UrgencyType } from './referral.ts'
import { ReferredVulnerabilityClassType } from './vulnerability-class.ts'

const ReferralConsentInput = builder.inputType('ReferralConsentInput', {
  description: 'That the client consents to a referral (NL: toestemming voor de verwijzing).',
  fields: (t) => ({
    method: t.field({ type: ConsentMethodType, required: true, description: 'How she said so.' }),
    givenOn: t.field({ type: 'Date', required: true, description: 'Day on which she said so.' }),
  }),
})

const SubmitReferralInput = builder.inputType('SubmitReferralInput', {
  description: 'A request for care of a client to another chain partner (NL: verwijzing).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'About whom.' }),
    kind: t.field({ type: ReferralKindType, description: 'What is asked for; KRAAMZORG when left out.' }),
    recipientAgbCode: t.string({ required: true, description: 'AGB code of the organisation that is asked.' }),
    urgency: t.field({ type: UrgencyType, description: 'NORMAL when left out.' }),
    note: t.string({ description: 'What the recipient should know, at most 2000 characters.' }),
    reason: t.string({ description: 'Why it is asked, at most 2000 characters.' }),
    vulnerabilityClass: t.field({
      type: ReferredVulnerabilityClassType,
      description: 'How vulnerable she is in the judgement of the sender; with vulnerabilityClassOn.',
    }),
    vulnerabilityClassOn: t.field({ type: 'Date', description: 'Day of that judgement.' }),
    answerDueOn: t.field({ type: 'Date', description: 'Day by which an answer is asked, today or later.' }),
    consent: t.field({
      type: ReferralConsentInput,
      description: 'Her consent to this referral; needed unless she is treated already (kraamzorg) or for SAFE_HOME.',
    }),
    idempotencyKey: t.string({
      required: true,
      description:
        'A text of 8 to 200 characters that the sender makes up once a referral: sent again, nothing is stored twice.',
    }),
  }),
})

const Input = v.pipe(
  v.object({
    clientId: v.string(),
    kind: v.nullish(v.picklist(REFERRAL_KINDS), 'KRAAMZORG'),
    recipientAgbCode: readAs(
      parseAgbCode,
      'An AGB code has eight digits.',
      'Give all eight digits, with the leading zero.',
    ),
    urgency: v.nullish(v.picklist(URGENCIES), 'NORMAL'),
    note: optional(line(2000, { multiline: true })),
    reason: optional(line(2000, { multiline: true })),
    vulnerabilityClass: optional(v.picklist(REFERRED_VULNERABILITY_CLASSES)),
    vulnerabilityClassOn: optional(day()),
    answerDueOn: optional(day()),
    consent: optional(v.object({ method: v.picklist(CONSENT_METHODS), givenOn: day() })),
    idempotencyKey: v.pipe(
      line(200),
      v.minLength(8, 'This key is too short.\nUse 8 to 200 characters, such as a UUID.'),
    ),
  }),
  v.forward(
    v.check(
      ({ vulnerabilityClass, vulnerabilityClassOn }) =>
        (vulnerabilityClass === null) === (vulnerabilityClassOn === null),
      say('A class goes with the day of the judgement.', 'Give both, or neither.'),
    ),
    ['vulnerabilityClassOn'],
  ),
)

builder.mutationField('submitReferral', (t) =>
  t.field({
    type: ReferralType,
    description: 'Refers a client to a chain partner; the same key again answers with the same referral.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: SubmitReferralInput, required: true, description: 'What is asked of whom.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'SubmitReferralResult', description: 'The referral, or what was wrong.' },
    },
    resolve: async (_root, args, { submitReferral, viewer, today, loaders }) => {
      const { idempotencyKey, recipientAgbCode, ...input } = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      const sender = organisationOfViewer(viewer)
      const [client, from, to] = await Promise.all([
        loaders.client.load(clientId),
        loaders.organisation.load(sender),
        loaders.organisation.load(recipientAgbCode),
      ])
      if (client === null) throw new NotFound('client', ['input', 'clientId'])
      checkRoute(input.kind, from, to, input.consent !== null)
      checkDays(input, today)
      const referral = { ...input, clientId, sender, recipient: recipientAgbCode }
      const requestDigest = createHash('sha256').update(JSON.stringify(referral)).digest()
      const submission = await submitReferral(
        { ...referral, idempotencyKey, requestDigest },
        isTooLate(input.kind, client.bornOn, today),
      )
      if (submission.outcome === 'TOO_LATE') {
        throw new Conflict(
          'Her child was born, and this can no longer be asked for.',
          'Kraamzorg is given until six weeks after the birth, a home visit before it: look at what she may still need.',
          ['input', 'clientId'],
        )
      }
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

function checkRoute(kind: ReferralKind, from: Organisation | null, to: Organisation | null, consents: boolean): void {
  const { senders, recipients } = REFERRAL_ROUTES[kind]
  const verdict =
    from === null || to === null
      ? ({ allowed: false, why: from === null ? 'SENDER' : 'RECIPIENT' } as const)
      : judgeRoute({ kind, sender: from.kind, recipient: to.kind, consents })
  if (verdict.allowed) return
  switch (verdict.why) {
    case 'SENDER':
      throw wrong('kind', `This organisation does not send ${kind}.`, `That is sent by: ${senders.join(', ')}.`)
    case 'RECIPIENT':
      throw wrong(
        'recipientAgbCode',
        `This is not an organisation known here that is asked for ${kind}.`,
        `Choose one from organisations(kind: ${recipients.join(' or ')}).`,
      )
    case 'CONSENT_MISSING':
      throw wrong(
        'consent',
        'This referral needs the consent of the client.',
        'Ask her, and say how and when she gave it.',
      )
  }
}

function checkDays(
  input: Pick<v.InferOutput<typeof Input>, 'answerDueOn' | 'vulnerabilityClassOn' | 'consent'>,
  today: IsoDate,
): void {
  const { answerDueOn, vulnerabilityClassOn, consent } = input
  notInFuture('vulnerabilityClassOn', vulnerabilityClassOn, today)
  notInFuture('consent', consent?.givenOn ?? null, today)
  if (answerDueOn !== null && answerDueOn < today) {
    throw wrong('answerDueOn', 'This day has passed.', `Ask for an answer on ${today} or later.`)
  }
}

function wrong(field: string, message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: ['input', field], message, remedy }])
}
