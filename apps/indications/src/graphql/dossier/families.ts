import { type IsoDate, addDays, minutesOf, weekStart } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate, cursorConnection } from '@kraamketen/subgraph'
import type { FamilyFilter } from '../../queries/dossier/family-page.ts'
import { FAMILY_SORT_KEYS, type FamilySortKey } from '../../rules/dossier/family-order.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import { builder } from '../builder.ts'
import { ReferralStateType } from '../referral/referral.ts'
import { ReferredVulnerabilityClassType } from '../referral/vulnerability-class.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { FamilyType, readHours } from './family.ts'

type Sort = `${FamilySortKey}_${'ASC' | 'DESC'}`
const FamilySort = builder.enumType('FamilySort', {
  description: 'The order of a list of families (NL: volgorde van gezinnen). CARE_DATE: birth, or due date before it.',
  values: FAMILY_SORT_KEYS.flatMap((key): Sort[] => [`${key}_ASC`, `${key}_DESC`]),
})

/** In care or expected; who was handed over, or never accepted, is not in anybody's planning. */
const IN_CARE_OR_DUE: readonly ReferralState[] = ['ACCEPTED', 'INTAKE', 'INDICATED', 'IN_CARE']

const FamilyFilterInput = builder.inputType('FamilyFilter', {
  description: 'Which families; all conditions that are given must hold (NL: filter van gezinnen).',
  fields: (t) => ({
    states: t.field({
      type: [ReferralStateType],
      description: 'Where the referral stands; accepted until in care when left out.',
    }),
    week: t.field({ type: 'Date', description: 'Monday of the ISO week of the birth, the due date or a visit.' }),
    weeksFromNow: t.int({ description: 'The same, counted from this week: 0 is this week. −60 to 60.' }),
    plannedBelowHours: t.float({
      description: 'Planned hours below this; after the birth also when nothing is planned.',
    }),
    indicatedAboveHours: t.float({ description: 'Indicated hours above this.' }),
    moreAssistantsThan: t.int({ description: 'More different maternity assistants than this, 0 to 20.' }),
    classes: t.field({ type: [ReferredVulnerabilityClassType], description: 'Referred with one of these classes.' }),
    interpreterNeeded: t.boolean({ description: 'Whether an interpreter is needed.' }),
    dischargedOn: t.field({ type: 'Date', description: 'Mother and child are home from hospital on this day.' }),
    dischargedDaysAgo: t.int({ description: 'The same, counted back from today: 0 is today. 0 to 60.' }),
  }),
})

builder.queryField('families', (t) =>
  t.connection(
    {
      type: FamilyType,
      nullable: true,
      description: "The families in the care of the viewer's organisation, and those expected.",
      ...needs('care:read', 'planner'),
      args: {
        filter: t.arg({ type: FamilyFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: FamilySort,
          required: true,
          defaultValue: 'CARE_DATE_ASC',
          description: 'In which order; by birth or due date, earliest first, unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { dossier, viewer, today, cursors }, info) => {
        const filter = readFilter(given ?? {}, today)
        const organisation = organisationOfViewer(viewer)
        const key = sort.replace(/_(ASC|DESC)$/, '') as FamilySortKey
        const connection = await cursorConnection(
          cursors,
          info,
          page,
          { name: sort, descending: sort.endsWith('_DESC') },
          (part) => dossier.familyPage(organisation, filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'FamilyConnection',
      description: 'A page of families (NL: lijst van gezinnen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many families there are under the filter.',
          resolve: (connection, _args, { dossier, viewer }) =>
            dossier.familyCount(
              organisationOfViewer(viewer),
              (connection as unknown as { filter: FamilyFilter }).filter,
            ),
        }),
      }),
    },
    { name: 'FamilyEdge', description: 'A family with its place in the list.' },
  ),
)

function readFilter(given: (typeof FamilyFilterInput)['$inferInput'], today: IsoDate): FamilyFilter {
  const hours = (name: 'plannedBelowHours' | 'indicatedAboveHours') => {
    const value = given[name]
    return value === null || value === undefined ? null : minutesOf(readHours(name, value))
  }
  return {
    states: given.states?.length ? given.states : IN_CARE_OR_DUE,
    week: readWeek(given, today),
    plannedBelow: hours('plannedBelowHours'),
    indicatedAbove: hours('indicatedAboveHours'),
    moreAssistantsThan: readWhole('moreAssistantsThan', given.moreAssistantsThan, 0, 20),
    classes: given.classes?.length ? given.classes : null,
    interpreterNeeded: given.interpreterNeeded ?? null,
    homeOn: readHomeOn(given, today),
  }
}

function readWeek(given: (typeof FamilyFilterInput)['$inferInput'], today: IsoDate): IsoDate | null {
  const week = readDate('week', given.week)
  const weeks = readWhole('weeksFromNow', given.weeksFromNow, -60, 60)
  if (week !== null && weeks !== null) refuse('weeksFromNow', 'The week is given twice.', 'Leave one of the two out.')
  if (week !== null && week !== weekStart(week)) {
    refuse('week', 'This day is not a Monday.', `Give the Monday of that week: ${weekStart(week)}.`)
  }
  return weeks === null ? week : addDays(weekStart(today), weeks * 7)
}

function readHomeOn(given: (typeof FamilyFilterInput)['$inferInput'], today: IsoDate): IsoDate | null {
  const day = readDate('dischargedOn', given.dischargedOn)
  const daysAgo = readWhole('dischargedDaysAgo', given.dischargedDaysAgo, 0, 60)
  if (day !== null && daysAgo !== null) {
    refuse('dischargedDaysAgo', 'The day is given twice.', 'Leave one of the two out.')
  }
  return daysAgo === null ? day : addDays(today, -daysAgo)
}

function readWhole(name: string, value: number | null | undefined, from: number, until: number): number | null {
  if (value === null || value === undefined) return null
  if (!(value >= from && value <= until)) {
    refuse(name, `${value} is not a number from ${from} to ${until}.`, `Give a whole number from ${from} to ${until}.`)
  }
  return value
}

function refuse(name: string, message: string, remedy: string): never {
  throw new InvalidInput([{ path: ['filter', name], message, remedy }])
}
