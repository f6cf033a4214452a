import { Ledger, POLICY, type ShownSet, sameSet } from '@kraamketen/disclosure'
import type { NewEntry, NewShownSet } from '../queries/ledger-record.ts'
import { type Counted, EVERYBODY, type Guarded } from './counted.ts'
import { differByFew } from './differ-by-few.ts'
import { CARRIES_ROWS, type PlacedSet, packSets, unpackSets } from './pack-sets.ts'

/** Below this many people, what divides them is counted. */
export const SMALL_POPULATION = 400
/** Different groupings of one small population that a project may ask. */
export const MOST_GROUPINGS = 6

/** Everything that the ledger keeps of a question. */
export interface Asked {
  readonly subject: string
  readonly field: string
  readonly cohortId: string
  /** Canonical text of the definition. */
  readonly canonical: string
  readonly question: string
  readonly queryHash: string
}

/** A question that was answered before, as far as is needed to count it again. */
export interface Earlier {
  readonly canonical: string
  readonly question: string
  readonly queryHash: string
}

/** What the table says that an answer showed first. */
export type Shown = Earlier & Pick<NewShownSet, 'basePeople' | 'baseKey' | 'grouping' | 'differing' | 'sets'>

export type Verdict<Answer> =
  | {
      readonly outcome: 'ANSWERED'
      readonly guarded: Guarded<Answer>
      readonly entry: NewEntry
      /** Null when the same was answered before. */
      readonly shown: NewShownSet | null
    }
  | { readonly outcome: 'REFUSED'; readonly why: Refusal; readonly entry: NewEntry }

export type Refusal = 'DIFFERS_BY_FEW' | 'TOO_MANY_GROUPINGS'

/** The rows of a set of an earlier question, counted again. */
export type Recall = (earlier: Earlier, place: number) => Promise<ArrayLike<number>>

interface KnownSet extends PlacedSet {
  readonly of: Earlier
}

/**
 * What one project was shown of one release, in memory (NL: grootboek). It judges; keeping it in step with the table is
 * done by whoever holds the lock of the project.
 *
 * Three kinds of sets are held against each other: everybody in a question, each line of its table, and each hour class
 * of a line and of everybody. The last because lines that differ by many can have a class that differs by few: asked
 * with one of many partners at a time (region X with Y, X with Z, …) the noise of such a difference could be averaged
 * out. What was withheld is in no set: nothing can be subtracted from what was not shown.
 */
export class ProjectLedger {
  readonly #projectId: string
  readonly #releaseNumber: number
  readonly #sets = new Ledger<KnownSet>()
  /** By query hash: the places that were withheld for being near to earlier sets. */
  readonly #answered = new Map<string, ReadonlySet<number>>()
  /** Groupings of a small population, by its size and key. */
  readonly #groupings = new Map<string, Set<string>>()
  /** Sets by size and key, so that one is kept once. */
  readonly #kept = new Map<string, ShownSet>()

  constructor(projectId: string, releaseNumber: number) {
    this.#projectId = projectId
    this.#releaseNumber = releaseNumber
  }

  hasAnswered(queryHash: string): boolean {
    return this.#answered.has(queryHash)
  }

