import type { Localised, SourceAnchor } from '@kraamketen/kraamzorg'
import { characteristicOf } from '../characteristics.ts'
import { inCanonicalOrder } from './canonical-definition.ts'
import type { CohortDefinition, Restriction } from './cohort-definition.ts'

/** Something to know before relying on what a cohort answers (NL: waarschuwing). It forbids nothing. */
export interface DefinitionWarning {
  readonly code: DefinitionWarningCode
  /** The field that it is about, or `only.` and the characteristic. */
  readonly place: string
  readonly explanation: Localised
  readonly source: SourceAnchor
}

export const DEFINITION_WARNING_CODES = [
  'BIRTH_YEARS_OUTSIDE_RELEASE',
  'MOTHERS_MORE_THAN_ONCE',
  'MULTIPLES_NOT_STATED',
  'NEONATAL_DEATHS_INCLUDED',
  'UNKNOWN_GESTATION_NOT_STATED',
  'NO_HOSPITAL_LIMIT',
  'LATE_DECEMBER_INCLUDED',
  'NO_CLAIM_IS_ZERO',
  'NO_CLAIM_IS_MISSING',
  'CORRECTION_DOES_NOT_REPRODUCE_MEAN',
  'CORRECTION_IS_NOT_THE_STATED_ONE',
  'HOURS_NOT_CORRECTED',
  'LONGER_STAYS_NOT_CORRECTED',
  'CLASS_LIMITS_NOT_STATED',
  'UNDER_24_WITH_NONE',
  'UNDER_24_WITHOUT_NONE',
  'NORM_IS_NOT_THE_STATED_ONE',
  'ONLY_ON_OUTCOME',
  'UNKNOWN_VALUES_LEFT_OUT',
  'REGION_DIVISION',
  'VULNERABLE_NOT_DEFINED',
] as const
export type DefinitionWarningCode = (typeof DEFINITION_WARNING_CODES)[number]

/** What of a data release a warning depends on; days as ISO 8601. */
export interface ReleasePeriod {
  /** First and last day on which a child of the release can be born. */
  readonly bornFrom: string
  readonly bornUntil: string
  /** The day whose division of municipalities the codes follow; null when each year follows its own. */
  readonly municipalDivisionOn: string | null
}

type Warn = (definition: CohortDefinition, release: ReleasePeriod | null) => readonly DefinitionWarning[]

/**
 * What to know before relying on a cohort: only what holds for this definition, in the order of its fields.
 *
 * @param release null when no release is active; then nothing is said that depends on one
 */
export function definitionWarnings(
  definition: CohortDefinition,
  release: ReleasePeriod | null,
): readonly DefinitionWarning[] {
  const canonical = inCanonicalOrder(definition)
  return WARNINGS.flatMap((warn) => warn(canonical, release))
}

const NOTE: SourceAnchor = 'rivm-kraamzorggebruik'

function warning(
  code: DefinitionWarningCode,
  place: string,
  nl: string,
  en: string,
  source = NOTE,
): readonly DefinitionWarning[] {
  return [{ code, place, explanation: { nl, en }, source }]
}

const SILENT: readonly DefinitionWarning[] = []

/** The years of the definition against the days of the release, which may begin or end within a year. */
const birthYearsOutsideRelease: Warn = ({ birthYears }, release) => {
  if (release === null) return SILENT
  const first = `${birthYears.from}-01-01`
  const last = `${birthYears.until}-12-31`
  if (first >= release.bornFrom && last <= release.bornUntil) return SILENT
  return warning(
    'BIRTH_YEARS_OUTSIDE_RELEASE',
    'birthYears',
    `De gegevens gaan over kinderen geboren van ${release.bornFrom} tot en met ${release.bornUntil}. De geboortejaren ${birthYears.from} tot en met ${birthYears.until} vallen daar niet helemaal binnen: over de rest is niets bekend.`,
    `The data are about children born from ${release.bornFrom} up to and including ${release.bornUntil}. The birth years ${birthYears.from} to ${birthYears.until} do not lie wholly within: nothing is known of the rest.`,
  )
}

const multiplesNotStated: Warn = ({ plurality }) =>
  plurality === 'ALL'
    ? SILENT
    : warning(
        'MULTIPLES_NOT_STATED',
        'plurality',
        'Het RIVM schrijft dat tweelingen niet meedoen en noemt drielingen en grotere meerlingen niet. Hier doen die ook niet mee.',
        'RIVM writes that twins are out and does not mention triplets and larger multiples. Here they are out too.',
      )

