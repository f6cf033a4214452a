import { openDatabase } from '@kraamketen/database'
import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import type { DB } from '../tables.ts'

/** Stores which GGD region each municipality is in, so that aggregates can join it. As the owner of the schema. */
export async function storeMunicipalities(ownerUrl: string): Promise<void> {
  const rows = GGD_REGIONS.flatMap(({ code: regionCode, municipalities }) =>
    municipalities.map((code) => ({ code, regionCode })),
  )
  const database = openDatabase<DB>({ url: ownerUrl, schema: 'indications', name: 'municipalities' })
  try {
    await database.write((trx) =>
      trx
        .insertInto('municipality')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('code').doUpdateSet((eb) => ({ regionCode: eb.ref('excluded.regionCode') })),
        )
        .execute(),
    )
  } finally {
    await database.close()
  }
}
