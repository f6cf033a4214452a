import type { IsoDate } from '@kraamketen/kraamzorg'
import { choice } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'

const SHAPE = {
  filter: { gezinnen: choice({ onder: 'onder', alle: 'alle' }) },
  sorts: {
    tot: ['USABLE_UNTIL_ASC', 'USABLE_UNTIL_DESC'],
    gebruikt: ['USED_HOURS_ASC', 'USED_HOURS_DESC'],
    toegekend: ['GRANTED_ASC', 'GRANTED_DESC'],
  },
  first: { sort: 'tot', descending: false },
} as const

export const readGrants = (query: URLSearchParams) => readList(SHAPE, query)

/** Who can use hours now stands first, unless the address asks for fewer or for all. */
export function grantVariables({ filter, sort, page }: ReturnType<typeof readGrants>, today: IsoDate) {
  const { gezinnen } = filter
  return {
    filter: {
      benefit: 'FLEXIBLE_HOURS' as const,
      lapsed: false,
      ...(gezinnen !== 'alle' && { runningOn: today }),
      ...(gezinnen === 'onder' && { belowMean: true }),
    },
    sort,
    ...page,
  }
}