/** One row is a child: brothers and sisters of one mother resemble each other, so intervals are somewhat too narrow. */
const mothersMoreThanOnce: Warn = ({ birthYears, plurality }) =>
  birthYears.from === birthYears.until && plurality === 'SINGLETONS'
    ? SILENT
    : warning(
        'MOTHERS_MORE_THAN_ONCE',
        'birthYears',
        'Een moeder die in deze jaren vaker een kind kreeg, telt vaker mee: we tellen kinderen met hun moeder, geen moeders. Het RIVM zegt niet hoe het daarmee omgaat.',
        'A mother who had more children in these years counts more than once: what is counted are children with their mother, not mothers. RIVM does not say how it deals with that.',
      )

const neonatalDeathsIncluded: Warn = ({ neonatalDeaths }) =>
  neonatalDeaths === 'EXCLUDED'
    ? SILENT
    : warning(
        'NEONATAL_DEATHS_INCLUDED',
        'neonatalDeaths',
        'Overlijdt een kind kort na de geboorte, dan gaat de kraamzorg anders. Het RIVM laat deze gezinnen daarom weg; de cijfers zijn dus niet te vergelijken met die van het RIVM.',
        'When a child dies soon after the birth, kraamzorg goes differently. RIVM leaves these families out; the figures are not comparable with those of RIVM.',
      )

const unknownGestationNotStated: Warn = ({ minimumGestationalWeeks: weeks, unknownGestation }) =>
  weeks === null && unknownGestation === 'INCLUDED'
    ? SILENT
    : warning(
        'UNKNOWN_GESTATION_NOT_STATED',
        'unknownGestation',
        'Het RIVM zegt niet wat het doet met kinderen bij wie de duur van de zwangerschap onbekend is. Hier is daarvoor een eigen keuze gemaakt.',
        'RIVM does not say what it does with children whose gestational age is unknown. Here that is a choice of its own.',
      )

const noHospitalLimit: Warn = ({ maximumHospitalDays: days }) =>
  days !== null && days <= 1
    ? SILENT
    : warning(
        'NO_HOSPITAL_LIMIT',
        'maximumHospitalDays',
        'Wie langer in het ziekenhuis ligt, krijgt thuis minder uren. Het RIVM laat gezinnen met twee of meer ligdagen weg, omdat ze het beeld vertekenen. Hier doen (een deel van) deze gezinnen mee.',
        'Who stays in hospital for longer receives fewer hours at home. RIVM leaves out families with two or more hospital days because they distort the picture. Here (some of) these families are in.',
      )

const lateDecemberIncluded: Warn = ({ lateDecember, only }) => {
  const months = levelsOf(only, 'BIRTH_MONTH')
  if (lateDecember === 'EXCLUDED' || (months !== null && !months.includes('DECEMBER'))) return SILENT
  return warning(
    'LATE_DECEMBER_INCLUDED',
    'lateDecember',
    'In december staan veel minder uren dan in de maanden ernaast (gemiddeld 39,2 uur). Misschien zijn declaraties rond oud en nieuw afgekapt; dat is niet onderzocht. Vergelijk met een cohort zonder 24 tot en met 31 december.',
    'December shows far fewer hours than the months beside it (39.2 hours on average). Perhaps claims are cut by the turn of the year; nobody has studied that. Compare with a cohort without 24 to 31 December.',
  )
}

const noClaim: Warn = ({ noClaim: meaning }) =>
  meaning === 'ZERO'
    ? warning(
        'NO_CLAIM_IS_ZERO',
        'noClaim',
        'Dat een gezin zonder declaratie geen kraamzorg kreeg, is een aanname. Eerder werd over 2020 9,5% zonder kraamzorg gemeld; Bo Geboortezorg stelde vast dat dit niet kon kloppen en ook het RIVM twijfelde eraan. Vergelijk met een cohort waarin geen declaratie onbekend betekent.',
        'That a family without a claim received no kraamzorg is an assumption. Earlier 9.5% without kraamzorg was reported for 2020; Bo Geboortezorg found that this could not be right and RIVM doubted it too. Compare with a cohort in which no claim means unknown.',
      )
    : warning(
        'NO_CLAIM_IS_MISSING',
        'noClaim',
        'Gezinnen zonder declaratie staan nu in geen enkele urenklasse en tellen niet mee in gemiddelden. Wie echt geen kraamzorg kreeg, valt zo ook weg; de cijfers zijn niet te vergelijken met die van het RIVM.',
        'Families without a claim are now in no class of hours and count in no mean. Whoever really received no kraamzorg drops out as well; the figures are not comparable with those of RIVM.',
      )

