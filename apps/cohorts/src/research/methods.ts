import type { Localised, SourceAnchor } from '@kraamketen/kraamzorg'

/** How an answer was made (NL: methode). */
export interface Method {
  readonly id: string
  /** Goes up when the same answer can become another. */
  readonly version: string
  readonly explanation: Localised
  readonly source: SourceAnchor
}

const NOTE: SourceAnchor = 'rivm-kraamzorggebruik'

function method(id: string, nl: string, en: string): Method {
  return { id, version: '1', explanation: { nl, en }, source: NOTE }
}

/** Every method by its id. */
export const METHODS = {
  TABLE_1: method(
    'TABLE_1',
    'Moeder-kindparen per aantal ligdagen en per klasse van ontvangen uren, zonder correctie voor het ziekenhuisverblijf, zoals in Tabel 1 van het RIVM.',
    'Mother-child pairs by hospital days and class of received hours, without correction for the hospital stay, as in Table 1 of RIVM.',
  ),
  CROSSTAB: method(
    'CROSSTAB',
    'Moeder-kindparen per kenmerk en per klasse van ontvangen uren. Percentages zijn van de rij, met een interval van Wilson dat ruimer is gemaakt voor de ruis. Het interval van een gemiddelde gebruikt de spreiding tussen de getoonde klassen.',
    'Mother-child pairs by characteristic and class of received hours. Percentages are of the row, with an interval of Wilson that is widened for the noise. The interval of a mean uses the spread between the classes that are shown.',
  ),
  TREND: method(
    'TREND',
    'De kruistabel per geboortejaar; jaren buiten de definitie staan er niet in.',
    'The crosstab by birth year; years outside the definition are not in it.',
  ),
  SEASONALITY_BY_MONTH: method(
    'SEASONALITY_BY_MONTH',
    'De kruistabel per kalendermaand van de geboorte, alle jaren samen.',
    'The crosstab by calendar month of birth, all years together.',
  ),
  SEASONALITY_BY_WEEK: method(
    'SEASONALITY_BY_WEEK',
    'De kruistabel per ISO-week van de geboorte, alle jaren samen. De week begint op maandag; 1 tot en met 3 januari kunnen in week 52 of 53 vallen, en 29 tot en met 31 december in week 1. Week 53 bestaat niet elk jaar.',
    'The crosstab by ISO week of birth, all years together. The week begins on Monday; 1 to 3 January may fall in week 52 or 53, and 29 to 31 December in week 1. Week 53 does not exist in every year.',
  ),
  REGIONS: method(
    'REGIONS',
    'Gemiddelde ontvangen uren per GGD-regio in twee geboortejaren. Het verschil heeft een interval van 95 %: de varianties van beide gemiddelden zijn opgeteld, met de ruis erin.',
    'Mean received hours by GGD region in two birth years. The change has an interval of 95 %: the variances of both means are added, with the noise in them.',
  ),
  NEED: method(
    'NEED',
    'Wat gezinnen nodig hadden volgens de norm (uren per dag maal dagen thuis; elke nacht in het ziekenhuis gaat eraf) naast de uren die ze ontvingen, niet gecorrigeerd.',
    'What families needed by the norm (hours a day times days at home; every night in hospital takes one off) beside the hours that they received, not corrected.',
  ),
  FOLLOW_UP: method(
    'FOLLOW_UP',
    'Per kalenderjaar na het geboortejaar: van welke paren dat jaar in de gegevens valt, en hoeveel daarvan niet zijn verhuisd naar het buitenland of overleden. Het panel is niet gebalanceerd: latere jaren gaan over minder geboortejaren.',
    'By calendar year after the birth year: of which pairs that year is in the data, and how many of them did not emigrate or die. The panel is not balanced: later years are about fewer birth years.',
  ),
  STANDARDISED: method(
    'STANDARDISED',
    'Directe standaardisatie: het cijfer dat een groep zou hebben als zij was samengesteld als het hele cohort. Een leeg of afgeschermd stratum geeft een melding in plaats van een cijfer.',
    'Direct standardisation: the figure that a group would have if it were composed as the whole cohort. An empty or withheld stratum gives a finding instead of a figure.',
  ),
  OWN_CONTRIBUTION: method(
    'OWN_CONTRIBUTION',
    'Ontvangen uren per geboortejaar van alle gezinnen in een groep samen: het gemiddelde keer het aantal, beide met ruis, met de grenzen waartussen het echte totaal ligt.',
    'Received hours by birth year of all families in a group together: the mean times the number, both with noise, with the bounds between which the true total lies.',
  ),
  FLOW: method(
    'FLOW',
    'De criteria van de definitie na elkaar, elk op wat er van de vorige over is; paren en moeders.',
    'The criteria of the definition one after the other, each on what the one before left; pairs and mothers.',
  ),
  COMPARE: method(
    'COMPARE',
    'Elke gedrukte rij naast dezelfde rij van het cohort. Een verschil is pas een verschil als afronding en ruis het samen niet kunnen verklaren.',
    'Every printed row beside the same row of the cohort. A difference is one only when rounding and noise together cannot explain it.',
  ),
} as const satisfies Record<string, Method>

export type MethodId = keyof typeof METHODS
