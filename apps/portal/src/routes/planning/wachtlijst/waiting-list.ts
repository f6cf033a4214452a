import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import type { Enum } from '#lib/api-enums.ts'
import { choice, day, oneOf, text } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'

type Step = Enum<'WaitingListStep'>

/** The words for a step in an address and a form, in their order; the last two are ways out. */
export const STEP_WORDS = {
  voorkeur: 'PREFERRED_PROVIDER',
  wachtlijst: 'REGIONAL_WAITING_LIST',
  verdelen: 'JOINT_DIVISION',
  verzekeraar: 'INSURER_INVOLVED',
  'geen-garantie': 'NO_GUARANTEE',
  geplaatst: 'PLACED',
  eraf: 'WITHDRAWN',
} as const satisfies Record<string, Step>

export const wordOf = (step: Step): string =>
  Object.entries(STEP_WORDS).find(([, known]) => known === step)?.[0] ?? step

const SHAPE = {
  filter: {
    stap: choice(STEP_WORDS),
    regio: oneOf(GGD_REGIONS.map(({ code }) => code)),
    voorkeur: text(8),
    van: day,
    tot: day,
  },
  sorts: { uitgerekend: ['DUE_DATE_ASC', 'DUE_DATE_DESC'], ingeschreven: ['ENTERED_ASC', 'ENTERED_DESC'] },
  first: { sort: 'uitgerekend', descending: false },
} as const

export const readWaiting = (query: URLSearchParams) => readList(SHAPE, query)

export function waitingVariables({ filter, sort, page }: ReturnType<typeof readWaiting>) {
  const { stap, regio, voorkeur, van, tot } = filter
  return {
    filter: {
      ...(stap !== null && { steps: [stap] }),
      ...(regio !== null && { regions: [regio] }),
      ...(voorkeur !== null && { preferredOrganisation: voorkeur }),
      ...(van !== null && { dueFrom: van }),
      ...(tot !== null && { dueUntil: tot }),
    },
    sort,
    ...page,
  }
}
