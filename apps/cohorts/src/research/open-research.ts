import type { Database } from '@kraamketen/database'
import { populationCache } from '../columns/population-cache.ts'
import { activeReleaseNumber } from '../queries/active-release.ts'
import { storeDefinition } from '../queries/cohort-definitions.ts'
import { dataReleases } from '../queries/data-releases.ts'
import { loadColumns } from '../queries/pair-columns.ts'
import type { DB } from '../queries/tables.ts'
import { type Ask, createAsking } from './asking.ts'
import type { Cohort } from './cohort.ts'
import type { CountedFrom } from './count-question.ts'
import { ReleaseHolder } from './loaded-release.ts'
import { warmUp } from './warm-up.ts'

/** What the service holds for research, for as long as it runs. */
export interface Research {
  readonly releases: ReleaseHolder<CountedFrom>
  readonly ask: Ask
  /** Keeps a definition, so that its id leads back to it. */
  readonly keep: (cohort: Cohort) => Promise<void>
}

export interface ResearchOptions {
  /** Of the research database: a release is read over a connection of its own. */
  readonly url: string
  readonly database: Database<DB>
  /** Milliseconds for which the last look at which release is active holds. */
  readonly lookEvery?: number
}

/** Ids of definitions that are known to be in the table; forgetting one costs an insert that does nothing. */
const MOST_REMEMBERED = 10_000

/** Opens the desk of research; the active release begins to load when it is first asked for. */
export function openResearch({ url, database, lookEvery = 1000 }: ResearchOptions): Research {
  const releases = new ReleaseHolder<CountedFrom>({
    active: () => database.read(activeReleaseNumber),
    load: async (number) => {
      const [all, store] = await Promise.all([database.read(dataReleases), loadColumns({ url, releaseNumber: number })])
      const release = all.find((known) => known.number === number)
      if (release === undefined) throw new Error(`There is no data release ${number}.`)
      const cold = { release, store, populations: populationCache(store), warm: new Map() }
      return { ...cold, warm: await warmUp(cold) }
    },
    lookEvery,
  })
  const kept = new Set<string>()
  const keep = async ({ id, canonical }: Cohort) => {
    if (kept.has(id)) return
    await database.write((trx) => storeDefinition(trx, id, canonical))
    if (kept.size >= MOST_REMEMBERED) kept.clear()
    kept.add(id)
  }
  return { releases, ask: createAsking(database, releases), keep }
}
