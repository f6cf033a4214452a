/** A value as it may be shown, or the rule of disclosure control that withheld it (NL: afgeschermd). */
export type Shown<Rule extends string = string> = { readonly value: number } | { readonly withheld: Rule }
