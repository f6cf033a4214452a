import { InvalidInput, NotFound, WrongState, day, line, needs, optional, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import type { VisitValues } from '../../queries/dossier/step-visit.ts'
import { LONGEST_VISIT, deliveredMinutes } from '../../rules/dossier/delivered-minutes.ts'
import type { VisitAct } from '../../rules/dossier/visit.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { handoverNote } from './handover-note.ts'
import { pastDay } from './past-day.ts'
import { pastMoment } from './past-moment.ts'
import { assistantOf } from './plan-visit.ts'
import { readInputId } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'
import { visitLength } from './visit-length.ts'
import { VisitType } from './visit.ts'

const ChangeVisitInput = builder.inputType('ChangeVisitInput', {
  description: 'Another time, length or maternity assistant for a planned visit (NL: wijziging van een bezoek).',
  fields: (t) => ({
    visitId: t.id({ required: true, description: 'Which visit.' }),
    assistantId: t.id({ description: 'Who comes instead; as it was when left out.' }),
    plannedAt: t.field({ type: 'DateTime', description: 'When it begins; as it was when left out.' }),
    plannedHours: t.float({ description: 'How long, decimal hours, 0.25 to 24; as it was when left out.' }),
    handoverNote: t.string({ description: 'What the maternity assistant should know; as it was when left out.' }),
  }),
})
const ChangeInput = v.object({
  visitId: v.string(),
  assistantId: optional(v.string()),
  plannedAt: optional(v.date()),
  plannedHours: optional(visitLength(0.25)),
  handoverNote: optional(handoverNote()),
})

builder.mutationField('changeVisit', (t) =>
  t.field({
    type: VisitType,
    description: 'Changes a planned visit.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: ChangeVisitInput, required: true, description: 'What changes.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'ChangeVisitResult',
        description: 'The visit, or what was wrong (NL: uitkomst van de wijziging).',
      },
    },
    resolve: async (_root, args, context) => {
      const { visitId, assistantId, plannedAt, plannedHours, handoverNote: note } = readInput(ChangeInput, args.input)
      const id = readInputId('visitId', 'visit', visitId)
      const visit = await context.dossier.byId.visit.load(id)
      if (visit === null) throw new NotFound('visit', ['input', 'visitId'])
      const assistant = await assistantOf(context, assistantId, plannedAt ?? visit.plannedAt)
      return step(context, id, 'CHANGE', {
        ...(assistant === null ? {} : { assistantId: assistant }),
        ...(plannedAt === null ? {} : { plannedAt }),
        ...(plannedHours === null ? {} : { plannedMinutes: plannedHours }),
        ...(note === null ? {} : { handoverNote: note }),
      })
    },
  }),
)

const CancelVisitInput = builder.inputType('CancelVisitInput', {
  description: 'A planned visit that does not take place (NL: annulering van een bezoek).',
  fields: (t) => ({
    visitId: t.id({ required: true, description: 'Which visit.' }),
    reason: t.string({ required: true, description: 'Why, at most 2000 characters.' }),
  }),
})
const CancelInput = v.object({ visitId: v.string(), reason: line(2000, { multiline: true }) })

builder.mutationField('cancelVisit', (t) =>
  t.field({
    type: VisitType,
    description: 'Cancels a planned visit.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: CancelVisitInput, required: true, description: 'Which, and why.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'CancelVisitResult',
        description: 'The visit, or what was wrong (NL: uitkomst van de annulering).',
      },
    },
    resolve: (_root, args, context) => {
      const { visitId, reason } = readInput(CancelInput, args.input)
      return step(context, readInputId('visitId', 'visit', visitId), 'CANCEL', { cancelReason: reason })
    },
  }),
)

