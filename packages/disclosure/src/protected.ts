import { WITHHOLDING_RULES, type WithholdingRule } from './withholding-rule.ts'

/** A value that may leave, or the rule that withheld it. */
export type Protected = { readonly value: number } | { readonly withheld: WithholdingRule }

const WITHHELD = Object.fromEntries(
  WITHHOLDING_RULES.map((rule) => [rule, Object.freeze({ withheld: rule })]),
) as Readonly<Record<WithholdingRule, Protected>>

/** One object a rule: a table of fifteen hundred cells makes none for what it hides. */
export const withheldBy = (rule: WithholdingRule): Protected => WITHHELD[rule]

/** Nobody is nobody, whatever the key: noise that makes people out of nothing would invent impossible combinations. */
export const ZERO: Protected = Object.freeze({ value: 0 })
