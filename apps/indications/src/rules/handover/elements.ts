import type { Localised } from '@kraamketen/kraamzorg'

/** The parts of a handover to youth health care, in the order in which they are read (NL: onderdeel). */
export const HANDOVER_SECTIONS = [
  'CHILD',
  'BIRTH',
  'COURSE',
  'FEEDING',
  'SCREENING',
  'MOTHER',
  'FAMILY',
  'KRAAMZORG',
  'SIGNALS',
  'AGREEMENTS',
  'CONSENT',
  'SENDER',
] as const
export type SectionCode = (typeof HANDOVER_SECTIONS)[number]

export const SECTION_NAMES: Readonly<Record<SectionCode, Localised>> = {
  CHILD: { nl: 'Kind', en: 'Child' },
  BIRTH: { nl: 'Geboorte', en: 'Birth' },
  COURSE: { nl: 'Verloop van de eerste dagen', en: 'Course of the first days' },
  FEEDING: { nl: 'Voeding', en: 'Feeding' },
  SCREENING: { nl: 'Screening en vitamines', en: 'Screening and vitamins' },
  MOTHER: { nl: 'Moeder', en: 'Mother' },
  FAMILY: { nl: 'Gezin', en: 'Family' },
  KRAAMZORG: { nl: 'Kraamzorg', en: 'Maternity care at home' },
  SIGNALS: { nl: 'Signalen', en: 'Signals' },
  AGREEMENTS: { nl: 'Afspraken en doelen', en: 'Agreements and goals' },
  CONSENT: { nl: 'Toestemming', en: 'Consent' },
  SENDER: { nl: 'Afzender', en: 'Sender' },
}

interface ElementDefinition {
  readonly code: string
  readonly section: SectionCode
  /** Present, or said to be unknown, before a handover is complete. */
  readonly mandatory: boolean
  readonly name: Localised
  /** Where the sender records what is missing. */
  readonly recordedIn: Localised
}

const REGISTRATION = { nl: 'de inschrijving', en: 'the registration' }
const BIRTH_RECORD = { nl: 'de geboortegegevens van het kind', en: 'the birth record of the child' }
const MEASUREMENTS = { nl: 'de metingen in het dossier', en: 'the observations of the dossier' }
const SCREENINGS = { nl: 'de screeningen in het dossier', en: 'the screenings of the dossier' }
const VISITS = { nl: 'de zorgmomenten', en: 'the visits' }
const SIGNALLING = { nl: 'de vroegsignalering in het dossier', en: 'the early signalling of the dossier' }
const INTAKE = { nl: 'de intake', en: 'the intake' }
const ORGANISATIONS = { nl: 'de gegevens van de organisatie', en: 'the record of the organisation' }
const REFERRALS = { nl: 'de verwijzingen', en: 'the referrals' }
const RESIDENCE = { nl: 'de woonplaats van het gezin', en: 'where the family lives' }

/**
 * What is handed over to youth health care, and what of it is mandatory.
 *
 * The national list could not be read. This one is a proposal made of what the sources name, to be validated by
 * professionals; so is which elements are mandatory. Steps of the reporting code are no element on purpose: only who
 * took them reads them, and the parents read this document. What youth health care must know of them is a signal.
 *
 * Source: docs/sources.md#jgz-handover
 */
