import { InvalidInput, needs, readDate, readText, cursorConnection } from '@kraamketen/subgraph'
import type { ReferralFilter, StateCount } from '../../queries/referral/referral-page.ts'
import { REFERRAL_SORT_KEYS, type ReferralSortKey } from '../../rules/referral/referral-order.ts'
import { builder } from '../builder.ts'
import { ReferralType } from '../refs.ts'
import { ClientAgreementType } from './client-agreement.ts'
import { ReferralKindType } from './referral-kind.ts'
import { ReferralStateType } from './referral.ts'

const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${ReferralSortKey}_${(typeof DIRECTIONS)[number]}`

const ReferralSort = builder.enumType('ReferralSort', {
  description: 'The order of a list of referrals (NL: volgorde).',
  values: REFERRAL_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

function orderOf(sort: Sort): { key: ReferralSortKey; descending: boolean } {
  const descending = sort.endsWith('_DESC')
  return { key: sort.replace(/_(ASC|DESC)$/, '') as ReferralSortKey, descending }
}

const ReferralFilterInput = builder.inputType('ReferralFilter', {
  description: 'Which referrals; all conditions that are given must hold (NL: filter).',
  fields: (t) => ({
    states: t.field({ type: [ReferralStateType], description: 'Only in one of these states.' }),
    kinds: t.field({ type: [ReferralKindType], description: 'Only of these kinds.' }),
    clientAgreements: t.field({
      type: [ClientAgreementType],
      description: 'Only those to which she herself said one of these.',
    }),
    answerOverdue: t.boolean({ description: 'Only without an answer after the day it was due, when true.' }),
    search: t.string({
      description: "Words of the client's name or parts of them, in any order, at most 100 characters.",
    }),
    clientBirthDate: t.field({ type: 'Date', description: 'Only of clients who were born on this day themselves.' }),
    withoutAnswerForDays: t.int({ description: 'Submitted more than this many days ago and not answered, 0 to 365.' }),
    dueFrom: t.field({ type: 'Date', description: 'Due on this day or later.' }),
    dueUntil: t.field({ type: 'Date', description: 'Due on this day or earlier.' }),
  }),
})

const StateCountType = builder.objectRef<StateCount>('ReferralStateCount').implement({
  description: 'How many referrals are in one state (NL: aantal per status).',
  ...needs('care:read'),
  fields: (t) => ({
    state: t.expose('state', { type: ReferralStateType, description: 'The state.' }),
    count: t.exposeInt('count', { description: 'Number of referrals.' }),
  }),
})

builder.queryField('referrals', (t) =>
  t.connection(
    {
      type: ReferralType,
      nullable: true,
      description: "The referrals that the viewer's organisation sent or received.",
      ...needs('care:read'),
      args: {
        filter: t.arg({ type: ReferralFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: ReferralSort,
          required: true,
          defaultValue: 'DUE_DATE_ASC',
          description: 'In which order; by due date, earliest first, unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { referralPage, cursors }, info) => {
        const filter = readFilter(given ?? {})
        const { key, descending } = orderOf(sort)
        const connection = await cursorConnection(cursors, info, page, { name: sort, descending }, (part) =>
          referralPage(filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'ReferralConnection',
      description: 'A page of referrals, and the counts of the whole (NL: lijst van verwijzingen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many referrals there are under the filter.',
          resolve: async (connection, _args, context) => {
            const { filter } = connection as unknown as { filter: ReferralFilter }
            const counts = await context.referralStateCounts(filter)
            return counts
              .filter(({ state }) => filter.states?.includes(state) ?? true)
              .reduce((total, { count }) => total + count, 0)
          },
        }),
        stateCounts: c.field({
          type: [StateCountType],
          description: 'How many there are in each state under the rest of the filter; states without any are absent.',
          resolve: (connection, _args, context) => {
            const { filter } = connection as unknown as { filter: ReferralFilter }
            return context.referralStateCounts(filter)
          },
        }),
      }),
    },
    { name: 'ReferralEdge', description: 'A referral with its place in the list.' },
  ),
)

function readFilter(given: NonNullable<(typeof ReferralFilterInput)['$inferInput']>): ReferralFilter {
  const { states, kinds, clientAgreements, search, withoutAnswerForDays, dueFrom, dueUntil } = given
  if (
    withoutAnswerForDays !== null &&
    withoutAnswerForDays !== undefined &&
    !(withoutAnswerForDays >= 0 && withoutAnswerForDays <= 365)
  ) {
    throw new InvalidInput([
      {
        path: ['filter', 'withoutAnswerForDays'],
        message: `${withoutAnswerForDays} is not a number of days from 0 to 365.`,
        remedy: 'Give a whole number from 0 to 365.',
      },
    ])
  }
  return {
    states: anyOf(states),
    kinds: anyOf(kinds),
    clientAgreements: anyOf(clientAgreements),
    answerOverdue: given.answerOverdue ?? false,
    search: readText('search', search, 100),
    clientBirthDate: readDate('clientBirthDate', given.clientBirthDate),
    withoutAnswerForDays: withoutAnswerForDays ?? null,
    dueFrom: readDate('dueFrom', dueFrom),
    dueUntil: readDate('dueUntil', dueUntil),
  }
}

/** An empty list asks for nothing in particular, as leaving it out does. */
function anyOf<Value>(values: readonly Value[] | null | undefined): readonly Value[] | null {
  return values === null || values === undefined || values.length === 0 ? null : values
}
