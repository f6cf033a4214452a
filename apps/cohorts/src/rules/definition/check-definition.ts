import type { Localised } from '@kraamketen/kraamzorg'
import {
  CHARACTERISTIC_CODES,
  type CharacteristicCode,
  characteristicOf,
  FIRST_BIRTH_YEAR,
  levelIndex,
} from '../characteristics.ts'
import {
  CLASS_LIMITS,
  type CohortDefinition,
  HOURS_CORRECTIONS,
  INCLUSIONS,
  NO_CLAIM_MEANINGS,
  PLURALITIES,
  UNDER_24_MEANINGS,
} from './cohort-definition.ts'

/** Something in a definition that cannot be (NL: fout in de definitie). */
export interface DefinitionProblem {
  readonly code: DefinitionProblemCode
  /** Path within the definition, as it was written. */
  readonly place: readonly string[]
  readonly what: Localised
  readonly remedy: Localised
}

export const DEFINITION_PROBLEM_CODES = [
  'UNKNOWN_CHOICE',
  'OUT_OF_RANGE',
  'FROM_AFTER_UNTIL',
  'UNKNOWN_CHARACTERISTIC',
  'DUPLICATE_CHARACTERISTIC',
  'NO_LEVELS',
  'UNKNOWN_LEVEL',
  'NOBODY_LEFT',
] as const
export type DefinitionProblemCode = (typeof DEFINITION_PROBLEM_CODES)[number]

/** The years that the closed list of birth years holds. */
const YEARS = characteristicOf('BIRTH_YEAR').levels.length
/** Shortest and longest pregnancy in the registration of births: 140 and 315 days. */
const WEEKS = { from: 20, until: 45 }
/** The pair table counts nights up to a year. */
const HOSPITAL_DAYS = { from: 0, until: 365 }
/** Care is possible until six weeks after the birth at most. */
const NORM_DAYS = { from: 1, until: 42 }
const HOURS_A_DAY = { above: 0, until: 24 }

/**
 * What makes a definition impossible: a choice or a level that does not exist, a number out of range, or a restriction
 * that leaves nobody whatever the release holds. Empty when the definition can be asked. What is possible but deserves
 * a second look, definitionWarnings tells.
 */
export function checkDefinition(definition: CohortDefinition): readonly DefinitionProblem[] {
  return [
    ...choiceProblems(definition),
    ...numberProblems(definition),
    ...definition.only.flatMap((_, index) => restrictionProblems(definition, index)),
  ]
}

function choiceProblems(definition: CohortDefinition): readonly DefinitionProblem[] {
  const choices: readonly (readonly [place: string, said: string, known: readonly string[]])[] = [
    ['plurality', definition.plurality, PLURALITIES],
    ['neonatalDeaths', definition.neonatalDeaths, INCLUSIONS],
    ['unknownGestation', definition.unknownGestation, INCLUSIONS],
    ['lateDecember', definition.lateDecember, INCLUSIONS],
    ['noClaim', definition.noClaim, NO_CLAIM_MEANINGS],
    ['hoursCorrection', definition.hoursCorrection, HOURS_CORRECTIONS],
    ['classLimits', definition.classLimits, CLASS_LIMITS],
    ['underTwentyFour', definition.underTwentyFour, UNDER_24_MEANINGS],
  ]
  return choices
    .filter(([, said, known]) => !known.includes(said))
    .map(([place, said, known]) => ({
      code: 'UNKNOWN_CHOICE',
      place: [place],
      what: { nl: `"${shortened(said)}" is hier geen keuze.`, en: `"${shortened(said)}" is no choice here.` },
      remedy: { nl: `Kies een van: ${known.join(', ')}.`, en: `Choose one of: ${known.join(', ')}.` },
    }))
}

function numberProblems(definition: CohortDefinition): readonly DefinitionProblem[] {
  const { birthYears, minimumGestationalWeeks: weeks, maximumHospitalDays: days, norm } = definition
  const years = { from: FIRST_BIRTH_YEAR, until: FIRST_BIRTH_YEAR + YEARS - 1 }
  const outOfRange = [
    ...notWhole(['birthYears', 'from'], birthYears.from, years),
    ...notWhole(['birthYears', 'until'], birthYears.until, years),
    ...(weeks === null ? [] : notWhole(['minimumGestationalWeeks'], weeks, WEEKS)),
    ...(days === null ? [] : notWhole(['maximumHospitalDays'], days, HOSPITAL_DAYS)),
    ...notHoursADay(norm.hoursPerDay),
    ...notWhole(['norm', 'days'], norm.days, NORM_DAYS),
  ]
  if (birthYears.from <= birthYears.until) return outOfRange
  const reversed: DefinitionProblem = {
    code: 'FROM_AFTER_UNTIL',
    place: ['birthYears'],
    what: {
      nl: `Het eerste geboortejaar (${birthYears.from}) ligt na het laatste (${birthYears.until}).`,
      en: `The first birth year (${birthYears.from}) is after the last (${birthYears.until}).`,
    },
    remedy: { nl: 'Draai de twee jaren om.', en: 'Swap the two years.' },
  }
  return [...outOfRange, reversed]
}

function notWhole(
  place: readonly string[],
  value: number,
  { from, until }: { readonly from: number; readonly until: number },
): readonly DefinitionProblem[] {
  if (Number.isInteger(value) && value >= from && value <= until) return []
  return [
    {
      code: 'OUT_OF_RANGE',
      place,
      what: {
        nl: `${value} is geen heel getal van ${from} tot en met ${until}.`,
        en: `${value} is not a whole number from ${from} to ${until}.`,
      },
      remedy: {
        nl: `Vul een heel getal in van ${from} tot en met ${until}.`,
        en: `Fill in a whole number from ${from} to ${until}.`,
      },
    },
  ]
}