const RecordVisitInput = builder.inputType('RecordVisitInput', {
  description: 'That a visit took place, and from when until when (NL: registratie van een bezoek).',
  fields: (t) => ({
    visitId: t.id({ required: true, description: 'Which visit.' }),
    startedAt: t.field({ type: 'DateTime', required: true, description: 'When it began.' }),
    endedAt: t.field({ type: 'DateTime', required: true, description: 'When it ended, at most 24 hours later.' }),
    assistantId: t.id({ description: 'Who came, when somebody else than planned.' }),
    partnerPresent: t.boolean({ description: 'Whether the partner was there; leave it out when not known.' }),
    handoverNote: t.string({
      description: 'What the next maternity assistant should know, at most 4000 characters; as it was when left out.',
    }),
  }),
})
const RecordInput = v.object({
  visitId: v.string(),
  startedAt: v.date(),
  endedAt: v.date(),
  assistantId: optional(v.string()),
  partnerPresent: optional(v.boolean()),
  handoverNote: optional(handoverNote()),
})

builder.mutationField('recordVisit', (t) =>
  t.field({
    type: VisitType,
    description: 'Records that a visit took place; again corrects it, until it is claimed.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: RecordVisitInput, required: true, description: 'When, and what to pass on.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'RecordVisitResult',
        description: 'The visit, or what was wrong (NL: uitkomst van de registratie).',
      },
    },
    resolve: async (_root, args, context) => {
      const { visitId, startedAt, endedAt, assistantId, ...rest } = readInput(RecordInput, args.input)
      const id = readInputId('visitId', 'visit', visitId)
      pastMoment('endedAt', endedAt)
      const minutes = deliveredMinutes(startedAt, endedAt)
      if (!(minutes > 0 && minutes <= LONGEST_VISIT)) {
        throw refuseInput('endedAt', 'A visit ends after it began, at most 24 hours later.', 'Check both moments.')
      }
      const assistant = await assistantOf(context, assistantId, startedAt)
      return step(context, id, 'RECORD', {
        startedAt,
        endedAt,
        ...(assistant === null ? {} : { assistantId: assistant }),
        ...(rest.partnerPresent === null ? {} : { partnerPresent: rest.partnerPresent }),
        ...(rest.handoverNote === null ? {} : { handoverNote: rest.handoverNote }),
      })
    },
  }),
)

const RecordClaimInput = builder.inputType('RecordClaimInput', {
  description: 'What was claimed with the insurer for a visit (NL: declaratie van een bezoek).',
  fields: (t) => ({
    visitId: t.id({ required: true, description: 'Which visit.' }),
    claimedHours: t.float({ required: true, description: 'Decimal hours, 0 to 24; rounded to minutes.' }),
    claimedOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const ClaimInput = v.object({ visitId: v.string(), claimedHours: visitLength(0), claimedOn: optional(day()) })

builder.mutationField('recordClaim', (t) =>
  t.field({
    type: VisitType,
    description: 'Records what was claimed for a visit that took place; again replaces it.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: RecordClaimInput, required: true, description: 'For which visit, how much.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'RecordClaimResult',
        description: 'The visit, or what was wrong (NL: uitkomst van de declaratie).',
      },
    },
    resolve: (_root, args, context) => {
      const { visitId, claimedHours: claimedMinutes, claimedOn } = readInput(ClaimInput, args.input)
      const on = pastDay('claimedOn', claimedOn, context.today)
      return step(context, readInputId('visitId', 'visit', visitId), 'CLAIM', { claimedMinutes, claimedOn: on })
    },
  }),
)

async function step({ dossier, viewer }: Context, id: string, act: VisitAct, values: VisitValues) {
  const result = await dossier.stepVisit(id, organisationOfViewer(viewer), act, values)
  if (result.outcome === 'NOT_FOUND') throw new NotFound('visit', ['input', 'visitId'])
  if (result.outcome === 'REFUSED') {
    const words = `This is not possible for a visit that is ${result.from}.`
    throw new WrongState(words, result.from, result.possible, ['input', 'visitId'])
  }
  return existing(await dossier.byId.visit.clear(id).load(id), 'the visit just changed')
}
