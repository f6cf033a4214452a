import type { Localised } from '@kraamketen/kraamzorg'
import type { Indicator } from './indicator.ts'

type Given = Pick<Indicator, 'code' | 'name' | 'theme'> & Partial<Indicator>

function indicator(given: Given): Indicator {
  return {
    official: null,
    counted: null,
    unit: 'SHARE',
    subject: null,
    numerator: null,
    denominator: null,
    sensitive: false,
    missing: null,
    source: given.official === undefined ? 'igj-goede-kraamzorg' : 'zorginzicht-kraamzorg',
    ...given,
  }
}

const ENDED: Localised = {
  nl: 'Geteld zijn gezinnen van wie de zorg is afgesloten, of die zes weken geleden bevallen zijn.',
  en: 'Counted are families whose care was closed, or who gave birth six weeks ago.',
}

/**
 * Measures of quality, in the order they are shown. Numbers, ids and Dutch texts of the official set ISID000050 are
 * copied; which of the inspectorate's five themes a measure is shown under is a choice of the house, because the
 * official set does not say. Neither are its definitions of who counts public in full: what is counted here is said.
 *
 * Source: docs/sources.md#zorginzicht-kraamzorg, docs/sources.md#igj-goede-kraamzorg
 */
export const INDICATORS: readonly Indicator[] = [
  indicator({
    code: 'NEEDS_RECORDED',
    name: {
      nl: 'Deel van de dossiers met vastgelegde risico’s of zorgbehoeften',
      en: 'Share of files in which risks or needs are recorded',
    },
    counted: {
      nl: 'Vastgelegd bij een intake. Geteld op alle gezinnen in zorg.',
      en: 'Recorded at an intake. Of all families in care.',
    },
    theme: 'MOTHER_AND_CHILD_CENTRAL',
    subject: 'INTAKE',
    numerator: 'needsRecorded',
    denominator: 'intakeFamilies',
  }),
  indicator({
    code: 'NEEDS_IN_CARE_PLAN',
    name: {
      nl: 'Deel van de dossiers met risico’s of zorgbehoeften dat een kraamzorgplan heeft',
      en: 'Share of files with risks or needs that have a care plan',
    },
    theme: 'MOTHER_AND_CHILD_CENTRAL',
    subject: 'INTAKE',
    numerator: 'needsInPlan',
    denominator: 'needsRecorded',
  }),
  indicator({
    code: 'INSTRUMENT_USED',
    name: {
      nl: 'Deel van de gezinnen bij wie met een instrument is gesignaleerd',
      en: 'Share of families with whom an instrument of early signalling was used',
    },
    counted: {
      nl: 'Checklist, GIZ of een ander instrument. Alleen een eigen inschatting telt niet mee.',
      en: 'Checklist, GIZ or another instrument. An own judgement alone does not count.',
    },
    theme: 'MOTHER_AND_CHILD_CENTRAL',
    subject: 'SIGNALLING',
    numerator: 'structured',
    denominator: 'signallingFamilies',
  }),
  indicator({
    code: 'SIGNAL_FOLLOWED_BY_ACTION',
    name: { nl: 'Deel van de signalen dat een actie heeft', en: 'Share of signals that were followed by action' },
    theme: 'MOTHER_AND_CHILD_CENTRAL',
    subject: 'SIGNALS',
    numerator: 'followedByAction',
    denominator: 'signals',
  }),
  indicator({
    code: 'DOSSIER_USED_BY_MOTHER',
    name: { nl: 'Deel van de moeders dat het eigen dossier bekeek', en: 'Share of mothers who looked into their file' },
    counted: {
      nl: 'Ten minste één keer, volgens het logboek van dit platform.',
      en: 'At least once, by the log of this platform.',
    },
    theme: 'MOTHER_AND_CHILD_CENTRAL',
    subject: 'DOSSIER_USE',
    numerator: 'usedByMother',
    denominator: 'mothers',
  }),
  indicator({
    code: 'FULL_BREASTFEEDING',
    official: { number: '18', id: 'INID000772' },
    name: {
      nl: 'Percentage kinderen met volledige borstvoeding op eerste en laatste verzorgingsdag',
      en: 'Share of children fully breastfed on the first and the last day of care',
    },
    counted: {
      nl: 'Geteld zijn kinderen van wie de voeding op beide dagen is vastgelegd.',
      en: 'Counted are children whose feeding was recorded on both days.',
    },
    theme: 'MOTHER_AND_CHILD_CENTRAL',
    subject: 'FEEDING',
    numerator: 'fullBreastfeeding',
    denominator: 'feedingRecorded',
  }),
  indicator({
    code: 'WANTS_LESS_CARE',
    official: { number: '7A', id: 'INID000770' },
    name: {
      nl: 'Percentage cliënten dat minder zorg wil ontvangen dan met het LIP na de bevalling (laatste herindicatie) is geïndiceerd',
      en: 'Share of clients who want less care than indicated by the LIP after the birth (last reindication)',
    },
    counted: {
      nl: 'De laatste herindicatie geeft minder uren, met als reden de wens van de cliënt. Geteld op alle afgesloten gezinnen met een indicatie.',
      en: 'The last reindication gives fewer hours, for the wish of the client. Of all families with an indication whose care ended.',
    },
    theme: 'MOTHER_AND_CHILD_CENTRAL',
    subject: 'REINDICATION',
    numerator: 'wantsLess',
    denominator: 'indicated',
  }),
  indicator({
    code: 'HANDOVER_SENT',
    name: {
      nl: 'Deel van de kinderen van wie de overdracht naar de JGZ is verzonden',
      en: 'Share of children whose handover to youth health care was sent',
    },
    counted: ENDED,
    theme: 'INTEGRATED_CARE',
    subject: 'HANDOVER',
    numerator: 'handoverSent',
    denominator: 'children',
  }),
  indicator({
    code: 'HANDOVER_COMPLETE',
    name: {
      nl: 'Deel van de verzonden overdrachten dat compleet is',
      en: 'Share of the handovers sent that are complete',
    },
    counted: {
      nl: 'Elk verplicht onderdeel is er, of er staat dat het niet bekend is.',
      en: 'Every element is there, or is said not to be known.',
    },
    theme: 'INTEGRATED_CARE',
    subject: 'HANDOVER',
    numerator: 'handoverComplete',
    denominator: 'handoverSent',
  }),
  indicator({
    code: 'SIGNAL_TOLD_TO_PARTNER',
    name: {
      nl: 'Deel van de signalen waarover een andere zorgverlener is geïnformeerd',
      en: 'Share of signals that another professional was told of',
    },
    theme: 'INTEGRATED_CARE',
    subject: 'SIGNALS',
    numerator: 'toldToPartner',
    denominator: 'signals',
  }),
  indicator({
    code: 'PARTNER_PRESENT_AT_ADVICE',
    name: {
      nl: 'Deel van de adviezen waarbij de partner aanwezig was',
      en: 'Share of advice given with the partner present',
    },
    counted: {
      nl: 'Adviezen waarbij is vastgelegd of de partner er was.',
      en: 'Advice of which it was recorded whether the partner was there.',
    },
    theme: 'INTEGRATED_CARE',
    subject: 'ADVICE',
    numerator: 'partnerPresent',
    denominator: 'advice',
  }),
  indicator({
    code: 'AGREEMENTS_WITH_MIDWIVES',
    official: { number: '19', id: 'INID000773' },
    name: {
      nl: 'Vastgelegde werkafspraken met verloskundige kring en JGZ: met verloskundigen',
      en: 'Recorded working agreements with the circle of midwives and JGZ: with midwives',
    },
    counted: {
      nl: 'Afspraken met praktijken die op de laatste dag gelden.',
      en: 'Agreements with practices in force on the last day.',
    },
    theme: 'INTEGRATED_CARE',
    unit: 'COUNT',
    subject: 'AGREEMENTS',
    numerator: 'agreementsWithMidwives',
  }),
  indicator({
    code: 'AGREEMENTS_WITH_YOUTH_HEALTH',
    official: { number: '19', id: 'INID000773' },
    name: {
      nl: 'Vastgelegde werkafspraken met verloskundige kring en JGZ: met de JGZ',
      en: 'Recorded working agreements with the circle of midwives and JGZ: with youth health care',
    },
    counted: { nl: 'Afspraken die op de laatste dag gelden.', en: 'Agreements in force on the last day.' },
    theme: 'INTEGRATED_CARE',
    unit: 'COUNT',
    subject: 'AGREEMENTS',
    numerator: 'agreementsWithYouthHealth',
  }),
  indicator({
    code: 'REPORTING_CODE_STARTED',
    name: { nl: 'Aantal keren dat de meldcode is gestart', en: 'Times that the reporting code was started' },
    theme: 'SAFE_CARE_AT_HOME',
    unit: 'COUNT',
    subject: 'REPORTING_CODE',
    numerator: 'casesStarted',
    sensitive: true,
  }),
  indicator({
    code: 'TRAINED_IN_REPORTING_CODE',
    name: {
      nl: 'Deel van de kraamverzorgenden met een geldige scholing in de meldcode',
      en: 'Share of maternity assistants with a valid training in the reporting code',
    },
    counted: {
      nl: 'Een scholing zonder einddatum telt niet als geldig: geen bron zegt hoe lang die geldt.',
      en: 'A training without an end does not count as valid: no source says how long it holds.',
    },
    theme: 'SAFE_CARE_AT_HOME',
    subject: 'TRAINING',
    numerator: 'reportingCodeValid',
    denominator: 'assistants',
  }),
  indicator({
    code: 'TRAINED_IN_EARLY_SIGNALLING',
    official: { number: '4D', id: 'INID000768' },
    name: {
      nl: 'Percentage kraamverzorgenden dat in de laatste 3 jaar is bijgeschoold in signaleren en rapporteren van risico’s bij opvoeden en opgroeien',
      en: 'Share of maternity assistants trained in the last 3 years in signalling and reporting risks in raising and growing up',
    },
    theme: 'SAFE_CARE_AT_HOME',
    subject: 'TRAINING',
    numerator: 'earlySignallingRecent',
    denominator: 'assistants',
  }),
  indicator({
    code: 'PRESENT_WITHIN_AN_HOUR',
    official: { number: '2', id: 'INID000764' },
    name: {
      nl: 'Percentage bevallingen waarbij de kraamverzorgende binnen een uur na oproep van de verloskundige aanwezig is',
      en: 'Share of births at which the maternity assistant is present within an hour of the call of the midwife',
    },
    counted: {
      nl: 'Oproepen via de partuspoule waarvan de aankomst is vastgelegd.',
      en: 'Calls to the partus pool of which the arrival was recorded.',
    },
    theme: 'SAFE_CARE_AT_HOME',
    subject: 'PARTUS',
    numerator: 'partusWithinHour',
    denominator: 'partusAnswered',
  }),
  indicator({
    code: 'INTAKE_AT_HOME_BEFORE_WEEK_36',
    official: { number: '1', id: 'INID000763' },
    name: {
      nl: 'Percentage vrouwen bij eerste kind met intake voor de 36e week in de vorm van een huisbezoek',
      en: 'Share of women with a first child whose intake was before week 36 in the form of a home visit',
    },
    counted: {
      nl: 'Een eerste kind: nul eerdere bevallingen. Wie dat niet heeft ingevuld, telt niet mee.',
      en: 'A first child: no earlier birth. Where that is not recorded she is not counted.',
    },
    theme: 'PROFESSIONAL_COOPERATION',
    subject: 'INTAKE',
    numerator: 'firstChildEarlyAtHome',
    denominator: 'firstChild',
  }),
  indicator({
    code: 'INTAKE_BETWEEN_WEEK_20_AND_30',
    name: {
      nl: 'Deel van de intakes tussen 20 en 30 weken zwangerschap',
      en: 'Share of intakes between 20 and 30 weeks of pregnancy',
    },
    theme: 'PROFESSIONAL_COOPERATION',
    subject: 'INTAKE',
    numerator: 'intakeInWindow',
    denominator: 'intakeHeld',
  }),
  indicator({
    code: 'AT_MOST_TWO_ASSISTANTS',
    official: { number: '6', id: 'INID000769' },
    name: {
      nl: 'Percentage verzorgingen uitgevoerd door maximaal 2 verzorgenden',
      en: 'Share of families cared for by at most 2 assistants',
    },
    counted: {
      nl: 'Afgesloten gezinnen waarbij van elk bezoek is vastgelegd wie er was. Hulp bij de bevalling telt niet mee.',
      en: 'Families whose care ended and of whom every visit says who came. Assistance at the birth does not count.',
    },
    theme: 'PROFESSIONAL_COOPERATION',
    subject: 'ASSISTANTS',
    numerator: 'atMostTwoAssistants',
    denominator: 'assistantsKnown',
  }),
  indicator({
    code: 'CHANGE_WITH_HANDOVER_NOTE',
    name: {
      nl: 'Deel van de wisselingen van kraamverzorgende met een overdracht',
      en: 'Share of changes of maternity assistant with a handover note',
    },
    counted: {
      nl: 'Wie het laatst kwam, schreef bij dat bezoek een overdracht voor wie daarna kwam.',
      en: 'Who came last wrote a note at that visit for who came next.',
    },
    theme: 'PROFESSIONAL_COOPERATION',
    subject: 'CHANGES',
    numerator: 'changesWithNote',
    denominator: 'changes',
  }),
  indicator({
    code: 'TRAINING_HOURS',
    official: { number: '4A', id: 'INID000766' },
    name: {
      nl: 'Aantal uren gevolgde bij- en nascholing per kraamverzorgende',
      en: 'Hours of further training followed, a maternity assistant',
    },
    theme: 'PROFESSIONAL_COOPERATION',
    unit: 'HOURS',
    subject: 'TRAINING',
    numerator: 'trainingHours',
    denominator: 'assistants',
  }),
  indicator({
    code: 'TRAINED_IN_PERIOD',
    official: { number: '4B', id: 'INID000767' },
    name: {
      nl: 'Percentage kraamverzorgenden dat in de meetperiode is bijgeschoold',
      en: 'Share of maternity assistants trained in the period',
    },
    theme: 'PROFESSIONAL_COOPERATION',
    subject: 'TRAINING',
    numerator: 'trained',
    denominator: 'assistants',
  }),
  indicator({
    code: 'BELOW_FLOOR',
    name: {
      nl: 'Deel van de gezinnen dat minder dan 24 uur kreeg',
      en: 'Share of families who received under 24 hours',
    },
    counted: {
      nl: `${ENDED.nl} Gezinnen zonder vastgelegd bezoek zijn niet meegeteld.`,
      en: `${ENDED.en} Families without a recorded visit are not among them.`,
    },
    theme: 'STEERING_ON_QUALITY',
    subject: 'HOURS',
    numerator: 'belowFloor',
    denominator: 'withVisits',
  }),
  indicator({
    code: 'RECEIVED_LESS_THAN_INDICATED',
    official: { number: '7B', id: 'INID000771' },
    name: {
      nl: 'Percentage cliënten dat aan het einde van het kraambed minder zorg heeft ontvangen dan geïndiceerd',
      en: 'Share of clients who at the end received less care than indicated',
    },
    counted: {
      nl: 'Afgesloten gezinnen met geïndiceerde uren en ten minste één bezoek.',
      en: 'Families whose care ended, with indicated hours and at least one visit.',
    },
    theme: 'STEERING_ON_QUALITY',
    subject: 'DELIVERY',
    numerator: 'receivedLessThanIndicated',
    denominator: 'withIndicatedHours',
  }),
  indicator({
    code: 'REINDICATION_WITHOUT_REASON',
    name: {
      nl: 'Deel van de herindicaties zonder vastgelegde reden',
      en: 'Share of reindications without a recorded reason',
    },
    theme: 'STEERING_ON_QUALITY',
    subject: 'REINDICATION',
    numerator: 'withoutReason',
    denominator: 'reindications',
  }),
  indicator({
    code: 'INCIDENT_LEARNED_FROM',
    name: {
      nl: 'Deel van de meldingen waarvan is vastgelegd wat ervan geleerd is',
      en: 'Share of incidents of which it is recorded what was learned',
    },
    theme: 'STEERING_ON_QUALITY',
    subject: 'INCIDENT',
    numerator: 'incidentsLearned',
    denominator: 'incidents',
  }),
  indicator({
    code: 'MEAN_GRADE',
    name: { nl: 'Gemiddeld cijfer van gezinnen', en: 'Mean grade given by families' },
    counted: { nl: 'Van 1 tot 10, naar de dag van invullen.', en: 'From 1 to 10, by the day it was filled in.' },
    theme: 'STEERING_ON_QUALITY',
    unit: 'MEAN',
    subject: 'EVALUATION',
    numerator: 'grades',
    denominator: 'evaluations',
  }),
  indicator({
    code: 'CARE_MADE_TO_MEASURE',
    official: { number: '22', id: null },
    name: {
      nl: 'Aantoonbaar document over kraamzorg op maat',
      en: 'A document that shows kraamzorg made to measure',
    },
    theme: 'STEERING_ON_QUALITY',
    unit: 'COUNT',
    missing: {
      nl: 'De officiële tekst is niet volledig te lezen en zulke documenten worden hier niet vastgelegd.',
      en: 'The official text cannot be read in full, and such documents are not recorded here.',
    },
  }),
]