export const HANDOVER_ELEMENTS = [
  element('CHILD_NAME', 'CHILD', true, 'Naam van het kind', 'Name of the child', BIRTH_RECORD),
  element('CHILD_BORN_AT', 'CHILD', true, 'Geboren op', 'Born at', BIRTH_RECORD),
  element('CHILD_SEX', 'CHILD', true, 'Geslacht', 'Sex', BIRTH_RECORD),
  element('CHILD_BSN', 'CHILD', true, 'BSN van het kind', 'BSN of the child', BIRTH_RECORD),
  element('RESIDENCE', 'CHILD', true, 'Woonplaats', 'Residence', RESIDENCE),
  element('YOUTH_HEALTH', 'CHILD', true, 'Verantwoordelijke JGZ', 'Responsible youth health organisation', RESIDENCE),
  element('GESTATION', 'BIRTH', true, 'Zwangerschapsduur', 'Length of the pregnancy', BIRTH_RECORD),
  element('MODE_OF_BIRTH', 'BIRTH', true, 'Manier van bevallen', 'Mode of birth', BIRTH_RECORD),
  element('BIRTH_PLACE', 'BIRTH', true, 'Plaats van de geboorte', 'Place of birth', BIRTH_RECORD),
  element('BIRTH_WEIGHT', 'BIRTH', true, 'Geboortegewicht', 'Birth weight', BIRTH_RECORD),
  element('APGAR_1', 'BIRTH', true, 'Apgar-score na 1 minuut', 'Apgar score after 1 minute', BIRTH_RECORD),
  element('APGAR_5', 'BIRTH', true, 'Apgar-score na 5 minuten', 'Apgar score after 5 minutes', BIRTH_RECORD),
  element('BIRTH_PARTICULARS', 'BIRTH', false, 'Bijzonderheden', 'Particulars', BIRTH_RECORD),
  element('WEIGHTS', 'COURSE', true, 'Gewicht per dag', 'Weight by day', MEASUREMENTS),
  element('TEMPERATURE', 'COURSE', true, 'Temperatuur', 'Temperature', MEASUREMENTS),
  element('JAUNDICE', 'COURSE', true, 'Geelzucht', 'Jaundice', MEASUREMENTS),
  element('URINE_AND_STOOLS', 'COURSE', true, 'Plassen en poepen', 'Urine and stools', MEASUREMENTS),
  element('SKIN', 'COURSE', false, 'Huid', 'Skin', MEASUREMENTS),
  element('NAVEL', 'COURSE', true, 'Navel', 'Navel', MEASUREMENTS),
  element('SLEEPING', 'COURSE', true, 'Slapen', 'Sleeping', MEASUREMENTS),
  element('FEEDING_NOW', 'FEEDING', true, 'Voeding bij overdracht', 'Feeding at handover', MEASUREMENTS),
  element('FEEDING_PLANNED', 'FEEDING', false, 'Voeding bij de indicatie', 'Feeding when indicated', {
    nl: 'de indicatie',
    en: 'the indication',
  }),
  element('LACTATION_CONSULTANT', 'FEEDING', false, 'Lactatiekundige', 'Lactation consultant', REFERRALS),
  element('HEEL_PRICK', 'SCREENING', true, 'Hielprik', 'Heel prick', SCREENINGS),
  element('HEARING', 'SCREENING', true, 'Gehoortest', 'Hearing test', SCREENINGS),
  element('VITAMIN_K', 'SCREENING', true, 'Vitamine K', 'Vitamin K', SCREENINGS),
  element('VITAMIN_D', 'SCREENING', true, 'Vitamine D', 'Vitamin D', SCREENINGS),
  element('MOTHER_RECOVERY', 'MOTHER', true, 'Herstel van de moeder', 'Recovery of the mother', MEASUREMENTS),
  element('MOTHER_MOOD', 'MOTHER', true, 'Stemming van de moeder', 'Mood of the mother', MEASUREMENTS),
  element('PARENT', 'FAMILY', true, 'Ouder die is ingeschreven', 'Parent who is registered', REGISTRATION),
  element('PARTNER', 'FAMILY', false, 'Partner', 'Partner', VISITS),
  element('SIBLINGS', 'FAMILY', true, 'Eerdere bevallingen', 'Earlier births', REGISTRATION),
  element('NETWORK', 'FAMILY', false, 'Hulp van familie of vrienden', 'Help of family or friends', INTAKE),
  element('LANGUAGE', 'FAMILY', true, 'Taal en tolk', 'Language and interpreter', REGISTRATION),
  element('HOUSING', 'FAMILY', false, 'Wonen', 'Housing', SIGNALLING),
  element('PRENATAL_HOME_VISIT', 'FAMILY', false, 'Prenataal huisbezoek', 'Prenatal home visit', REFERRALS),
  element('HOURS_INDICATED', 'KRAAMZORG', true, 'Geïndiceerde uren', 'Indicated hours', {
    nl: 'de indicatie',
    en: 'the indication',
  }),
  element('HOURS_RECEIVED', 'KRAAMZORG', true, 'Ontvangen uren', 'Received hours', VISITS),
  element('ASSISTANTS', 'KRAAMZORG', true, 'Aantal kraamverzorgenden', 'Number of maternity assistants', VISITS),
  element('DIFFERENCE', 'KRAAMZORG', true, 'Reden van verschil in uren', 'Reason for the difference in hours', {
    nl: 'de reden van het verschil in uren',
    en: 'the reason for the difference in hours',
  }),
  element('SIGNALLING', 'SIGNALS', true, 'Vroegsignalering', 'Early signalling', SIGNALLING),
  element('SIGNALS', 'SIGNALS', true, 'Signalen', 'Signals', SIGNALLING),
  element('AGREEMENTS', 'AGREEMENTS', true, 'Afspraken met de ouders', 'Agreements with the parents', SIGNALLING),
  element('OPEN_GOALS', 'AGREEMENTS', true, 'Open doelen', 'Open goals', {
    nl: 'de doelen in het dossier',
    en: 'the goals of the dossier',
  }),
  element('ADVICE', 'AGREEMENTS', false, 'Gegeven adviezen', 'Advice given', {
    nl: 'de adviezen in het dossier',
    en: 'the advice of the dossier',
  }),
  element('CONSENT', 'CONSENT', true, 'Toestemming voor deze overdracht', 'Consent to this handover', {
    nl: 'de toestemmingen van de cliënt',
    en: 'the consents of the client',
  }),
  element('KRAAMZORG_ORGANISATION', 'SENDER', true, 'Kraamzorgorganisatie', 'Kraamzorg organisation', ORGANISATIONS),
  element('MIDWIFE_PRACTICE', 'SENDER', true, 'Verloskundigenpraktijk', 'Midwife practice', ORGANISATIONS),
] as const satisfies readonly ElementDefinition[]

export type ElementCode = (typeof HANDOVER_ELEMENTS)[number]['code']
export const ELEMENT_CODES: readonly ElementCode[] = HANDOVER_ELEMENTS.map(({ code }) => code)

/** What an element is called and where it is recorded; null for one of another format. */
export function elementOf(code: string): ElementDefinition | null {
  return HANDOVER_ELEMENTS.find((element) => element.code === code) ?? null
}

function element<Code extends string>(
  code: Code,
  section: SectionCode,
  mandatory: boolean,
  nl: string,
  en: string,
  recordedIn: Localised,
) {
  return { code, section, mandatory, name: { nl, en }, recordedIn }
}
