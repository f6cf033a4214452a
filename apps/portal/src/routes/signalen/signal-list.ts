import type { Enum } from '#lib/api-enums.ts'
import { choice, day } from '#lib/fields/fields.ts'

/** The words for what a signal is about, in an address. */
export const SUBJECT_WORDS = {
  veiligheid: 'SAFETY',
  'gezondheid-kind': 'HEALTH_OF_CHILD',
  'gezondheid-moeder': 'HEALTH_OF_MOTHER',
  voeding: 'FEEDING',
  gemoed: 'MENTAL_WELLBEING',
  hechting: 'ATTACHMENT',
  wonen: 'LIVING_SITUATION',
  geld: 'MONEY',
  netwerk: 'NETWORK',
  anders: 'OTHER',
} as const satisfies Record<string, Enum<'SignalSubject'>>

/** What the list of signals can be asked; what is not read yet, unless another tab is chosen. */
export const SIGNAL_LIST = {
  filter: {
    stand: choice({ gelezen: false, alle: null }),
    over: choice(SUBJECT_WORDS),
    vanaf: day,
  },
  sorts: { gemeld: ['SIGNALLED_ASC', 'SIGNALLED_DESC'], naam: ['CLIENT_NAME_ASC', 'CLIENT_NAME_DESC'] },
  first: { sort: 'gemeld', descending: true },
} as const
