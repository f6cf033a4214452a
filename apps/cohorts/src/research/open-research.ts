import type { Database } from '@kraamketen/database'
import { populationCache } from '../columns/population-cache.ts'
import { activeReleaseNumber } from '../queries/active-release.ts'
import { dataReleases } from '../queries/data-releases.ts'
import { loadColumns } from '../queries/pair-columns.ts'
import type { DB } from '../queries/tables.ts'
import { type Ask, createAsking } from './asking.ts'
import type { CountedFrom } from './count-question.ts'
import { ReleaseHolder } from './loaded-release.ts'

/** What the service holds for research, for as long as it runs. */
export interface Research {
  readonly releases: ReleaseHolder<CountedFrom>
  readonly ask: Ask
}

export interface ResearchOptions {
  /** Of the research database: a release is read over a connection of its own. */
  readonly url: string
  readonly database: Database<DB>
  /** Milliseconds for which the last look at which release is active holds. */
  readonly lookEvery?: number
}

/** Opens the desk of research; the active release begins to load when it is first asked for. */
export function openResearch({ url, database, lookEvery = 1000 }: ResearchOptions): Research {
  const releases = new ReleaseHolder<CountedFrom>({
    active: () => database.read(activeReleaseNumber),
    load: async (number) => {
      const [all, store] = await Promise.all([database.read(dataReleases), loadColumns({ url, releaseNumber: number })])
      const release = all.find((known) => known.number === number)
      if (release === undefined) throw new Error(`There is no data release ${number}.`)
      return { release, store, populations: populationCache(store) }
    },
    lookEvery,
  })
  return { releases, ask: createAsking(database, releases) }
}
