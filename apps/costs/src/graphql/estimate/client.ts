import { extendEntity, needs, readDate, InvalidInput } from '@kraamketen/subgraph'
import {
  type ContributionForHours,
  type Contributions,
  contributionsForHours,
} from '../../rules/estimate/contribution-for-hours.ts'
import { AmountUnion, toAmount } from '../amount/amount.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { selected } from '../selected.ts'
import { CoverInput, readCover, type RecordedCover } from './cover-input.ts'
import { readHours } from './read-hours.ts'

const ContributionForHoursType = builder.objectRef<ContributionForHours>('ContributionForHours').implement({
  description:
    'What is due at one number of hours, and what a policy changes (NL: eigen bijdrage bij een aantal uren).',
  ...needs('care:read'),
  fields: (t) => ({
    hours: t.exposeFloat('hours', { description: 'Decimal hours at home that were asked about.' }),
    ownContributionCents: t.exposeInt('ownContributionCents', {
      nullable: true,
      description: 'Euro cents of own contribution, whoever pays it; null in a year that no source gives.',
    }),
    waivedCents: t.exposeInt('waivedCents', {
      nullable: true,
      description: 'Euro cents of it that a programme pays; null when that could not be asked.',
    }),
    withoutCoverCents: t.exposeInt('withoutCoverCents', {
      nullable: true,
      description: 'Euro cents that she would pay without a supplementary insurance.',
    }),
    coverCents: t.exposeInt('coverCents', {
      nullable: true,
      description: 'Euro cents of that which her supplementary insurance pays; null when that is not known.',
    }),
    motherPaysCents: t.exposeInt('motherPaysCents', {
      nullable: true,
      description: 'Euro cents that she pays, at most while it is not known what a supplementary insurance pays.',
    }),
  }),
})

const ClientContributionType = builder.objectRef<Contributions>('ClientOwnContribution').implement({
  description: 'What she would pay at some numbers of hours at home (NL: eigen bijdrage van de cliënt).',
  ...needs('care:read'),
  fields: (t) => ({
    at: t.expose('at', { type: 'Date', description: 'The care date; the amount of its year applies.' }),
    perHour: t.field({
      type: AmountUnion,
      description: 'The amount for an hour: known, or unknown with its neighbours.',
      resolve: ({ perHour }) => toAmount(perHour),
    }),
    rows: t.field({
      type: [ContributionForHoursType],
      description: 'One a number of hours, as asked.',
      resolve: ({ rows }) => [...rows],
    }),
    missing: t.stringList({
      description:
        'What is not known: `OWN_CONTRIBUTION_HOUR 2018`, `waiver`, `supplementaryCover`; empty when all is.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
})

/** What other services tell of a client: a day, and who else pays. */
interface Required {
  readonly careDate: string
  readonly indication: { readonly waiver: { readonly ownContributionWaived: boolean } | null } | null
  readonly supplementaryCover: RecordedCover | null
}

const MOST_HOURS = 200
const MOST_ROWS = 20

extendEntity(builder, ClientType, (t) => ({
  ownContribution: t.field({
    type: ClientContributionType,
    nullable: true,
    description:
      'What she would pay at some numbers of hours in the year of birth (NL: eigen bijdrage). A waiver counts by the indication that holds now: without one it could not be asked.',
    ...needs('care:read'),
    args: {
      hours: t.arg.floatList({
        required: true,
        defaultValue: [24, 45, 49],
        description: 'One to twenty numbers of decimal hours at home, each from 0 to 200.',
      }),
      insurance: t.arg({ type: CoverInput, description: 'In place of the supplementary insurance that is recorded.' }),
    },
    requires: selected<Required>(`
      careDate indication { waiver { ownContributionWaived } }
      supplementaryCover { known percent limitCents limitHours }
    `),
    resolve: async ({ careDate, indication, supplementaryCover }, args, { amount }) => {
      if (args.hours.length === 0 || args.hours.length > MOST_ROWS)
        throw new InvalidInput([
          {
            path: ['hours'],
            message: `These are ${args.hours.length} numbers of hours.`,
            remedy: `Ask about one to ${MOST_ROWS} at once.`,
          },
        ])
      return contributionsForHours({
        hours: args.hours.map((hours) => readHours('hours', hours, MOST_HOURS) ?? 0),
        at: readDate('careDate', careDate),
        ownContributionWaived: indication?.waiver?.ownContributionWaived ?? null,
        cover: readCover(args.insurance, supplementaryCover ?? null),
        amounts: await amount.all(),
      })
    },
  }),
}))
