/**
 * What was used to look for risks (NL: signaleringsinstrument). Some use the checklist of TNO or the GIZ, others rely
 * on their own judgement: that is said too.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg
 */
export const SIGNALLING_INSTRUMENTS = ['TNO_CHECKLIST', 'GIZ', 'OWN_JUDGEMENT', 'OTHER'] as const
export type SignallingInstrument = (typeof SIGNALLING_INSTRUMENTS)[number]

/** What came of looking (NL: uitkomst van de signalering). Nothing found is a result; no row is that nobody looked. */
export const SIGNALLING_OUTCOMES = ['NOTHING_FOUND', 'SIGNALS'] as const
export type SignallingOutcome = (typeof SIGNALLING_OUTCOMES)[number]

/** What a signal is about (NL: onderwerp van het signaal). */
export const SIGNAL_SUBJECTS = [
  'HEALTH_OF_MOTHER',
  'HEALTH_OF_CHILD',
  'FEEDING',
  'MENTAL_WELLBEING',
  'ATTACHMENT',
  'SAFETY',
  'LIVING_SITUATION',
  'MONEY',
  'NETWORK',
  'OTHER',
] as const
export type SignalSubject = (typeof SIGNAL_SUBJECTS)[number]

/** Who was told of a signal (NL: wie is geïnformeerd). */
export const INFORMED_PARTIES = [
  'PARENTS',
  'MIDWIFE',
  'JGZ',
  'GP',
  'PAEDIATRICIAN',
  'DISTRICT_TEAM',
  'SAFE_HOME',
  'OTHER',
] as const
export type InformedParty = (typeof INFORMED_PARTIES)[number]

/** What a list of signals can be sorted by (NL: volgorde). */
export const SIGNAL_SORT_KEYS = ['SIGNALLED', 'CLIENT_NAME'] as const
export type SignalSortKey = (typeof SIGNAL_SORT_KEYS)[number]
