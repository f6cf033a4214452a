import { minutesOf } from '@kraamketen/kraamzorg'
import { NotFound, needs, optional, readId, readInput, say, wholeNumber } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { Context } from '../../context.ts'
import { MODES_OF_BIRTH } from '../../rules/indication/klim-facts.ts'
import { proposeIndication } from '../../rules/indication/propose-indication.ts'
import { FEEDINGS } from '../../rules/indication/rule.ts'
import { builder } from '../builder.ts'
import { indicatedHours } from './indicated-hours.ts'
import { FeedingType } from './indication.ts'
import { IndicationProposalType } from './proposal.ts'
import { quarters } from './quarters.ts'

const ProposedModeOfBirth = builder.enumType('ProposedModeOfBirth', {
  description: 'How a child was born, as a fact of a proposal (NL: manier van bevallen).',
  values: MODES_OF_BIRTH,
})

const ProposeIndicationInput = builder.inputType('ProposeIndicationInput', {
  description:
    'For whom, and which facts to change; what is left out is as in the indication that holds now, or as recorded (NL: proefberekening).',
  fields: (t) => ({
    clientId: t.id({ description: 'For which client; this or a referral.' }),
    referralId: t.id({ description: 'For the client of which referral.' }),
    feeding: t.field({ type: FeedingType, description: 'How the child would be fed.' }),
    additionalHours: t.float({ description: 'Hours that the professional would add, 0 to 80, in quarters.' }),
    packageDays: t.int({ description: 'Days over which the hours would be spread, 1 to 10.' }),
    hospitalDays: t.int({ description: 'Days in hospital, the day of discharge not counted, 0 to 365.' }),
    children: t.int({ description: 'Living children, 0 to 5.' }),
    partusHours: t.float({ description: 'Hours of assistance at the birth, 0 to 80, in quarters.' }),
    modeOfBirth: t.field({ type: ProposedModeOfBirth, description: 'How she gave birth; only the KLIM asks.' }),
    informalHelp: t.boolean({ description: 'Whether family or friends help; only the KLIM asks.' }),
    partnerPresent: t.boolean({ description: 'Whether a partner is there; only the KLIM asks.' }),
  }),
})

const Input = v.pipe(
  v.object({
    clientId: optional(v.string()),
    referralId: optional(v.string()),
    feeding: optional(v.picklist(FEEDINGS)),
    additionalHours: optional(quarters()),
    packageDays: optional(wholeNumber(1, 10)),
    hospitalDays: optional(wholeNumber(0, 365)),
    children: optional(wholeNumber(0, 5)),
    partusHours: optional(quarters()),
    modeOfBirth: optional(v.picklist(MODES_OF_BIRTH)),
    informalHelp: optional(v.boolean()),
    partnerPresent: optional(v.boolean()),
  }),
  v.forward(
    v.check(
      ({ clientId, referralId }) => (clientId === null) !== (referralId === null),
      say('It is not clear for whom this is.', 'Give either a client or a referral.'),
    ),
    ['clientId'],
  ),
)

builder.queryField('proposeIndication', (t) =>
  t.field({
    type: [IndicationProposalType],
    nullable: true,
    description:
      'What each method would give a family if these facts were so: the protocol in use and the one being tested, side by side. Stores nothing.',
    ...needs('care:read', ['midwife', 'planner', 'mother']),
    args: { input: t.arg({ type: ProposeIndicationInput, required: true, description: 'For whom and what.' }) },
    resolve: async (_root, args, context) => {
      const { additionalHours, partusHours, ...given } = readInput(Input, args.input)
      const place = given.clientId === null ? 'referralId' : 'clientId'
      const clientId = await clientOf(given, context)
      const facts = clientId === null ? null : await context.indication.factsToPropose(clientId)
      if (facts === null || facts.recorded === null) {
        throw new NotFound(place === 'clientId' ? 'client' : 'referral', ['input', place])
      }
      const { recorded, current } = facts
      return proposeIndication(
        recorded,
        current === null ? null : { ...current, minutes: indicatedHours(current).minutes },
        {
          ...given,
          additionalMinutes: additionalHours === null ? null : minutesOf(additionalHours),
          partusMinutes: partusHours === null ? null : minutesOf(partusHours),
        },
        await context.indication.klimPackages(),
      )
    },
  }),
)

async function clientOf(
  given: { readonly clientId: string | null; readonly referralId: string | null },
  { loaders }: Context,
): Promise<string | null> {
  if (given.clientId !== null) return readId('clientId', 'client', given.clientId)
  const referral = await loaders.referral.load(readId('referralId', 'referral', given.referralId ?? ''))
  return referral?.clientId ?? null
}