/** At most two decimals, which is what explanations print. */
function notHoursADay(value: number): readonly DefinitionProblem[] {
  const { above, until } = HOURS_A_DAY
  if (value > above && value <= until && Number(value.toFixed(2)) === value) return []
  return [
    {
      code: 'OUT_OF_RANGE',
      place: ['norm', 'hoursPerDay'],
      what: {
        nl: `${value} is geen aantal uren per dag: meer dan ${above} en hoogstens ${until}, met hoogstens twee decimalen.`,
        en: `${value} is no number of hours a day: more than ${above} and at most ${until}, with at most two decimals.`,
      },
      remedy: { nl: 'Vul bijvoorbeeld 6 of 5.5 in.', en: 'Fill in 6 or 5.5, for example.' },
    },
  ]
}

function restrictionProblems(definition: CohortDefinition, index: number): readonly DefinitionProblem[] {
  const { characteristic: code, levels } = definition.only[index]!
  const at = ['only', String(index)]
  if (!(CHARACTERISTIC_CODES as readonly string[]).includes(code)) {
    const said = shortened(code)
    return [
      {
        code: 'UNKNOWN_CHARACTERISTIC',
        place: [...at, 'characteristic'],
        what: { nl: `"${said}" is geen kenmerk.`, en: `"${said}" is no characteristic.` },
        remedy: {
          nl: `Kies een van: ${CHARACTERISTIC_CODES.join(', ')}.`,
          en: `Choose one of: ${CHARACTERISTIC_CODES.join(', ')}.`,
        },
      },
    ]
  }
  const { name, levels: known } = characteristicOf(code)
  const problems: DefinitionProblem[] = []
  if (definition.only.findIndex(({ characteristic }) => characteristic === code) < index) {
    problems.push({
      code: 'DUPLICATE_CHARACTERISTIC',
      place: [...at, 'characteristic'],
      what: { nl: `${name.nl} is al eerder beperkt.`, en: `${name.en} was restricted before.` },
      remedy: {
        nl: 'Zet alle waarden van een kenmerk in één beperking.',
        en: 'Put all levels of a characteristic in one restriction.',
      },
    })
  }
  if (levels.length === 0) {
    problems.push({
      code: 'NO_LEVELS',
      place: [...at, 'levels'],
      what: { nl: `Bij ${name.nl} is geen waarde gekozen.`, en: `No level of ${name.en} was chosen.` },
      remedy: {
        nl: 'Kies ten minste één waarde, of laat de beperking weg.',
        en: 'Choose at least one level, or leave out the restriction.',
      },
    })
  }
  const unknown = levels.flatMap((level, place) =>
    levelIndex(characteristicOf(code), level) === -1 ? [{ level: shortened(level), place }] : [],
  )
  for (const { level, place } of unknown) {
    problems.push({
      code: 'UNKNOWN_LEVEL',
      place: [...at, 'levels', String(place)],
      what: { nl: `"${level}" is geen waarde van ${name.nl}.`, en: `"${level}" is no level of ${name.en}.` },
      remedy: {
        nl: `Kies uit: ${known.map((level) => level.code).join(', ')}.`,
        en: `Choose from: ${known.map((level) => level.code).join(', ')}.`,
      },
    })
  }
  if (levels.length > 0 && unknown.length === 0 && !levels.some((level) => isPossible(code, level, definition))) {
    problems.push({
      code: 'NOBODY_LEFT',
      place: [...at, 'levels'],
      what: {
        nl: `Met deze waarden van ${name.nl} blijft niemand over: een andere keuze van de definitie sluit ze uit.`,
        en: `With these levels of ${name.en} nobody is left: another choice of the definition excludes them.`,
      },
      remedy: {
        nl: 'Kies andere waarden, of verruim de andere keuze.',
        en: 'Choose other levels, or widen the other choice.',
      },
    })
  }
  return problems
}

/** Whether anybody can have a level, as far as the one choice that is about the same thing tells. */
function isPossible(characteristic: CharacteristicCode, level: string, definition: CohortDefinition): boolean {
  const { birthYears, minimumGestationalWeeks: weeks, maximumHospitalDays: days } = definition
  switch (characteristic) {
    case 'BIRTH_YEAR':
      return Number(level) >= birthYears.from && Number(level) <= birthYears.until
    case 'GESTATION': {
      if (level === 'UNKNOWN') return definition.unknownGestation === 'INCLUDED'
      const last = LAST_WEEK[level] ?? WEEKS.until
      return weeks === null || weeks <= last
    }
    case 'HOSPITAL_DAYS': {
      const fewest = FEWEST_DAYS[level] ?? 0
      return days === null || fewest <= days
    }
    case 'HOUR_CATEGORY':
      return level !== 'UNKNOWN' || definition.noClaim === 'MISSING'
    default:
      return true
  }
}

/** The last completed week of a class of gestational age; the highest class has none. */
const LAST_WEEK: Readonly<Record<string, number>> = { UNDER_35_WEEKS: 34, WEEKS_35_AND_36: 36, WEEKS_37_TO_41: 41 }
const FEWEST_DAYS: Readonly<Record<string, number>> = { NONE: 0, ONE: 1, TWO_OR_MORE: 2 }

/** What somebody else wrote is shown, but not at any length. */
function shortened(said: string): string {
  return said.length <= 40 ? said : `${said.slice(0, 40)}…`
}
