import { type Localised, amsterdamDay, hoursOf } from '@kraamketen/kraamzorg'
import { codeInWords } from './code-words.ts'
import type { ElementCode } from './elements.ts'
import type { ElementValues, HandoverElement, Screened } from './handover-document.ts'
import type { Contact, Measurement, PartnerReferral } from './handover-facts.ts'

type Words<Code extends ElementCode> = (value: ElementValues[Code]) => Localised

/** The same in both languages: a name, a number, what somebody wrote. */
const same = (text: string | number): Localised => ({ nl: String(text), en: String(text) })
const number = (value: number): Localised => {
  const rounded = String(Math.round(value * 100) / 100)
  return { nl: rounded.replace('.', ','), en: rounded }
}
const both = (parts: readonly Localised[], separator: string): Localised => ({
  nl: parts.map(({ nl }) => nl).join(separator),
  en: parts.map(({ en }) => en).join(separator),
})
const unless = (part: Localised | null): Localised[] => (part === null ? [] : [part])
const lines = (parts: readonly Localised[], none: Localised): Localised =>
  parts.length === 0 ? none : both(parts, '\n')
const NONE: Localised = { nl: 'geen', en: 'none' }
const YES: Localised = { nl: 'ja', en: 'yes' }
const NO: Localised = { nl: 'nee', en: 'no' }

const weeks = (days: number): Localised => {
  const rest = days % 7
  const whole = (days - rest) / 7
  return { nl: `${whole} weken en ${rest} dagen`, en: `${whole} weeks and ${rest} days` }
}
const contact = ({ name, phone, email }: Contact) =>
  same([name, phone, email].filter((part) => part !== null).join(', '))
const screened = ({ state, on }: Screened) => both([codeInWords(state), same(on)], ', ')
const hours = (minutes: number): Localised => {
  const value = number(hoursOf(minutes))
  return { nl: `${value.nl} uur`, en: `${value.en} hours` }
}
const reason = ({ code, words }: { code: string; words: string | null }) =>
  both([codeInWords(code), ...unless(words === null ? null : same(words))], ': ')
const measured = (measurements: readonly Measurement[]) =>
  lines(
    measurements.map(({ kind, at, value, words }) =>
      both(
        [
          same(amsterdamDay(new Date(at))),
          codeInWords(kind),
          ...unless(value === null ? null : number(value)),
          ...unless(words === null ? null : codeInWords(words)),
        ],
        ' · ',
      ),
    ),
    NONE,
  )
const partner = ({ state, stateOn, recipient, clientAgreement }: PartnerReferral) =>
  both(
    [
      same(recipient),
      both([codeInWords(state), same(stateOn)], ' '),
      ...unless(
        clientAgreement === null ? null : both([{ nl: 'ouder', en: 'parent' }, codeInWords(clientAgreement)], ': '),
      ),
    ],
    ' · ',
  )

