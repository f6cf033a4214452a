import type { Enum } from '#lib/api-enums.ts'
import { choice, many, wholeNumber } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'

/** The words for a part of the dossier in an address. */
export const PART_WORDS = {
  kraamzorgplan: 'CARE_PLAN',
  signalering: 'SIGNALLING',
  overdracht: 'HANDOVER',
} as const satisfies Record<string, Enum<'DossierPart'>>

const SHAPE = {
  filter: { ontbreekt: many(choice(PART_WORDS)), dagen: wholeNumber(0, 3650) },
  sorts: { geboren: ['', ''] },
  first: { sort: 'geboren', descending: false },
} as const

export const readGaps = (query: URLSearchParams) => readList(SHAPE, query)

export function gapVariables({ filter, page }: ReturnType<typeof readGaps>) {
  const missing = filter.ontbreekt ?? []
  return {
    filter: {
      ...(missing.length > 0 && { missing: [...missing] }),
      ...(filter.dagen !== null && { bornDaysAgo: filter.dagen }),
    },
    ...page,
  }
}
