import pg from 'pg'
import { type ImportOptions, importRelease } from '../src/import/import-release.ts'
import { CHARACTERISTICS } from '../src/rules/characteristics.ts'
import { type DeliveryOptions, aDelivery } from './a-delivery.ts'
import { aResearchDatabase } from './research-database.ts'

/** A pair as the release has it; each characteristic by the code of its level. */
export type StoredPair = Readonly<Record<string, string | number | null>>

/** The research database, into which deliveries are imported. */
export async function anImportDatabase() {
  const database = await aResearchDatabase()
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  const ask = async (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
    (await client.query<Record<string, unknown>>(text, [...values])).rows
  return {
    ...database,
    client,
    ask,
    /** Imports the delivery, whose folder is gone afterwards. */
    imported: async (delivery: DeliveryOptions, options: Partial<ImportOptions> = {}) => {
      const { folder, remove } = await aDelivery(delivery)
      try {
        return await importRelease({
          ownerUrl: database.ownerUrl,
          disclosureKey: Buffer.alloc(32, 7),
          folder,
          ...options,
        })
      } finally {
        await remove()
      }
    },
    /** The pairs of the active release, in its order. */
    activePairs: async (): Promise<readonly StoredPair[]> => {
      const rows = await ask(`
        select p.* from cohorts.pair p join cohorts.data_release r on r.number = p.release_number
        where r.active order by row`)
      return rows.map(inWords)
    },
    activeRelease: async () => (await ask('select * from cohorts.data_release where active'))[0],
    close: async () => {
      await client.end()
      await database.close()
    },
  }
}

function inWords(row: Record<string, unknown>): StoredPair {
  const levels = CHARACTERISTICS.flatMap(({ column, levels: known }) =>
    column === null ? [] : [[column, known[row[column] as number]?.code ?? null] as const],
  )
  return { ...(row as StoredPair), ...Object.fromEntries(levels) }
}
