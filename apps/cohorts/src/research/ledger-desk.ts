import type { Database } from '@kraamketen/database'
import { storeDefinition } from '../queries/cohort-definitions.ts'
import { lockProject, recordEntries, recordShownSets } from '../queries/ledger-record.ts'
import { shownAfter } from '../queries/ledger-shown-sets.ts'
import type { DB } from '../queries/tables.ts'
import type { Counted } from './counted.ts'
import { type Asked, ProjectLedger, type Recall, type Verdict } from './project-ledger.ts'

interface Job {
  readonly asked: Asked
  readonly counted: Counted<unknown>
  readonly recall: Recall
  readonly resolve: (verdict: Verdict<unknown>) => void
  readonly reject: (error: unknown) => void
}

/** The ledger of one project and release, and the questions that wait for it. */
interface Counter {
  ledger: ProjectLedger
  lastEntry: number
  readonly waiting: Job[]
  busy: boolean
}

/**
 * Where every answer passes before it leaves: judged against all that the project was shown, and written down first.
 *
 * Questions of one project go one after the other, through all processes, under a lock in the database; all that wait
 * in this process go together, in one transaction, so that fifteen aliases cost one and hold one connection. A question
 * that was answered before waits for no lock: what was shown stays shown.
 */
export class LedgerDesk {
  readonly #database: Database<DB>
  readonly #counters = new Map<string, Counter>()

  constructor(database: Database<DB>) {
    this.#database = database
  }

  /** The verdict, once the entry is committed. */
  pass<Answer>(
    projectId: string,
    releaseNumber: number,
    asked: Asked,
    counted: Counted<Answer>,
    recall: Recall,
  ): Promise<Verdict<Answer>> {
    const name = `${releaseNumber} ${projectId}`
    const counter = this.#counters.get(name) ?? newCounter(projectId, releaseNumber)
    this.#counters.set(name, counter)
    return new Promise<Verdict<unknown>>((resolve, reject) => {
      counter.waiting.push({ asked, counted, recall, resolve, reject })
      if (counter.busy) return
      counter.busy = true
      // What is asked in the same breath is judged together.
      setImmediate(() => void this.#serve(projectId, releaseNumber, counter))
    }) as Promise<Verdict<Answer>>
  }

  async #serve(projectId: string, releaseNumber: number, counter: Counter): Promise<void> {
    while (counter.waiting.length > 0) {
      const jobs = counter.waiting.splice(0)
      try {
        const verdicts = await this.#judge(projectId, releaseNumber, counter, jobs)
        for (const [index, job] of jobs.entries()) job.resolve(verdicts[index] as Verdict<unknown>)
      } catch (error) {
        // What is in memory may not be in the table now: read it anew next time.
        Object.assign(counter, { ledger: new ProjectLedger(projectId, releaseNumber), lastEntry: 0 })
        for (const job of jobs) job.reject(error)
      }
    }
    counter.busy = false
  }

  #judge(
    projectId: string,
    releaseNumber: number,
    counter: Counter,
    jobs: readonly Job[],
  ): Promise<readonly Verdict<unknown>[]> {
    const { ledger } = counter
    const allKnown = jobs.every(({ asked }) => ledger.hasAnswered(asked.queryHash))
    return this.#database.write(async (trx) => {
      if (!allKnown) {
        await lockProject(trx, projectId)
        for (const row of await shownAfter(trx, projectId, releaseNumber, counter.lastEntry)) {
          ledger.add(row)
          counter.lastEntry = row.entryNumber
        }
      }
      const verdicts: Verdict<unknown>[] = []
      for (const { asked, counted, recall } of jobs) {
        const verdict = await ledger.judge(asked, counted, recall)
        verdicts.push(verdict)
        if (verdict.outcome === 'ANSWERED' && verdict.shown !== null) {
          ledger.add({ ...verdict.shown, canonical: asked.canonical })
        }
      }
      if (!allKnown) {
        const definitions = new Map(jobs.map(({ asked }) => [asked.cohortId, asked.canonical]))
        for (const [id, canonical] of definitions) await storeDefinition(trx, id, canonical)
      }
      const numbers = await recordEntries(
        trx,
        verdicts.map(({ entry }) => entry),
      )
      const shown = verdicts.flatMap((verdict, index) =>
        verdict.outcome === 'ANSWERED' && verdict.shown !== null
          ? [{ ...verdict.shown, entryNumber: numbers[index] as number }]
          : [],
      )
      await recordShownSets(trx, shown)
      return verdicts
    })
  }
}

function newCounter(projectId: string, releaseNumber: number): Counter {
  return { ledger: new ProjectLedger(projectId, releaseNumber), lastEntry: 0, waiting: [], busy: false }
}