/** Means of the two strata of Table 1 (43.8 and 39.7 hours), weighted by their numbers, under each factor. */
const hoursCorrection: Warn = ({ hoursCorrection: correction, maximumHospitalDays: days }) => {
  if (days === 0) return SILENT
  switch (correction) {
    case 'ONE_EIGHTH_INCREASE':
      return warning(
        'CORRECTION_DOES_NOT_REPRODUCE_MEAN',
        'hoursCorrection',
        'Het RIVM schrijft dat één ligdag de uren met een achtste verhoogt. Uit Tabel 1 volgt dan gemiddeld 44,09 uur; Tabel 2 komt uit op 44,30 uur. Maal 8/7 geeft 44,33 uur en past beter.',
        'RIVM writes that one hospital day raises the hours by one eighth. From Table 1 a mean of 44.09 hours then follows; Table 2 comes to 44.30 hours. Times 8/7 gives 44.33 hours and fits better.',
      )
    case 'SCALE_7_TO_8_DAYS':
      return warning(
        'CORRECTION_IS_NOT_THE_STATED_ONE',
        'hoursCorrection',
        'Maal 8/7 past bij de gemiddelden van Tabel 2 (44,33 tegen 44,30 uur), maar het RIVM schrijft dat het de uren met een achtste verhoogt.',
        'Times 8/7 fits the means of Table 2 (44.33 against 44.30 hours), but RIVM writes that it raises the hours by one eighth.',
      )
    case 'NONE':
      return warning(
        'HOURS_NOT_CORRECTED',
        'hoursCorrection',
        'Gezinnen met een ligdag hebben thuis recht op minder uren. Zonder correctie lijken zij minder zorg te krijgen. Tabel 1 van het RIVM is zo gemaakt, Tabel 2 niet.',
        'Families with a hospital day are entitled to fewer hours at home. Without correction they seem to receive less care. Table 1 of RIVM is made so, Table 2 is not.',
      )
  }
}

const longerStaysNotCorrected: Warn = ({ hoursCorrection: correction, maximumHospitalDays: days }) =>
  correction === 'NONE' || (days !== null && days <= 1)
    ? SILENT
    : warning(
        'LONGER_STAYS_NOT_CORRECTED',
        'hoursCorrection',
        'De correctie is alleen beschreven voor één ligdag. De uren van gezinnen met twee of meer ligdagen blijven zoals ze zijn en zijn niet met de andere te vergelijken.',
        'The correction is described for one hospital day only. The hours of families with two or more hospital days stay as they are and are not comparable with the others.',
      )

/** Claims carry parts of hours, and every correction makes more of them. */
const classLimitsNotStated: Warn = ({ classLimits }) =>
  warning(
    'CLASS_LIMITS_NOT_STATED',
    'classLimits',
    classLimits === 'HALF_OPEN'
      ? 'Het RIVM noemt klassen van hele uren (1-23, 24-44) en zegt niet waar 23,6 of 44,5 uur bij hoort. Hier ronden we niet af.'
      : 'Het RIVM noemt klassen van hele uren (1-23, 24-44) en zegt niet waar 23,6 of 44,5 uur bij hoort. Hier ronden we eerst af.',
    classLimits === 'HALF_OPEN'
      ? 'RIVM names classes of whole hours (1-23, 24-44) and does not say where 23.6 or 44.5 hours belongs. Here nothing is rounded.'
      : 'RIVM names classes of whole hours (1-23, 24-44) and does not say where 23.6 or 44.5 hours belongs. Here hours are rounded first.',
  )

const underTwentyFour: Warn = ({ underTwentyFour: meaning }) =>
  meaning === 'WITH_NONE'
    ? warning(
        'UNDER_24_WITH_NONE',
        'underTwentyFour',
        'De tekst van het RIVM noemt minder dan 24 uur bij 17% van de kwetsbare en 7% van de andere gezinnen. In Tabel 2 is dat alleen 1-23 uur. Met 0 uur erbij, zoals hier, is het 20,6% en 8,3%.',
        'The text of RIVM puts under 24 hours at 17% of the vulnerable and 7% of the other families. In Table 2 that is 1-23 hours only. With 0 hours added, as here, it is 20.6% and 8.3%.',
      )
    : warning(
        'UNDER_24_WITHOUT_NONE',
        'underTwentyFour',
        'Gezinnen zonder kraamzorg (0 uur) tellen hier niet bij minder dan 24 uur, zoals in de tekst van het RIVM. Het aandeel dat het minimum niet haalt, is dus groter.',
        'Families without kraamzorg (0 hours) do not count as under 24 hours here, as in the text of RIVM. The share that does not reach the minimum is therefore larger.',
      )

