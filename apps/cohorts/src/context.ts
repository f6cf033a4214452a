import type { Database } from '@kraamketen/database'
import { type SubgraphContext, type TokenViewer, batched } from '@kraamketen/subgraph'
import { type GgdRegion, ggdRegions, ggdRegionsByCode } from './queries/ggd-regions.ts'
import { type Municipality, municipalitiesByCode } from './queries/municipalities.ts'
import { type MunicipalityPage, municipalityCount, municipalityPage } from './queries/municipality-page.ts'
import { publishedTables } from './queries/published-tables.ts'
import { mappingsOfMunicipalities, mappingsOfRegions } from './queries/region-mappings.ts'
import type { DB } from './queries/tables.ts'
import type { PrintedTable } from './rules/printed-table.ts'

export interface Context extends SubgraphContext {
  readonly loaders: ReturnType<typeof createLoaders>
  readonly ggdRegions: () => Promise<readonly GgdRegion[]>
  readonly municipalityPage: (part: string | null, page: MunicipalityPage) => Promise<Municipality[]>
  readonly municipalityCount: (part: string | null) => Promise<number>
  /** Every published table; asked once a request. */
  readonly publishedTables: () => Promise<readonly PrintedTable[]>
}

/** Nothing here is about a person, so nothing depends on who asks: the scope of the token is all that counts. */
export function createContext(database: Database<DB>) {
  return (viewer: TokenViewer): Context => {
    let tables: Promise<readonly PrintedTable[]> | undefined
    return {
      viewer,
      loaders: createLoaders(database),
      ggdRegions: () => database.read(ggdRegions),
      municipalityPage: (part, page) => database.read((db) => municipalityPage(db, part, page)),
      municipalityCount: (part) => database.read((db) => municipalityCount(db, part)),
      publishedTables: () => (tables ??= database.read(publishedTables)),
    }
  }
}

/** One batch a kind and a request: a list of a hundred clients asks once for all their municipalities. */
function createLoaders(database: Database<DB>) {
  return {
    ggdRegion: batched((codes) => database.read((db) => ggdRegionsByCode(db, codes))),
    municipality: batched((codes) => database.read((db) => municipalitiesByCode(db, codes))),
    mappingsOfMunicipality: batched((codes) => database.read((db) => mappingsOfMunicipalities(db, codes))),
    mappingsOfRegion: batched((codes) => database.read((db) => mappingsOfRegions(db, codes))),
  }
}
