import { InvalidInput, NotFound, WrongState, line, needs, optional, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { WaitingListChange } from '../../queries/capacity/step-waiting-list.ts'
import { WAITING_LIST_STEPS, nextSteps } from '../../rules/capacity/waiting-list-step.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { readProvider } from './read-provider.ts'
import { WaitingListEntryType, WaitingListStepType } from './waiting-list-entry.ts'

const StepWaitingListInput = builder.inputType('StepWaitingListInput', {
  description: 'A step of an entry of the waiting list (NL: stap op de wachtlijst).',
  fields: (t) => ({
    entryId: t.id({ required: true, description: 'Which entry.' }),
    to: t.field({ type: WaitingListStepType, required: true, description: 'The step that it should come to.' }),
    placedWith: t.string({ description: 'AGB code of who takes her; needed to place her, and only then.' }),
    reason: t.string({ description: 'In words, at most 2000 characters; needed to withdraw.' }),
  }),
})

const Input = v.object({
  entryId: v.string(),
  to: v.picklist(WAITING_LIST_STEPS),
  placedWith: optional(v.string()),
  reason: optional(line(2000, { multiline: true })),
})

builder.mutationField('stepWaitingList', (t) =>
  t.field({
    type: WaitingListEntryType,
    description: 'Takes an entry of the waiting list a step further, places the client, or withdraws it.',
    ...needs('chain:write', ['planner', 'coordinator']),
    args: { input: t.arg({ type: StepWaitingListInput, required: true, description: 'Which step.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'StepWaitingListResult', description: 'The entry as it is now, or what was wrong.' },
    },
    resolve: async (_root, args, context) => {
      const { capacity } = context
      const { entryId, to, reason, ...input } = readInput(Input, args.input)
      const id = readId('entryId', 'waiting list entry', entryId)
      const placedWith = input.placedWith === null ? null : await readProvider('placedWith', input.placedWith, context)
      const change = await capacity.stepWaitingList(id, { to, placedWith, reason })
      if (change.outcome === 'NOT_FOUND') throw new NotFound('waiting list entry', ['input', 'entryId'])
      if (change.outcome === 'REFUSED') throw problemOf(change, to)
      return existing(await capacity.waitingListEntry.load(id), 'the entry just written')
    },
  }),
)

const FIELDS = {
  placedWith: { missing: 'Say who takes her, by AGB code.', notAllowed: 'Leave placedWith out unless she is placed.' },
  reason: { missing: 'Say why, in words.', notAllowed: 'Leave the reason out.' },
}

function problemOf({ verdict, from }: WaitingListChange & { outcome: 'REFUSED' }, to: string) {
  if (verdict.why === 'WRONG_STATE') {
    return new WrongState(`An entry at ${from} cannot go to ${to}.`, from, nextSteps(from), ['input', 'to'])
  }
  const { missing, notAllowed } = FIELDS[verdict.field]
  return new InvalidInput([
    {
      path: ['input', verdict.field],
      message: verdict.why === 'MISSING' ? `${to} needs "${verdict.field}".` : `${to} goes without "${verdict.field}".`,
      remedy: verdict.why === 'MISSING' ? missing : notAllowed,
    },
  ])
}