const WORDS: { readonly [Code in ElementCode]: Words<Code> } = {
  CHILD_NAME: ({ givenName, familyName }) => same([givenName, familyName].filter((part) => part !== null).join(' ')),
  CHILD_BORN_AT: (at) => same(inAmsterdam(at)),
  CHILD_SEX: codeInWords,
  CHILD_BSN: codeInWords,
  RESIDENCE: ({ municipalityCode, postcode }) =>
    same([postcode, municipalityCode].filter((part) => part !== null).join(' ')),
  YOUTH_HEALTH: contact,
  GESTATION: weeks,
  MODE_OF_BIRTH: codeInWords,
  BIRTH_PLACE: codeInWords,
  BIRTH_WEIGHT: (grams) => same(`${grams} g`),
  APGAR_1: same,
  APGAR_5: same,
  BIRTH_PARTICULARS: same,
  WEIGHTS: (weights) =>
    lines(
      weights.map(({ at, grams }) => same(`${amsterdamDay(new Date(at))} · ${grams} g`)),
      NONE,
    ),
  TEMPERATURE: measured,
  JAUNDICE: measured,
  URINE_AND_STOOLS: measured,
  SKIN: measured,
  NAVEL: measured,
  SLEEPING: measured,
  FEEDING_NOW: measured,
  FEEDING_PLANNED: codeInWords,
  LACTATION_CONSULTANT: partner,
  HEEL_PRICK: screened,
  HEARING: screened,
  VITAMIN_K: screened,
  VITAMIN_D: screened,
  MOTHER_RECOVERY: measured,
  MOTHER_MOOD: measured,
  PARENT: ({ givenName, familyName, phone }) =>
    same([`${givenName} ${familyName}`, ...(phone === null ? [] : [phone])].join(', ')),
  PARTNER: (present) =>
    present ? { nl: 'was erbij', en: 'was there' } : { nl: 'was er niet bij', en: 'was not there' },
  SIBLINGS: same,
  NETWORK: (helped) => (helped ? YES : NO),
  LANGUAGE: ({ language, interpreterNeeded }) =>
    interpreterNeeded
      ? { nl: `${language}, tolk nodig`, en: `${language}, interpreter needed` }
      : { nl: `${language}, geen tolk nodig`, en: `${language}, no interpreter needed` },
  HOUSING: (words) => lines(words.map(same), NONE),
  PRENATAL_HOME_VISIT: partner,
  HOURS_INDICATED: hours,
  HOURS_RECEIVED: hours,
  ASSISTANTS: same,
  DIFFERENCE: (reasons) => lines(reasons.map(reason), { nl: 'geen verschil', en: 'no difference' }),
  SIGNALLING: (results) =>
    lines(
      results.map(({ instrument, outcome, on }) => both([same(on), codeInWords(instrument), found(outcome)], ' · ')),
      NONE,
    ),
  SIGNALS: (signals) =>
    lines(
      signals.map(({ subject, words, signalledOn, instrument, action, actionOn, informed }) =>
        both(
          [
            same(signalledOn),
            both([codeInWords(subject), same(words)], ': '),
            ...unless(instrument === null ? null : codeInWords(instrument)),
            ...unless(action === null ? null : same(`${action} (${actionOn})`)),
            ...unless(
              informed.length === 0
                ? null
                : both(
                    [
                      { nl: 'geïnformeerd', en: 'informed' },
                      both(
                        informed.map(({ who }) => codeInWords(who)),
                        ', ',
                      ),
                    ],
                    ': ',
                  ),
            ),
          ],
          ' · ',
        ),
      ),
      { nl: 'geen signalen', en: 'no signals' },
    ),
  AGREEMENTS: (agreements) =>
    lines(
      agreements.map(({ words, on }) => same(`${on} · ${words}`)),
      NONE,
    ),
  OPEN_GOALS: (goals) =>
    lines(
      goals.map(({ words, setOn }) => same(`${setOn} · ${words}`)),
      NONE,
    ),
  ADVICE: (advice) =>
    lines(
      advice.map(({ topic, words, on }) => both([same(on), both([codeInWords(topic), same(words)], ': ')], ' · ')),
      NONE,
    ),
  CONSENT: ({ given, givenOn, scope, method }) =>
    both([given ? YES : NO, same(givenOn), codeInWords(method), same(scope)], ' · '),
  KRAAMZORG_ORGANISATION: contact,
  MIDWIFE_PRACTICE: contact,
}

/** An element as a person reads it, a line for each thing recorded; null when there is nothing to read. */
export function elementInWords({ code, value }: HandoverElement): Localised | null {
  if (value === null) return null
  const words = WORDS[code] as ((value: unknown) => Localised) | undefined
  return words === undefined ? null : words(value)
}

/** SIGNALS is a section too; as an outcome it says that there were some. */
function found(outcome: string): Localised {
  return outcome === 'SIGNALS' ? { nl: 'signalen gevonden', en: 'signals found' } : codeInWords(outcome)
}

const CLOCK = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

function inAmsterdam(at: string): string {
  const instant = new Date(at)
  return `${amsterdamDay(instant)} ${CLOCK.format(instant)}`
}
