import { hoursOf, minutesOf } from '@kraamketen/kraamzorg'
import { InvalidInput, needs } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import type { CareFacts } from '../../queries/dossier/care-facts.ts'
import type { Family } from '../../queries/dossier/family-page.ts'
import { EXTRA_TIME_OUTCOMES, type ExtraTime, contractedExtraTime } from '../../rules/dossier/contracted-extra-time.ts'
import { homeSince } from '../../rules/dossier/hospital-days-recorded.ts'
import { minutesUntilFloor } from '../../rules/dossier/minutes-until-floor.ts'
import { builder } from '../builder.ts'
import { ClientType, MaternityAssistantType } from '../refs.ts'
import { ReferralStateType } from '../referral/referral.ts'
import { ReferredVulnerabilityClassType } from '../referral/vulnerability-class.ts'
import { CareBalanceType, balanceOf } from './care-balance.ts'
import { remainingOf } from './remaining-care.ts'

const ExtraTimeOutcomeType = builder.enumType('ExtraTimeOutcome', {
  description: 'Whether extra time for another language is contracted (NL: gecontracteerde extra tijd).',
  values: EXTRA_TIME_OUTCOMES,
})

const factsOf = async ({ id }: Family, { dossier }: Context): Promise<CareFacts> =>
  existing(await dossier.careFacts.load(id), 'the hours of a visible client')
const extraTimeOf = async ({ id }: Family, { dossier }: Context): Promise<ExtraTime> => {
  const { uzoviCode, minutes } = existing(await dossier.contractedExtraMinutes.load(id), 'the insurer of a client')
  return contractedExtraTime(uzoviCode, minutes)
}

export const FamilyType = builder.objectRef<Family>('Family').implement({
  description: 'A client in care or expected, with her hours and planning, for the planner (NL: gezin).',
  ...needs('care:read', 'planner'),
  fields: (t) => ({
    client: t.field({
      type: ClientType,
      description: 'The mother.',
      resolve: async ({ id }, _args, { loaders }) => existing(await loaders.client.load(id), 'the client of a family'),
    }),
    state: t.expose('state', { type: ReferralStateType, description: 'Where her referral for kraamzorg stands.' }),
    referredClass: t.expose('referredClass', {
      type: ReferredVulnerabilityClassType,
      nullable: true,
      description: 'As the referrer judged her when referring; null when nothing was sent along.',
    }),
    referredClassOn: t.expose('referredClassOn', {
      type: 'Date',
      nullable: true,
      description: 'When the referrer judged so.',
    }),
    indicatedHours: t.float({
      nullable: true,
      description: 'Decimal hours of the indication that holds now; null before the first.',
      resolve: async (family, _args, context) => {
        const { indicated } = await factsOf(family, context)
        return indicated === null ? null : hoursOf(indicated)
      },
    }),
    plannedHours: t.float({
      nullable: true,
      description: 'Decimal hours planned, done or to come; null when nothing was ever planned.',
      resolve: async (family, _args, context) => {
        const { planned } = await factsOf(family, context)
        return planned === null ? null : hoursOf(planned)
      },
    }),
    deliveredHours: t.float({
      description: 'Decimal hours that the visits really took.',
      resolve: async (family, _args, context) => hoursOf((await factsOf(family, context)).delivered),
    }),
    claimedHours: t.float({
      nullable: true,
      description: 'Decimal hours claimed; null while nothing is.',
      resolve: async (family, _args, context) => {
        const { claimed } = await factsOf(family, context)
        return claimed === null ? null : hoursOf(claimed)
      },
    }),
    balance: t.field({
      type: CareBalanceType,
      description: 'The differences between these, with recorded reasons.',
      resolve: async (family, _args, context) => balanceOf(await factsOf(family, context)),
    }),
    assistantsPlanned: t.int({
      description:
        'Different maternity assistants in visits that were not cancelled; who assists at the birth is not counted.',
      resolve: async (family, _args, context) => (await factsOf(family, context)).assistants,
    }),
    assistants: t.field({
      type: [MaternityAssistantType],
      description: 'Who they are, by name.',
      resolve: async ({ id }, _args, { dossier }) => (await dossier.assistantsOfClient.load(id)) ?? [],
    }),
    interpreterNeeded: t.exposeBoolean('interpreterNeeded', {
      description: 'Whether an interpreter is needed (NL: tolk nodig).',
    }),
    contractedExtraTime: t.field({
      type: ExtraTimeOutcomeType,
      description: 'Whether the organisation contracted extra time for language with her insurer at her care date.',
      resolve: async (family, _args, context) => (await extraTimeOf(family, context)).outcome,
    }),
    contractedExtraHours: t.float({
      nullable: true,
      description: 'How much, decimal hours; null unless contracted.',
      resolve: async (family, _args, context) => {
        const { minutes } = await extraTimeOf(family, context)
        return minutes === null ? null : hoursOf(minutes)
      },
    }),
    dischargedOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day on which mother and child are home from hospital again; null while one stays, and without a stay.',
      resolve: async (family, _args, context) => homeSince((await factsOf(family, context)).stays),
    }),
    remainingHours: t.float({
      nullable: true,
      description:
        'Decimal hours left: indicated, less hospital days recorded since, less delivered; null without indication.',
      resolve: async (family, _args, context) => {
        const { minutes } = remainingOf(await factsOf(family, context), context.today)
        return minutes === null ? null : hoursOf(minutes)
      },
    }),
    remainingDays: t.int({
      nullable: true,
      description: 'Package days on which care can still be given, today included; null when that cannot be said.',
      resolve: async (family, _args, context) => remainingOf(await factsOf(family, context), context.today).days,
    }),
    hoursUntilFloor: t.float({
      nullable: true,
      description:
        'Decimal hours between what she will have had and a floor: what can still come off before it is reached; negative is what is short. Null when nothing was planned.',
      args: { floor: t.arg.float({ required: true, description: 'The floor in decimal hours, 0 to 80.' }) },
      resolve: async (family, { floor }, context) => {
        const facts = await factsOf(family, context)
        return facts.planned === null ? null : hoursOf(minutesUntilFloor(facts, minutesOf(readHours('floor', floor))))
      },
    }),
  }),
})

/** Decimal hours of a family; more than the largest package is a slip of the key. */
export function readHours(argument: string, hours: number): number {
  if (hours >= 0 && hours <= 80) return hours
  throw new InvalidInput([
    {
      path: [argument],
      message: `${hours} is not a number of hours from 0 to 80.`,
      remedy: 'Give decimal hours from 0 to 80, such as 24.',
    },
  ])
}
