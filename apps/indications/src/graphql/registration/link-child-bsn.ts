import { type Bsn, parseBsn } from '@kraamketen/kraamzorg'
import { Conflict, InvalidInput, NotFound, needs, readAs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ChildType } from '../refs.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'

const LinkChildBsnInput = builder.inputType('LinkChildBsnInput', {
  description: 'The BSN that a child got after its birth (NL: koppeling van het BSN).',
  fields: (t) => ({
    childId: t.id({ required: true, description: 'Which child.' }),
    bsn: t.string({ required: true, description: 'Citizen service number; stored encrypted, shown masked.' }),
  }),
})

const Input = v.object({
  childId: v.string(),
  bsn: readAs<Bsn>(
    parseBsn,
    'This is not a BSN: it fails the eleven-test.',
    'Copy all nine digits from the birth certificate.',
  ),
})

builder.mutationField('linkChildBsn', (t) =>
  t.field({
    type: ChildType,
    description: 'Links a BSN to a child, once. The same one again changes nothing.',
    ...needs('care:write', ['midwife', 'planner', 'nurse']),
    args: { input: t.arg({ type: LinkChildBsnInput, required: true, description: 'Which BSN to which child.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'LinkChildBsnResult', description: 'The child, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, vault }) => {
      const input = readInput(Input, args.input)
      const childId = readId('childId', 'child', input.childId)
      const linking = await registration.linkChildBsn(childId, vault.seal(input.bsn), organisationOfViewer(viewer))
      if (linking === 'NOT_FOUND') throw new NotFound('child', ['input', 'childId'])
      if (linking === 'HAS_ANOTHER') {
        throw new Conflict(
          'This child has another BSN already.',
          'Check which of the two is right with the population register; a BSN is linked once.',
          ['input', 'bsn'],
        )
      }
      if (linking === 'IN_USE') {
        throw new Conflict('This BSN belongs to somebody else here.', 'Check the number and the child.', [
          'input',
          'bsn',
        ])
      }
      registration.child.clear(childId)
      return existing(await registration.child.load(childId), 'the child just written')
    },
  }),
)