const normIsNotTheStatedOne: Warn = ({ norm: { hoursPerDay, days } }) =>
  hoursPerDay === 6 && days === 8
    ? SILENT
    : warning(
        'NORM_IS_NOT_THE_STATED_ONE',
        'norm',
        'Het RIVM rekent met 6 uur per dag en 8 dagen. Met deze norm zijn behoefte en tekort niet te vergelijken met die van het RIVM.',
        'RIVM computes with 6 hours a day and 8 days. With this norm, need and shortfall are not comparable with those of RIVM.',
      )

/** Families are then chosen by what was measured of them afterwards. */
const onlyOnOutcome: Warn = ({ only }) =>
  only
    .filter(({ characteristic }) => characteristic === 'HOUR_CATEGORY' || characteristic === 'CLAIM')
    .flatMap(({ characteristic }) => {
      const { name } = characteristicOf(characteristic)
      return warning(
        'ONLY_ON_OUTCOME',
        `only.${characteristic}`,
        `Het cohort is gekozen op ${name.nl}: dat is de uitkomst zelf. Verschillen in uren tussen groepen binnen dit cohort zeggen niets over de verschillen tussen alle gezinnen.`,
        `The cohort is chosen by ${name.en}: that is the outcome itself. Differences in hours between groups within this cohort say nothing about the differences between all families.`,
      )
    })

/** The note keeps everybody in its models by imputing; a restriction to known levels does not. */
const unknownValuesLeftOut: Warn = ({ only }) =>
  only
    .filter(({ characteristic, levels }) => hasUnknown(characteristic) && !levels.includes('UNKNOWN'))
    .flatMap(({ characteristic }) => {
      const { name } = characteristicOf(characteristic)
      return warning(
        'UNKNOWN_VALUES_LEFT_OUT',
        `only.${characteristic}`,
        `Gezinnen van wie ${name.nl} onbekend is, doen niet mee. Zij lijken vaak niet op de andere gezinnen. Het RIVM vult ontbrekende waarden in, maar zegt niet hoe.`,
        `Families of whom ${name.en} is unknown are out. They often do not resemble the other families. RIVM imputes missing values, but does not say how.`,
      )
    })

const regionDivision: Warn = ({ only }, release) => {
  if (release === null || levelsOf(only, 'GGD_REGION') === null) return SILENT
  const on = release.municipalDivisionOn
  return warning(
    'REGION_DIVISION',
    'only.GGD_REGION',
    on === null
      ? 'De gemeenten volgen de indeling van elk geboortejaar. Een gemeente die is opgegaan in een andere, is soms aan geen GGD-regio toe te wijzen en staat dan bij onbekend.'
      : `De GGD-regio volgt uit de gemeente volgens de indeling van ${on}, ook voor kinderen die in een ander jaar zijn geboren.`,
    on === null
      ? 'Municipalities follow the division of each birth year. One that has merged into another cannot always be given a GGD region and then stands under unknown.'
      : `The GGD region follows from the municipality by the division of ${on}, also for children born in another year.`,
    'cbs-ggd-regions',
  )
}

const vulnerableNotDefined: Warn = ({ only }) =>
  levelsOf(only, 'MULTIPLY_VULNERABLE') === null
    ? SILENT
    : warning(
        'VULNERABLE_NOT_DEFINED',
        'only.MULTIPLY_VULNERABLE',
        'Of een gezin meervoudig kwetsbaar is, volgt hier uit registers. Hoe precies, staat niet in de kennisnotitie. Het is iets anders dan wat een verloskundige samen met de moeder vaststelt.',
        'Whether a family is multiply vulnerable follows from registers here. The note does not say how exactly. It is something else than what a midwife establishes together with the mother.',
      )

const WARNINGS: readonly Warn[] = [
  birthYearsOutsideRelease,
  mothersMoreThanOnce,
  multiplesNotStated,
  neonatalDeathsIncluded,
  unknownGestationNotStated,
  noHospitalLimit,
  lateDecemberIncluded,
  noClaim,
  hoursCorrection,
  longerStaysNotCorrected,
  classLimitsNotStated,
  underTwentyFour,
  normIsNotTheStatedOne,
  onlyOnOutcome,
  unknownValuesLeftOut,
  regionDivision,
  vulnerableNotDefined,
]

function levelsOf(only: readonly Restriction[], code: Restriction['characteristic']): readonly string[] | null {
  return only.find(({ characteristic }) => characteristic === code)?.levels ?? null
}

function hasUnknown(code: Restriction['characteristic']): boolean {
  // Unknown hours follow from the definition, not from a register.
  return code !== 'HOUR_CATEGORY' && characteristicOf(code).levels.some((level) => level.code === 'UNKNOWN')
}
