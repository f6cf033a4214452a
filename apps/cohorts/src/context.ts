import type { Database } from '@kraamketen/database'
import { type IsoDate, amsterdamDay } from '@kraamketen/kraamzorg'
import { type RequestContext, type SubgraphContext, type TokenViewer, batched } from '@kraamketen/subgraph'
import { canonicalDefinitions } from './queries/cohort-definitions.ts'
import { type DataRelease, dataReleases, filesOfReleases, linksOfReleases } from './queries/data-releases.ts'
import { type GgdRegion, ggdRegions, ggdRegionsByCode } from './queries/ggd-regions.ts'
import { type LedgerEntry, type LedgerPage, ledgerPage, questionCounts } from './queries/ledger-page.ts'
import { type Municipality, municipalitiesByCode } from './queries/municipalities.ts'
import { type MunicipalityPage, municipalityCount, municipalityPage } from './queries/municipality-page.ts'
import { type Project, openProjectsOf } from './queries/project-list.ts'
import { publishedTables } from './queries/published-tables.ts'
import { mappingsOfMunicipalities, mappingsOfRegions } from './queries/region-mappings.ts'
import type { DB } from './queries/tables.ts'
import type { Ask } from './research/asking.ts'
import { type Cohort, RIVM_COHORT, cohortFromText } from './research/cohort.ts'
import type { Research } from './research/open-research.ts'
import type { PrintedTable } from './rules/printed-table.ts'

export interface Context extends SubgraphContext {
  readonly loaders: ReturnType<typeof createLoaders>
  readonly ggdRegions: () => Promise<readonly GgdRegion[]>
  readonly municipalityPage: (part: string | null, page: MunicipalityPage) => Promise<Municipality[]>
  readonly municipalityCount: (part: string | null) => Promise<number>
  /** Every published table; asked once a request. */
  readonly publishedTables: () => Promise<readonly PrintedTable[]>
  /** Every release, newest first; asked once a request. */
  readonly dataReleases: () => Promise<readonly DataRelease[]>
  /** The open projects of the viewer; asked once a request. */
  readonly projects: () => Promise<readonly Project[]>
  readonly ledgerPage: (projectId: string, page: LedgerPage) => Promise<LedgerEntry[]>
  /** A cohort that was asked before; null for an id that leads to none. */
  readonly knownCohort: (id: string) => Promise<Cohort | null>
  /** Keeps a cohort that was given by its definition, so that its id leads to it. */
  readonly keepCohort: (cohort: Cohort) => Promise<void>
  /** The release that is answered from now, without asking anything of it. */
  readonly activeRelease: () => Promise<DataRelease | null>
  readonly ask: Ask
  /** Address of the whole graph, for programs that ask it. */
  readonly graphUrl: string
}

/**
 * Reference data depends on nobody: the scope of the token is all that counts. Research is asked under a project of the
 * viewer, and leaves through `ask` only.
 */
export function createContext(database: Database<DB>, research: Research, graphUrl: string) {
  return (viewer: TokenViewer): RequestContext<Context> => {
    const loaders = createLoaders(database)
    return {
      viewer,
      loaders,
      ggdRegions: () => database.read(ggdRegions),
      municipalityPage: (part, page) => database.read((db) => municipalityPage(db, part, page)),
      municipalityCount: (part) => database.read((db) => municipalityCount(db, part)),
      publishedTables: once(() => database.read(publishedTables)),
      dataReleases: once(() => database.read(dataReleases)),
      projects: once(() => database.read((db) => openProjectsOf(db, viewer.subject, today()))),
      ledgerPage: (projectId, page) => database.read((db) => ledgerPage(db, projectId, page)),
      knownCohort: async (id) => {
        if (id === RIVM_COHORT.id) return RIVM_COHORT
        const canonical = await loaders.canonicalDefinition.load(id)
        return canonical === null ? null : cohortFromText(canonical)
      },
      keepCohort: research.keep,
      activeRelease: async () => (await research.releases.current())?.release ?? null,
      ask: research.ask,
      graphUrl,
    }
  }
}

function today(): IsoDate {
  return amsterdamDay(new Date())
}

/** Asked at most once a request. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined
  return () => (asked ??= ask())
}

/** One batch a kind and a request: a list of a hundred clients asks once for all their municipalities. */
function createLoaders(database: Database<DB>) {
  return {
    ggdRegion: batched((codes) => database.read((db) => ggdRegionsByCode(db, codes))),
    municipality: batched((codes) => database.read((db) => municipalitiesByCode(db, codes))),
    mappingsOfMunicipality: batched((codes) => database.read((db) => mappingsOfMunicipalities(db, codes))),
    mappingsOfRegion: batched((codes) => database.read((db) => mappingsOfRegions(db, codes))),
    filesOfRelease: batched((numbers) => database.read((db) => filesOfReleases(db, numbers))),
    linksOfRelease: batched((numbers) => database.read((db) => linksOfReleases(db, numbers))),
    questionCount: batched((ids) => database.read((db) => questionCounts(db, ids))),
    canonicalDefinition: batched((ids) => database.read((db) => canonicalDefinitions(db, ids))),
  }
}
