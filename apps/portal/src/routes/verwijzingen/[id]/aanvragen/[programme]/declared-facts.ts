import type { TypedFacts } from './application-fields.ts'
import type { ClientFile } from './client-file.ts'

/** The facts of the file that an application takes along: who pays and where she lives only when a condition asks it. */
export function factsOfFile(file: ClientFile, codes: ReadonlySet<string>) {
  const asksPlace = codes.has('MUNICIPALITY') || codes.has('DISTRICT')
  return {
    careDate: file.careDate,
    bornOn: file.bornOn,
    municipalityCode: asksPlace ? file.municipalityCode : null,
    uzoviCode: codes.has('INSURER') ? file.uzoviCode : null,
    careProviderAgbCode: file.careProviderAgbCode,
    firstPregnancy: firstPregnancy(file),
    indicatedHours: file.indication?.hours ?? null,
  }
}

/** Who gave birth before was pregnant before; who never did may have been. */
export function firstPregnancy({ gravidity, parity }: Pick<ClientFile, 'gravidity' | 'parity'>): boolean | null {
  if (gravidity !== null && gravidity > 0) return gravidity === 1
  return parity !== null && parity > 0 ? false : null
}

/** What was typed, as the graph wants it: cents, and nothing where nobody asked. */
export function typedFacts({ stadsdeel, verzekeraar, inkomen, geldzorgen }: TypedFacts) {
  return {
    ...(stadsdeel !== null && { district: stadsdeel }),
    ...(verzekeraar !== null && { uzoviCode: verzekeraar }),
    ...(inkomen !== null && { monthlyIncomeCents: inkomen * 100 }),
    ...(typeof geldzorgen === 'boolean' && { moneyWorries: geldzorgen }),
  }
}
