import type { WithholdingRule } from '@kraamketen/disclosure'
import type { Localised } from '@kraamketen/kraamzorg'

/** Null is a value that is not known; one that disclosure control withheld says by which rule. */
export type ExportCell = string | number | null | { readonly withheld: WithholdingRule }

export interface ExportColumn {
  /** Lower-case letters, digits and underscores: a name in R, Python and SQL alike. */
  readonly name: string
  /** WHOLE is a whole number, DECIMAL any. */
  readonly kind: 'TEXT' | 'WHOLE' | 'DECIMAL'
  /** Null where there is none, such as for a code. */
  readonly unit: Localised | null
  readonly label: Localised
  /** Under disclosure control: a column `<name>_withheld` beside it says which rule withheld a value. */
  readonly disclosed: boolean
}

/** A table on its way out, whatever question it answers (NL: exporttabel). */
export interface ExportTable {
  /** What the file is called after, such as `crosstab`. */
  readonly name: string
  readonly title: Localised
  /** True when nobody in it exists; then the file says so in its name. */
  readonly synthetic: boolean
  readonly columns: readonly ExportColumn[]
  /** As many cells as there are columns, in their order. */
  readonly rows: readonly (readonly ExportCell[])[]
  /** What a reader must know: warnings, what is withheld, where it comes from. */
  readonly notes: readonly Localised[]
  /** Where the table comes from, such as the cohort id, data release and disclosure policy. */
  readonly meta: Readonly<Record<string, string>>
}
