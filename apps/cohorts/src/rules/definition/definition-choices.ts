import type { Localised } from '@kraamketen/kraamzorg'
import { printedNumber } from '../printed-number.ts'
import type { CohortDefinition } from './cohort-definition.ts'

/** Everything in a definition that is chosen once; restrictions come on top. */
export type ChoicePlace = Exclude<keyof CohortDefinition, 'only'>

/** One choice of a definition in words for people. */
export interface Choice {
  readonly name: Localised
  /** What was chosen, as a whole sentence that stands by itself. */
  readonly sentence: (definition: CohortDefinition) => Localised
}

/** As many as a norm may be written with, so that two norms never read alike. */
const DECIMALS = 2

const text = (nl: string, en: string): Localised => ({ nl, en })

/**
 * The words of every choice, in the order in which one tells them: first who is in, then what is counted of them.
 * The record is complete by its type: a new choice does not compile until it has words.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export const DEFINITION_CHOICES: Readonly<Record<ChoicePlace, Choice>> = {
  birthYears: {
    name: text('Geboortejaren', 'Birth years'),
    sentence: ({ birthYears: { from, until } }) =>
      from === until
        ? text(
            `Alle kinderen die levend zijn geboren in ${from} doen mee, elk samen met hun moeder.`,
            `All children born alive in ${from} are in, each together with their mother.`,
          )
        : text(
            `Alle kinderen die levend zijn geboren van ${from} tot en met ${until} doen mee, elk samen met hun moeder.`,
            `All children born alive from ${from} up to and including ${until} are in, each together with their mother.`,
          ),
  },
  plurality: {
    name: text('Tweelingen en andere meerlingen', 'Twins and other multiples'),
    sentence: ({ plurality }) =>
      plurality === 'SINGLETONS'
        ? text('Tweelingen en andere meerlingen doen niet mee.', 'Twins and other multiples are out.')
        : text(
            'Tweelingen en andere meerlingen doen ook mee; elk kind telt apart.',
            'Twins and other multiples are in as well; every child counts separately.',
          ),
  },
  neonatalDeaths: {
    name: text('Overleden binnen 28 dagen', 'Died within 28 days'),
    sentence: ({ neonatalDeaths }) =>
      neonatalDeaths === 'EXCLUDED'
        ? text(
            'Kinderen die binnen 28 dagen na de geboorte zijn overleden, doen niet mee.',
            'Children who died within 28 days of the birth are out.',
          )
        : text(
            'Kinderen die binnen 28 dagen na de geboorte zijn overleden, doen ook mee.',
            'Children who died within 28 days of the birth are in as well.',
          ),
  },
  minimumGestationalWeeks: {
    name: text('Kortste zwangerschap', 'Shortest pregnancy'),
    sentence: ({ minimumGestationalWeeks: weeks }) =>
      weeks === null
        ? text(
            'De zwangerschap mag zo kort zijn geweest als ze was.',
            'There is no limit to how short the pregnancy was.',
          )
        : text(
            `Kinderen die voor ${weeks} volle weken zwangerschap zijn geboren, doen niet mee.`,
            `Children born before ${weeks} completed weeks of pregnancy are out.`,
          ),
  },
  unknownGestation: {
    name: text('Onbekende duur van de zwangerschap', 'Unknown duration of pregnancy'),
    sentence: ({ unknownGestation }) =>
      unknownGestation === 'INCLUDED'
        ? text(
            'Is niet bekend hoe lang de zwangerschap duurde, dan doet het kind mee.',
            'When nobody recorded how long the pregnancy lasted, the child is in.',
          )
        : text(
            'Is niet bekend hoe lang de zwangerschap duurde, dan doet het kind niet mee.',
            'When nobody recorded how long the pregnancy lasted, the child is out.',
          ),
  },
  maximumHospitalDays: {
    name: text('Nachten in het ziekenhuis', 'Nights in hospital'),
    sentence: ({ maximumHospitalDays: days }) => {
      if (days === null) {
        return text(
          'Het maakt niet uit hoeveel nachten moeder of kind na de geboorte in het ziekenhuis lag.',
          'It does not matter how many nights mother or child stayed in hospital after the birth.',
        )
      }
      if (days === 0) {
        return text(
          'Lag moeder of kind na de geboorte een nacht of langer in het ziekenhuis, dan doen ze niet mee.',
          'When mother or child stayed in hospital for a night or longer after the birth, they are out.',
        )
      }
      return text(
        `Lag moeder of kind na de geboorte meer dan ${days} ${days === 1 ? 'nacht' : 'nachten'} in het ziekenhuis, dan doen ze niet mee.`,
        `When mother or child stayed in hospital for more than ${days} ${days === 1 ? 'night' : 'nights'} after the birth, they are out.`,
      )
    },
  },
  lateDecember: {
    name: text('Geboren van 24 tot en met 31 december', 'Born from 24 to 31 December'),
    sentence: ({ lateDecember }) =>
      lateDecember === 'INCLUDED'
        ? text(
            'Kinderen die van 24 tot en met 31 december zijn geboren, doen gewoon mee.',
            'Children born from 24 to 31 December are in like all others.',
          )
        : text(
            'Kinderen die van 24 tot en met 31 december zijn geboren, doen niet mee.',
            'Children born from 24 to 31 December are out.',
          ),
  },
  noClaim: {
    name: text('Geen declaratie van kraamzorguren', 'No claim of hours of kraamzorg'),
    sentence: ({ noClaim }) =>
      noClaim === 'ZERO'
        ? text(
            'Is er geen declaratie van kraamzorguren, dan tellen we 0 uur.',
            'When there is no claim of hours of kraamzorg, that counts as 0 hours.',
          )
        : text(
            'Is er geen declaratie van kraamzorguren, dan zijn de uren onbekend; dat is niet hetzelfde als 0 uur.',
            'When there is no claim of hours of kraamzorg, the hours are unknown; that is not the same as 0 hours.',
          ),
  },
  hoursCorrection: {
    name: text('Correctie voor een dag in het ziekenhuis', 'Correction for a day in hospital'),
    sentence: ({ hoursCorrection }) => {
      if (hoursCorrection === 'NONE') {
        return text(
          'De ontvangen uren zijn niet gecorrigeerd voor een dag in het ziekenhuis.',
          'Received hours are not corrected for a day in hospital.',
        )
      }
      return hoursCorrection === 'ONE_EIGHTH_INCREASE'
        ? text(
            'Bij één dag in het ziekenhuis tellen we een achtste op bij de ontvangen uren (maal 9/8).',
            'With one day in hospital one eighth is added to the received hours (times 9/8).',
          )
        : text(
            'Bij één dag in het ziekenhuis rekenen we de ontvangen uren van zeven dagen om naar acht dagen (maal 8/7).',
            'With one day in hospital the received hours of seven days are scaled to eight days (times 8/7).',
          )
    },
  },
  classLimits: {
    name: text('Grenzen van de urenklassen', 'Limits of the classes of hours'),
    sentence: ({ classLimits }) =>
      classLimits === 'HALF_OPEN'
        ? text(
            'Delen van uren ronden we niet af: 23,6 uur is minder dan 24 uur, en 44,9 uur is minder dan 45 uur.',
            'Parts of hours are not rounded: 23.6 hours is less than 24 hours, and 44.9 hours is less than 45 hours.',
          )
        : text(
            'Uren ronden we eerst af op hele uren: 23,6 uur telt als 24 uur, en 44,9 uur als 45 uur.',
            'Hours are first rounded to whole hours: 23.6 hours counts as 24 hours, and 44.9 hours as 45 hours.',
          ),
  },
  underTwentyFour: {
    name: text('Wat minder dan 24 uur betekent', 'What under 24 hours means'),
    sentence: ({ underTwentyFour }) =>
      underTwentyFour === 'WITH_NONE'
        ? text(
            'Bij minder dan 24 uur tellen de gezinnen zonder kraamzorg (0 uur) mee.',
            'Under 24 hours counts the families without kraamzorg (0 hours) as well.',
          )
        : text(
            'Bij minder dan 24 uur tellen alleen gezinnen die wel kraamzorg kregen: 1 tot en met 23 uur.',
            'Under 24 hours counts only families that did receive kraamzorg: 1 to 23 hours.',
          ),
  },
  norm: {
    name: text('Wat een gezin nodig heeft', 'What a family needs'),
    sentence: ({ norm: { hoursPerDay, days } }) => {
      const hours = printedNumber(hoursPerDay, DECIMALS)
      const total = printedNumber(hoursPerDay * days, DECIMALS)
      const [dag, day] = days === 1 ? ['dag', 'day'] : ['dagen', 'days']
      return text(
        `We gaan ervan uit dat een gezin thuis ${hours.nl} uur per dag nodig heeft, ${days} ${dag} lang: samen ${total.nl} uur, en ${hours.nl} uur minder voor elke dag in het ziekenhuis.`,
        `A family is taken to need ${hours.en} hours a day at home, for ${days} ${day}: ${total.en} hours in all, and ${hours.en} hours less for every day in hospital.`,
      )
    },
  },
}

/** In the order in which they are told. */
export const CHOICE_PLACES = Object.keys(DEFINITION_CHOICES) as readonly ChoicePlace[]
