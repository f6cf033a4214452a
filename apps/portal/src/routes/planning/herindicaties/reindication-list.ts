import type { Enum } from '#lib/api-enums.ts'
import { choice, day } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'

type Code = Enum<'IndicationChangeCode'>

/** The words for a reason in an address. */
export const REASON_WORDS = {
  ziekenhuis: 'HOSPITAL_STAY',
  voeding: 'FEEDING',
  voedingsproblemen: 'FEEDING_PROBLEMS',
  herstel: 'RECOVERY_OF_MOTHER',
  kind: 'CARE_OF_CHILD',
  gezin: 'FAMILY_SITUATION',
  meerling: 'MULTIPLE_BIRTH',
  doelen: 'GOALS_REACHED',
  wens: 'WISH_OF_CLIENT',
  schaarste: 'SCARCITY',
  langer: 'EXTENSION',
  anders: 'OTHER',
} as const satisfies Record<string, Code>

const SHAPE = {
  filter: { sinds: day, reden: choice(REASON_WORDS) },
  sorts: { gesteld: ['SET_AT_ASC', 'SET_AT_DESC'] },
  first: { sort: 'gesteld', descending: true },
} as const

export const readReindications = (query: URLSearchParams) => readList(SHAPE, query)

/** Since yesterday, unless the address says since when. */
export function reindicationVariables({ filter, sort, page }: ReturnType<typeof readReindications>) {
  const { sinds, reden } = filter
  return {
    filter: {
      ...(sinds === null ? { withinDays: 1 } : { since: sinds }),
      ...(reden !== null && { changeCodes: [reden] }),
    },
    sort,
    ...page,
  }
}

interface Roster {
  readonly plannedHours: number
  readonly hoursToPlan: number | null
}

/** Visits are planned by the quarter of an hour and indicated by the eighth: less than this is no difference. */
const QUARTER = 0.25

/**
 * What a change does to the visits, with those that should have begun and that nobody recorded yet: they are neither
 * given nor to come, and have been planned all the same.
 */
export function withUnrecorded<Of extends Roster>(roster: Of, toComeHours: number) {
  const unrecordedHours = Math.max(0, toComeHours - roster.plannedHours)
  const left = roster.hoursToPlan === null ? null : roster.hoursToPlan - unrecordedHours
  return { ...roster, unrecordedHours, hoursToPlan: left !== null && Math.abs(left) < QUARTER ? 0 : left }
}

interface Changed {
  readonly difference: number | null
  readonly roster: { readonly hoursToPlan: number | null } | null
  /** Whether it is the indication that holds now: an earlier one does nothing to the roster any more. */
  readonly holds: boolean
}

/** What the changes of this page do together; what is undecided is counted apart and not guessed. */
export function together(rows: readonly Changed[]) {
  const toPlan = rows.filter(({ holds }) => holds).map(({ roster }) => roster?.hoursToPlan ?? null)
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
  return {
    difference: sum(rows.map(({ difference }) => difference)),
    short: sum(toPlan.filter((hours) => hours !== null && hours > 0)),
    over: Math.abs(sum(toPlan.filter((hours) => hours !== null && hours < 0))),
    undecided: toPlan.filter((hours) => hours === null).length,
  }
}
