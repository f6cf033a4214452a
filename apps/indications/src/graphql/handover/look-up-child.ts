import { type Bsn, parseBsn } from '@kraamketen/kraamzorg'
import { InvalidInput, day, line, needs, optional, readAs, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { builder } from '../builder.ts'
import { KnownChildType } from './known-child.ts'

const ChildSearchInput = builder.inputType('ChildSearchInput', {
  description: 'A child by its birth date and its BSN or family name, all of it exact (NL: kind opzoeken).',
  fields: (t) => ({
    birthDate: t.field({ type: 'Date', required: true, description: 'Day of birth of the child.' }),
    bsn: t.string({ description: 'BSN of the child; this or the family name.' }),
    familyName: t.string({ description: 'Whole family name of the child, capitals and accents do not matter.' }),
  }),
})

const Input = v.pipe(
  v.object({
    birthDate: day(),
    bsn: optional(
      readAs<Bsn>(
        parseBsn,
        'This is not a BSN: it fails the eleven-test.',
        'Copy all nine digits from an identity document.',
      ),
    ),
    familyName: optional(line(100)),
  }),
  v.forward(
    v.check(
      ({ bsn, familyName }) => (bsn === null) !== (familyName === null),
      say('A child is looked up by BSN or by family name, one of the two.', 'Fill in one, and leave the other out.'),
    ),
    ['bsn'],
  ),
)

builder.queryField('lookUpChild', (t) =>
  t.field({
    type: [KnownChildType],
    nullable: true,
    description:
      'The children in the area, or handed over to the organisation, that fit exactly. Empty when there is none, or none for this viewer. Each child that is found is logged.',
    ...needs('care:read', 'nurse'),
    args: { input: t.arg({ type: ChildSearchInput, required: true, description: 'Who.' }) },
    resolve: (_root, args, { handover, vault }) => {
      const { birthDate: bornOn, bsn, familyName } = readInput(Input, args.input)
      if (bsn !== null) return handover.lookUp({ bornOn, bsnHash: vault.hash(bsn) })
      if (familyName !== null) return handover.lookUp({ bornOn, familyName })
      throw new InvalidInput([
        { path: ['input'], message: 'Nothing to look for.', remedy: 'Fill in BSN or family name.' },
      ])
    },
  }),
)
