import type { Localised } from '@kraamketen/kraamzorg'
import { CRITERION_CODES, type CriterionRule } from './criterion.ts'

/**
 * INCOME: the household has less than this a month, net, by what it declares (NL: inkomen). An income of exactly the
 * limit is not below it.
 */
export const incomeBelow: CriterionRule<'incomeBelow'> = {
  describe: ({ monthlyCents }) => ({
    nl: `Het netto-inkomen van het huishouden is lager dan ${euros(monthlyCents, ',')} per maand, zoals het gezin opgeeft.`,
    en: `The net income of the household is below ${euros(monthlyCents, '.')} a month, as the family declares.`,
  }),
  decide: ({ monthlyCents }, { monthlyIncomeCents }) => {
    const code = CRITERION_CODES.incomeBelow
    if (monthlyIncomeCents === null) {
      return { code, outcome: 'UNKNOWN', missing: 'monthlyIncomeCents', explanation: NOT_DECLARED }
    }
    const [nl, en] = [euros(monthlyCents, ','), euros(monthlyCents, '.')]
    if (monthlyIncomeCents < monthlyCents) {
      const explanation = { nl: `Het inkomen is lager dan ${nl} per maand.`, en: `The income is below ${en} a month.` }
      return { code, outcome: 'MET', missing: null, explanation }
    }
    return {
      code,
      outcome: 'FAILED',
      missing: null,
      explanation: {
        nl: `Het inkomen is niet lager dan ${nl} per maand.`,
        en: `The income is not below ${en} a month.`,
      },
      wouldChange: {
        nl: `Als het inkomen van het gezin onder ${nl} per maand komt, voldoet zij wel.`,
        en: `If the income of the family falls below ${en} a month, she does meet it.`,
      },
    }
  },
}

const NOT_DECLARED: Localised = {
  nl: 'Het inkomen van het gezin is niet opgegeven.',
  en: 'The income of the family was not declared.',
}

function euros(cents: number, point: string): string {
  return `€ ${Math.trunc(cents / 100)}${point}${String(cents % 100).padStart(2, '0')}`
}
