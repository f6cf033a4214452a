import type { Localised } from '@kraamketen/kraamzorg'
import { CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { enumerate } from './enumerate.ts'
import { CLASS_NAMES, type VulnerabilityClass } from '../vulnerability/vulnerability-class.ts'

/**
 * VULNERABILITY_CLASS: she was signalled as one of these. Signalling is what a professional does, so the recorded
 * class goes first; only when none is recorded does the class that follows from the factors count.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export const classIn: CriterionRule<'classIn'> = {
  describe: ({ classes }) => {
    const { nl, en } = names(classes)
    return { nl: `Het gezin is gesignaleerd als ${nl}.`, en: `The family was signalled as ${en}.` }
  },
  decide: ({ classes }, { recordedClass, derivedClass }) => {
    const code = CRITERION_CODES.classIn
    const found = recordedClass ?? derivedClass
    if (found === null) {
      return { code, outcome: 'UNKNOWN', missing: 'vulnerability', explanation: NOT_RECORDED }
    }
    if (found === 'UNDEFINED') {
      return { code, outcome: 'UNKNOWN', missing: 'recordedClass', explanation: NEEDS_JUDGEMENT }
    }
    const { nl, en } = CLASS_NAMES[found]
    const who: Localised =
      recordedClass === null
        ? { nl: `Uit de vastgelegde factoren volgt: ${nl}.`, en: `From the recorded factors follows: ${en}.` }
        : { nl: `De zorgverlener legde vast: ${nl}.`, en: `The professional recorded: ${en}.` }
    if (classes.includes(found)) return { code, outcome: 'MET', missing: null, explanation: who }
    const asked = names(classes)
    return {
      code,
      outcome: 'FAILED',
      missing: null,
      explanation: who,
      wouldChange: {
        nl: `Als een zorgverlener het gezin anders beoordeelt, als ${asked.nl}, voldoet zij wel.`,
        en: `If a professional judges the family differently, as ${asked.en}, she does meet it.`,
      },
    }
  },
}

const NOT_RECORDED: Localised = {
  nl: 'Er is nog niet vastgelegd hoe kwetsbaar het gezin is.',
  en: 'How vulnerable the family is has not been recorded yet.',
}
const NEEDS_JUDGEMENT: Localised = {
  nl: 'De definitie noemt deze combinatie van factoren niet. Een oordeel van de zorgverlener is nodig.',
  en: 'The definition does not name this combination of factors. A judgement of the professional is needed.',
}

function names(classes: readonly VulnerabilityClass[]): Localised {
  return enumerate(
    classes.map((one) => CLASS_NAMES[one]),
    'of',
    'or',
  )
}
