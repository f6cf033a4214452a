import type { Localised } from '@kraamketen/kraamzorg'
import { restrictionInWords } from '../rules/definition/restriction-in-words.ts'
import type { AnsweredStep } from './count-flow.ts'

const STEPS: Readonly<Record<Exclude<AnsweredStep['criterion'], 'RESTRICTION'>, Localised>> = {
  BIRTHS: { nl: 'Alle geboorten in de gegevens.', en: 'All births in the data.' },
  LIVE_BORN: { nl: 'Levend geboren.', en: 'Born alive.' },
  BIRTH_YEARS: { nl: 'Geboren in de jaren van de definitie.', en: 'Born in the years of the definition.' },
  SINGLETONS: { nl: 'Geen tweelingen of andere meerlingen.', en: 'No twins or other multiples.' },
  SURVIVED_28_DAYS: { nl: 'Niet binnen 28 dagen overleden.', en: 'Did not die within 28 days.' },
  GESTATION: { nl: 'Zwangerschap lang genoeg.', en: 'Pregnancy long enough.' },
  HOSPITAL_DAYS: { nl: 'Niet te veel nachten in het ziekenhuis.', en: 'Not too many nights in hospital.' },
  LATE_DECEMBER: { nl: 'Niet geboren van 24 tot en met 31 december.', en: 'Not born from 24 to 31 December.' },
}

/** The criterion of a step, in a sentence. */
export function stepInWords({ criterion, restriction }: AnsweredStep): Localised {
  if (criterion !== 'RESTRICTION') return STEPS[criterion]
  return restriction === null ? STEPS.BIRTHS : restrictionInWords(restriction)
}
