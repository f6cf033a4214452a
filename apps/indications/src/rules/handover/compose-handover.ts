import { ggdRegionOf } from '@kraamketen/kraamzorg'
import { type ElementCode, HANDOVER_ELEMENTS, HANDOVER_SECTIONS } from './elements.ts'
import type { ElementState, ElementValues, HandoverDocument, HandoverElement } from './handover-document.ts'
import type { HandoverFacts, Measurement } from './handover-facts.ts'

type Value<Code extends ElementCode> = ElementValues[Code] | 'NOT_KNOWN' | null

/**
 * Makes the document that is handed over to youth health care (NL: overdracht aan de JGZ) out of what was recorded.
 * Nothing is filled in: what nobody recorded is absent. It is not known when somebody says so: who recorded it, in so
 * many words, or who sends, by naming the element.
 *
 * Source: docs/sources.md#jgz-handover
 * @param notKnown elements of which the sender says that they are not known; no effect on what was recorded
 */
export function composeHandover(facts: HandoverFacts, notKnown: readonly ElementCode[] = []): HandoverDocument {
  const values = valuesOf(facts)
  const element = (code: ElementCode, mandatory: boolean): HandoverElement => {
    const value = values[code]
    if (value === 'NOT_KNOWN') return { code, mandatory, state: 'NOT_KNOWN', value: null }
    const state: ElementState = value !== null ? 'PRESENT' : notKnown.includes(code) ? 'NOT_KNOWN' : 'ABSENT'
    return { code, mandatory, state, value }
  }
  return {
    format: 1,
    sections: HANDOVER_SECTIONS.map((section) => ({
      code: section,
      elements: HANDOVER_ELEMENTS.filter((definition) => definition.section === section).map(({ code, mandatory }) =>
        element(code, mandatory),
      ),
    })),
  }
}

function valuesOf(facts: HandoverFacts): { readonly [Code in ElementCode]: Value<Code> } {
  const { child, mother, residence, consent } = facts
  const seen = (...kinds: readonly string[]) => recorded(facts.observations.filter(({ kind }) => kinds.includes(kind)))
  const screened = (kind: string) => facts.screenings.find((screening) => screening.kind === kind)
  const screening = (kind: string) => {
    const found = screened(kind)
    return found === undefined ? null : { state: found.state, on: found.on }
  }
  const weights = facts.observations.flatMap(({ kind, at, value }) =>
    kind === 'WEIGHT' && value !== null ? [{ at, grams: value }] : [],
  )
  return {
    CHILD_NAME: { givenName: child.givenName, familyName: child.familyName },
    CHILD_BORN_AT: child.bornAt,
    CHILD_SEX: child.sex,
    CHILD_BSN: child.bsnLinked ? 'LINKED' : 'NOT_YET',
    RESIDENCE:
      residence.municipalityCode === null
        ? null
        : {
            municipalityCode: residence.municipalityCode,
            regionCode: ggdRegionOf(residence.municipalityCode),
            postcode: residence.postcode,
          },
    YOUTH_HEALTH: facts.youthHealth,
    GESTATION: child.gestationalDays,
    MODE_OF_BIRTH: child.modeOfBirth,
    BIRTH_PLACE: child.birthPlace,
    BIRTH_WEIGHT: child.birthWeightGrams,
    APGAR_1: child.apgar1,
    APGAR_5: child.apgar5,
    BIRTH_PARTICULARS: saysUnknown(child.particulars) ? 'NOT_KNOWN' : child.particulars,
    WEIGHTS: listOrNull(weights),
    TEMPERATURE: seen('TEMPERATURE'),
    JAUNDICE: seen('JAUNDICE'),
    URINE_AND_STOOLS: seen('URINE', 'STOOLS'),
    SKIN: seen('SKIN'),
    NAVEL: seen('NAVEL'),
    SLEEPING: seen('SLEEP_POSITION'),
    FEEDING_NOW: seen('FEEDING'),
    FEEDING_PLANNED: facts.feedingPlanned,
    LACTATION_CONSULTANT: facts.lactationConsultant,
    HEEL_PRICK: screening('HEEL_PRICK'),
    HEARING: screening('HEARING'),
    VITAMIN_K: screening('VITAMIN_K'),
    VITAMIN_D: screening('VITAMIN_D'),
    MOTHER_RECOVERY: recorded(lastOfEachKind(facts.motherObservations.filter(({ kind }) => kind !== MOOD))),
    MOTHER_MOOD: recorded(facts.motherObservations.filter(({ kind }) => kind === MOOD)),
    PARENT: { givenName: mother.givenName, familyName: mother.familyName, phone: mother.phone },
    PARTNER: partnerPresent(facts),
    SIBLINGS: mother.parity,
    NETWORK: facts.intake?.informalHelp ?? null,
    LANGUAGE: { language: mother.language, interpreterNeeded: mother.interpreterNeeded },
    HOUSING: listOrNull(
      facts.signals.filter(({ subject }) => subject === 'LIVING_SITUATION').map(({ words }) => words),
    ),
    PRENATAL_HOME_VISIT: facts.prenatalHomeVisit,
    ...hoursOfCare(facts),
    SIGNALLING: listOrNull(facts.signallings),
    ...signalsAndAgreements(facts),
    ADVICE: listOrNull(facts.advice),
    CONSENT:
      consent === null
        ? null
        : { given: consent.given, givenOn: consent.givenOn, scope: consent.scope, method: consent.method },
    KRAAMZORG_ORGANISATION: facts.sender,
    MIDWIFE_PRACTICE: facts.practice,
  }
}

