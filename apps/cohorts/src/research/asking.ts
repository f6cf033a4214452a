import type { Protected } from '@kraamketen/disclosure'
import type { Database } from '@kraamketen/database'
import type { DataRelease } from '../queries/data-releases.ts'
import type { Project } from '../queries/project-list.ts'
import type { DB } from '../queries/tables.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import { type Cohort, cohortFromText } from './cohort.ts'
import { type AnswerTo, type CountedFrom, countQuestion } from './count-question.ts'
import type { Counted } from './counted.ts'
import { createTurns } from './in-turn.ts'
import { LedgerDesk } from './ledger-desk.ts'
import type { ReleaseHolder } from './loaded-release.ts'
import type { MethodId } from './methods.ts'
import { DiffersByFew, NoRelease, TooManyGroupings } from './problems.ts'
import { MOST_GROUPINGS, type Recall, SMALL_POPULATION } from './project-ledger.ts'
import { canonicalQuestion, type Question, queryHash } from './question.ts'
import type { WithheldByRule } from './tally-withheld.ts'

/** Who asks, and by which field. */
export interface Asker {
  readonly subject: string
  readonly project: Project
  readonly cohort: Cohort
  /** Name of the field. */
  readonly field: string
  readonly method: MethodId
}

/** Where an answer comes from; what `meta` says. */
export interface About extends Asker {
  readonly question: Question
  readonly queryHash: string
  readonly release: DataRelease
  readonly withheld: WithheldByRule
}

export interface Answered<Answer> {
  readonly answer: Answer
  readonly about: About
}

export type Ask = <Asked extends Question>(asker: Asker, question: Asked) => Promise<Answered<AnswerTo<Asked>>>

/** Questions that stay counted, so that asking again costs the ledger only. */
const KEPT = 48

/**
 * The one way from a question to an answer: definition, population, raw counts, ledger, protection. Whatever field asks
 * comes through here, and nothing else sees a raw count.
 */
export function createAsking(database: Database<DB>, releases: ReleaseHolder<CountedFrom>): Ask {
  const desk = new LedgerDesk(database)
  const inTurn = createTurns()
  const counted = new WeakMap<CountedFrom, Map<string, Promise<Counted<AnswerTo<Question>>>>>()

  const count = async (from: CountedFrom, definition: CohortDefinition, question: Question, hash: string) => {
    const warm = from.warm.get(hash)
    if (warm !== undefined) return warm
    const kept = counted.get(from) ?? new Map<string, Promise<Counted<AnswerTo<Question>>>>()
    counted.set(from, kept)
    const known = kept.get(hash) ?? inTurn(() => countQuestion(from, definition, question))
    kept.delete(hash)
    kept.set(hash, known)
    known.catch(() => kept.delete(hash))
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return known
  }

  return async (asker, question) => {
    const from = await releases.current()
    if (from === null) throw new NoRelease()
    const { cohort, project, subject, field } = asker
    const text = canonicalQuestion(question)
    const hash = queryHash(cohort.id, text)
    const raw = await count(from, cohort.definition, question, hash)
    const recall: Recall = async (earlier, place) => {
      const { definition } = cohortFromText(earlier.canonical)
      const again = await count(from, definition, JSON.parse(earlier.question) as Question, earlier.queryHash)
      return again.rowsOf(place)
    }
    const asked = { subject, field, cohortId: cohort.id, canonical: cohort.canonical, question: text, queryHash: hash }
    const verdict = await desk.pass(project.id, from.release.number, asked, raw, recall)
    if (verdict.outcome === 'REFUSED') {
      throw verdict.why === 'DIFFERS_BY_FEW'
        ? new DiffersByFew(field)
        : new TooManyGroupings(field, MOST_GROUPINGS, SMALL_POPULATION)
    }
    const { answer, withheld } = verdict.guarded
    return {
      answer: answer as AnswerTo<typeof question>,
      about: { ...asker, question, queryHash: hash, release: from.release, withheld },
    }
  }
}

/** How many pairs an answer is about. */
export function peopleOf(answer: AnswerTo<Question>): Protected {
  switch (answer.kind) {
    case 'CROSSTAB':
    case 'NEED':
      return answer.total.n
    case 'FOLLOW_UP':
      return answer.total.offsets[0]?.available ?? { value: 0 }
    case 'FLOW':
      return answer.steps.findLast(({ level }) => level === null)?.pairsAfter ?? { value: 0 }
  }
}
