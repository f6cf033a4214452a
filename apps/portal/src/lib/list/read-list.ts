import type { FieldProblems, Typed } from '../fields/field-problem.ts'
import { type Fields, type NameOf, type Read, readFields } from '../fields/read-fields.ts'

/** Rows on a page of a list. */
export const PAGE = 25

const LONGEST_CURSOR = 1000

/** What a list can be asked in its address. */
export interface ListShape<All extends Fields, Sorts extends Readonly<Record<string, readonly [string, string]>>> {
  readonly filter: All
  /** By the word in the address: the order of the graph that goes up, and the one that goes down. */
  readonly sorts: Sorts
  readonly first: { readonly sort: keyof Sorts & string; readonly descending: boolean }
}

export interface ListState<Name extends string = string> {
  readonly typed: Typed
  readonly problems: FieldProblems<Name>
  readonly sort: string
  readonly descending: boolean
  /** Whether anything is filtered by. */
  readonly filtered: boolean
  /** Whether the address names a position in the list. */
  readonly positioned: boolean
}

export interface ReadList<All extends Fields, Order extends string> {
  readonly state: ListState<NameOf<All>>
  /** What to filter by; null where nothing was typed, or nothing usable. */
  readonly filter: Read<All>['usable']
  readonly sort: Order
  /** The arguments of a connection. */
  readonly page: { first?: number; after?: string; last?: number; before?: string }
}

/** Reads what the address of a list asks. What cannot be used comes back with its problem, and does not filter. */
export function readList<
  const All extends Fields,
  const Sorts extends Readonly<Record<string, readonly [string, string]>>,
>({ filter, sorts, first }: ListShape<All, Sorts>, query: URLSearchParams): ReadList<All, Sorts[keyof Sorts][number]> {
  const { usable, typed, problems } = readFields(filter, query)
  const asked = query.get('sorteer') ?? ''
  const sort = Object.hasOwn(sorts, asked) ? asked : first.sort
  const order = query.get('volgorde')
  const descending = order === 'af' || (order !== 'op' && sort === first.sort && first.descending)
  const after = cursor(query.get('na'))
  const before = after === null ? cursor(query.get('voor')) : null
  return {
    state: {
      typed,
      problems,
      sort,
      descending,
      filtered: Object.values(typed).some((value) => value.length > 0),
      positioned: (after ?? before) !== null,
    },
    filter: usable,
    sort: (sorts[sort] as readonly [string, string])[descending ? 1 : 0],
    page: before === null ? { first: PAGE, ...(after !== null && { after }) } : { last: PAGE, before },
  }
}

function cursor(text: string | null): string | null {
  return text !== null && text !== '' && text.length <= LONGEST_CURSOR ? text : null
}