const MOOD = 'MOOD'

/** The hours at home; hours at the birth itself (NL: partusassistentie) are outside the indication and not counted. */
function hoursOfCare({ visits, differences, indicatedMinutes }: HandoverFacts) {
  const care = visits.filter(({ kind }) => kind === 'KRAAMZORG')
  const done = care.filter(({ state }) => state === 'DONE')
  // Without a visit, planned or not, nobody recorded anything, unless somebody says why nothing was given.
  const anythingRecorded = care.length > 0 || differences.length > 0
  const received = anythingRecorded ? done.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) : null
  const assistants = new Set(done.flatMap(({ assistantId }) => (assistantId === null ? [] : [assistantId]))).size
  const nothingToExplain = received !== null && indicatedMinutes !== null && received === indicatedMinutes
  return {
    HOURS_INDICATED: indicatedMinutes,
    HOURS_RECEIVED: received,
    ASSISTANTS: assistants > 0 || (received !== null && done.length === 0) ? assistants : null,
    DIFFERENCE: differences.length > 0 ? differences : nothingToExplain ? [] : null,
  } as const
}

/** That an instrument was used and found nothing is a result: then there is nothing to agree on either. */
function signalsAndAgreements({ signals, signallings, goals }: HandoverFacts) {
  const nothingFound = signallings.some(({ outcome }) => outcome === 'NOTHING_FOUND')
  const agreed = signals.flatMap(({ agreedWithParents, actionOn, signalledOn }) =>
    agreedWithParents === null ? [] : [{ words: agreedWithParents, on: actionOn ?? signalledOn }],
  )
  const open = goals.filter(({ state }) => state === 'OPEN')
  return {
    SIGNALS: signals.length > 0 || nothingFound ? signals : null,
    AGREEMENTS: agreed.length > 0 || (signals.length === 0 && nothingFound) ? agreed : null,
    OPEN_GOALS: goals.length === 0 ? null : open.map(({ domain, words, setOn }) => ({ domain, words, setOn })),
  }
}

function partnerPresent({ visits, intake }: HandoverFacts): boolean | null {
  const answers = [intake?.partnerPresent ?? null, ...visits.map((visit) => visit.partnerPresent)]
  if (answers.includes(true)) return true
  return answers.includes(false) ? false : null
}

function recorded(measurements: readonly Measurement[]): readonly Measurement[] | 'NOT_KNOWN' | null {
  const known = measurements.filter(({ value, words }) => value !== null || !saysUnknown(words))
  if (known.length > 0) return known
  return measurements.length > 0 ? 'NOT_KNOWN' : null
}

function lastOfEachKind(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...new Map(measurements.map((measurement) => [measurement.kind, measurement])).values()]
}

/** Whether words say no more than that it is not known. */
function saysUnknown(words: string | null): boolean {
  return words !== null && /^\s*(niet bekend|onbekend|not known|unknown)\s*\.?\s*$/i.test(words)
}

function listOrNull<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length === 0 ? null : list
}
