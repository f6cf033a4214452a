import type { hardWord as dutch } from '../nl/hard-word.ts'

/** Words of the field, explained where they stand. */
export const hardWord: typeof dutch = {
  indication: {
    word: 'indication',
    explanation: 'How many hours of kraamzorg a family needs, by fixed rules. Whoever does the intake sets it.',
  },
  floor: {
    word: '24-hour floor',
    explanation:
      'Fewer than 24 hours of kraamzorg is too little for safe care. When care is scarce the organisations together see to it that nobody falls below it.',
  },
  herindicatie: {
    word: 're-indication',
    explanation: 'The number of hours is changed after the first indication, for example after a night in hospital.',
  },
  vulnerability: {
    word: 'vulnerability',
    explanation:
      'How much weighs on a family, against what it can cope with by itself. There are three classes: self-reliant, vulnerable and very vulnerable.',
  },
  handover: {
    word: 'handover',
    explanation: 'What kraamzorg passes on at its end to youth health care about mother and child.',
  },
  homeVisit: {
    word: 'Prenatal home visit',
    explanation:
      'A youth health nurse visits at home before the birth, when the woman wants it and something matters in the family.',
  },
}
