import { BIRTHS } from './births.ts'
import type { SourceFile, SourceFileKind } from './column.ts'
import { HOSPITAL_STAYS } from './hospital-stays.ts'
import { KRAAMZORG_CLAIMS } from './kraamzorg-claims.ts'
import { PERSONS } from './persons.ts'
import { SPENDING } from './spending.ts'

/** The files of a linked birth cohort, four kinds by supplier; Vektis delivers two (NL: bronbestanden). */
export const SOURCE_FILES: readonly SourceFile[] = [BIRTHS, KRAAMZORG_CLAIMS, SPENDING, HOSPITAL_STAYS, PERSONS]

export function sourceFile(kind: SourceFileKind): SourceFile {
  const file = SOURCE_FILES.find((known) => known.kind === kind)
  if (file === undefined) throw new Error(`No source file of kind ${kind}.`)
  return file
}
