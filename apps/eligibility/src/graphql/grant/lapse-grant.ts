import { day, InvalidInput, line, needs, NotFound, optional, readId, readInput, WrongState } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import type { Lapse } from '../../queries/grant/lapse-grant.ts'
import { LAPSE_REASONS } from '../../rules/grant/lapse-reason.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'
import { LapseReasonType } from './programme-grant.ts'
import { ProgrammeGrantType } from './refs.ts'

const LapseGrantInput = builder.inputType('LapseGrantInput', {
  description: 'Ending a grant before its time (NL: laten vervallen van een toekenning).',
  fields: (t) => ({
    grantId: t.id({ required: true, description: 'Which grant.' }),
    reason: t.field({ type: LapseReasonType, required: true, description: 'Why.' }),
    note: t.string({ description: 'In words, at most 2000 characters; needed for OTHER.' }),
    on: t.field({
      type: 'Date',
      description: 'From this day it gives nothing any more; today unless said, never later.',
    }),
  }),
})

const Input = v.object({
  grantId: v.string(),
  reason: v.picklist(LAPSE_REASONS),
  note: optional(line(2000, { multiline: true })),
  on: optional(day()),
})

builder.mutationField('lapseGrant', (t) =>
  t.field({
    type: ProgrammeGrantType,
    description:
      'Ends a grant. Its place comes free at once, and whoever waits longest gets it. The same lapse again changes nothing.',
    ...needs('care:write', ['planner']),
    args: { input: t.arg({ type: LapseGrantInput, required: true, description: 'Which, and why.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'LapseGrantResult', description: 'The grant as it is now, or what was wrong.' },
    },
    resolve: async (_root, args, { grant, viewer, today }) => {
      const input = readInput(Input, args.input)
      const grantId = readId('grantId', 'grant', input.grantId)
      const on = input.on ?? today
      if (on > today) throw wrong('on', 'This day has not come yet.', `Give ${today} or an earlier day.`)
      if (input.reason === 'OTHER' && input.note === null) {
        throw wrong('note', 'Another reason has to be said in words.', 'Say in words why.')
      }
      const by = { byName: viewer.name, organisation: organisationOfViewer(viewer, 'grant', ['input', 'grantId']) }
      const lapse = await grant.lapse({ grantId, on, reason: input.reason, note: input.note }, by)
      if (lapse.outcome !== 'LAPSED') throw problemOf(lapse)
      return existing(await grant.byId.load(grantId), 'the grant just lapsed')
    },
  }),
)

function problemOf(lapse: Exclude<Lapse, { outcome: 'LAPSED' }>) {
  switch (lapse.outcome) {
    case 'BEFORE_GRANT':
      return wrong('on', 'This day is before the grant.', `Give ${lapse.grantedOn} or a later day.`)
    case 'AFTER_USE':
      return wrong('on', `Flexible hours were used on ${lapse.usedOn}.`, 'Give a later day.')
    case 'LAPSED_OTHERWISE':
      return new WrongState(`This grant lapsed on ${lapse.grant.lapsedOn} already.`, 'LAPSED', [], ['input', 'grantId'])
    default:
      return new NotFound('grant', ['input', 'grantId'])
  }
}

function wrong(field: string, message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: ['input', field], message, remedy }])
}