  /** Takes over what was shown, be it by this process or another. */
  add(shown: Shown): void {
    if (this.#answered.has(shown.queryHash)) return
    const { canonical, question, queryHash } = shown
    this.#answered.set(queryHash, new Set(shown.differing))
    this.#addGrouping(shown.basePeople, shown.baseKey, shown.grouping)
    for (const set of unpackSets(shown.sets)) {
      this.#kept.set(nameOf(set), set)
      this.#sets.add({ ...set, of: { canonical, question, queryHash } })
    }
  }

  async judge<Answer>(asked: Asked, counted: Counted<Answer>, recall: Recall): Promise<Verdict<Answer>> {
    const before = this.#answered.get(asked.queryHash)
    if (before !== undefined) return this.#answer(asked, counted.protect(before), null)

    const base = counted.sets[EVERYBODY] as ShownSet
    if (this.#isOneTooMany(base, counted.grouping)) return this.#refuse(asked, 'TOO_MANY_GROUPINGS')
    const differing = await this.#nearToEarlier(counted, recall)
    if (differing.has(EVERYBODY)) return this.#refuse(asked, 'DIFFERS_BY_FEW')

    const guarded = counted.protect(differing)
    const fresh = guarded.shown.map((place) => placed(counted, place)).filter((set) => this.#isNew(set))
    return this.#answer(asked, guarded, {
      projectId: this.#projectId,
      releaseNumber: this.#releaseNumber,
      cohortId: asked.cohortId,
      question: asked.question,
      queryHash: asked.queryHash,
      basePeople: base.n,
      baseKey: base.key,
      grouping: counted.grouping,
      differing: [...differing],
      sets: packSets(fresh),
    })
  }

  #answer<Answer>(asked: Asked, guarded: Guarded<Answer>, shown: NewShownSet | null): Verdict<Answer> {
    const withheld = Object.values(guarded.withheld).reduce((sum, values) => sum + values, 0)
    return { outcome: 'ANSWERED', guarded, entry: this.#entry(asked, 'ANSWERED', guarded.cells, withheld), shown }
  }

  #refuse(asked: Asked, why: Refusal): Verdict<never> {
    return { outcome: 'REFUSED', why, entry: this.#entry(asked, 'REFUSED', 0, 0) }
  }

  #entry({ subject, field, cohortId, question }: Asked, outcome: NewEntry['outcome'], cells: number, withheld: number) {
    const project = { projectId: this.#projectId, releaseNumber: this.#releaseNumber }
    return { ...project, subject, field, cohortId, question, outcome, cells, withheld }
  }

  #isNew(set: PlacedSet): boolean {
    const kept = this.#kept.get(nameOf(set))
    return kept === undefined || !sameSet(kept, set)
  }

  #isOneTooMany({ n, key }: ShownSet, grouping: string): boolean {
    if (grouping === '' || n >= SMALL_POPULATION) return false
    const asked = this.#groupings.get(nameOf({ n, key }))
    return asked !== undefined && asked.size >= MOST_GROUPINGS && !asked.has(grouping)
  }

  #addGrouping(n: number, key: number, grouping: string): void {
    if (grouping === '' || n >= SMALL_POPULATION) return
    const name = nameOf({ n, key })
    this.#groupings.set(name, (this.#groupings.get(name) ?? new Set()).add(grouping))
  }

  /** Sketches say which could be near; only the rows themselves say which are. */
  async #nearToEarlier(counted: Counted<unknown>, recall: Recall): Promise<Set<number>> {
    const near = new Set<number>()
    const uncertain: { readonly place: number; readonly known: KnownSet }[] = []
    for (const [place, set] of counted.sets.entries()) {
      if (set.n < POLICY.threshold) continue
      for (const known of this.#sets.near(set)) {
        if (known.rows === null) uncertain.push({ place, known })
        else if (differByFew(counted.rowsOf(place), known.rows)) near.add(place)
        if (near.has(place)) break
      }
    }
    // One earlier question after the other: each is counted again once.
    uncertain.sort((a, b) => (a.known.of.queryHash < b.known.of.queryHash ? -1 : 1))
    for (const { place, known } of uncertain) {
      if (near.has(place)) continue
      if (differByFew(counted.rowsOf(place), await recall(known.of, known.place))) near.add(place)
    }
    return near
  }
}

function placed({ sets, rowsOf }: Counted<unknown>, place: number): PlacedSet {
  const set = sets[place] as ShownSet
  return { ...set, place, rows: set.n <= CARRIES_ROWS ? rowsOf(place) : null }
}

function nameOf({ n, key }: Pick<ShownSet, 'n' | 'key'>): string {
  return `${n} ${key >>> 0}`
}
