/** What can be wrong with what somebody typed. Words for each: src/lib/language/nl/fields.ts. */
export type FieldProblem =
  | {
      readonly code:
        'REQUIRED' | 'NOT_A_DATE' | 'NOT_A_TIME' | 'NOT_A_CHOICE' | 'NOT_A_BSN' | 'NOT_A_POSTCODE' | 'UNREADABLE'
    }
  | { readonly code: 'PERIOD_BACKWARDS' | 'REFUSED' | 'SEARCH_CLOSED' }
  | { readonly code: 'TOO_LONG'; readonly most: number }
  | { readonly code: 'NOT_A_NUMBER' | 'NOT_A_WHOLE_NUMBER'; readonly least: number; readonly most: number }

export type FieldProblems<Name extends string = string> = Readonly<Partial<Record<Name, FieldProblem>>>

/** What stood in the fields, as it was typed; a list where a field may be given more than once. */
export type Typed = Readonly<Record<string, string | readonly string[]>>
