import { setImmediate } from 'node:timers/promises'
import { CHARACTERISTICS } from '../rules/characteristics.ts'
import { RIVM_STUDY } from '../rules/definition/cohort-definition.ts'
import { RIVM_COHORT } from './cohort.ts'
import { type CountedFrom, countQuestion } from './count-question.ts'
import { canonicalQuestion, type CrosstabQuestion, queryHash } from './question.ts'

/**
 * Counts of a release what will be asked of it first, the rows of the printed tables, and shows it to nobody: the study is
 * selected, its columns stand side by side and the loops are compiled before a user waits for that. Whoever asks one of
 * these passes the ledger and the protection as with any other.
 */
export async function warmUp(from: CountedFrom): Promise<CountedFrom['warm']> {
  const { hoursCorrection } = RIVM_STUDY
  const warm = new Map<string, ReturnType<typeof countQuestion>>()
  for (const { code, printedGroup } of CHARACTERISTICS) {
    if (printedGroup === null) continue
    const question: CrosstabQuestion = { kind: 'CROSSTAB', groupBy: [code], only: [], hoursCorrection }
    const counted = countQuestion(from, RIVM_STUDY, question)
    counted.protect(new Set())
    warm.set(queryHash(RIVM_COHORT.id, canonicalQuestion(question)), counted)
    await setImmediate()
  }
  return warm
}
