import { setImmediate } from 'node:timers/promises'
import { CHARACTERISTICS } from '../rules/characteristics.ts'
import { RIVM_STUDY } from '../rules/definition/cohort-definition.ts'
import { countCrosstab } from './count-crosstab.ts'
import type { CountedFrom } from './count-question.ts'

/**
 * Asks a release once what will be asked of it first, the rows of the printed table, and shows the answers to nobody: the
 * study is selected, its columns stand side by side and the loops are compiled before a user waits for that.
 */
export async function warmUp({ populations }: Pick<CountedFrom, 'populations'>): Promise<void> {
  const population = populations.populationOf(RIVM_STUDY)
  const { hoursCorrection } = RIVM_STUDY
  for (const { code, printedGroup } of CHARACTERISTICS) {
    if (printedGroup === null) continue
    countCrosstab(population, RIVM_STUDY, { kind: 'CROSSTAB', groupBy: [code], only: [], hoursCorrection }).protect(
      new Set(),
    )
    await setImmediate()
  }
}
