import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ReferenceData } from '../reference-data.ts'
import type { PrintedRow, PrintedTable } from '../rules/printed-table.ts'
import { searchKey } from '../rules/search-key.ts'
import type { DB } from './tables.ts'

/**
 * Makes the reference tables equal to the data, or does nothing when they are: the digest of what was loaded last is
 * kept beside it. Whoever reads meanwhile sees all of the old or all of the new.
 *
 * @returns whether anything was loaded
 */
export async function storeReferenceData(trx: Transaction<DB>, data: ReferenceData): Promise<boolean> {
  const sha256 = createHash('sha256').update(JSON.stringify(data)).digest('hex')
  const loaded = await trx.selectFrom('loadedReferenceData').select('sha256').executeTakeFirst()
  if (loaded?.sha256 === sha256) return false

  // The first statement that writes is on the one row that everybody writes: a second loader waits here.
  await trx
    .insertInto('loadedReferenceData')
    .values({ sha256 })
    .onConflict((conflict) => conflict.column('onlyRow').doUpdateSet({ sha256, loadedAt: new Date() }))
    .execute()
  await trx.deleteFrom('regionMapping').execute()
  await trx.deleteFrom('municipality').execute()
  await trx.deleteFrom('ggdRegion').execute()
  await trx.deleteFrom('publishedTable').execute()
  await storeRegions(trx, data)
  await storeTables(trx, data.tables)
  return true
}

async function storeRegions(trx: Transaction<DB>, { regions, mappings }: ReferenceData): Promise<void> {
  const municipalities = new Map(mappings.map((mapping) => [mapping.municipalityCode, mapping.municipalityName]))
  await trx
    .insertInto('ggdRegion')
    .values([...regions])
    .execute()
  await trx
    .insertInto('municipality')
    .values([...municipalities].map(([code, name]) => ({ code, name, searchKey: searchKey(name) })))
    .execute()
  await trx
    .insertInto('regionMapping')
    .values(
      mappings.map(({ municipalityCode, ggdRegionCode, validFrom, validUntil, checkedUntil, note }) => ({
        municipalityCode,
        ggdRegionCode,
        validFrom,
        validUntil,
        checkedUntil,
        noteNl: note?.nl ?? null,
        noteEn: note?.en ?? null,
      })),
    )
    .execute()
}

async function storeTables(trx: Transaction<DB>, tables: readonly PrintedTable[]): Promise<void> {
  await trx
    .insertInto('publishedTable')
    .values(
      tables.map(({ title, total: _total, groups: _groups, ...table }, position) => ({
        ...table,
        position,
        titleNl: title.nl,
        titleEn: title.en,
      })),
    )
    .execute()
  await trx
    .insertInto('publishedGroup')
    .values(
      tables.flatMap(({ id, groups }) =>
        groups.map(({ key, name }, position) => ({ tableId: id, key, position, nameNl: name.nl, nameEn: name.en })),
      ),
    )
    .execute()
  await trx
    .insertInto('publishedRow')
    .values(
      tables.flatMap(({ id, total, groups }) => [
        ...(total === null ? [] : [toRow(id, null, total, 0)]),
        ...groups.flatMap(({ key, rows }) => rows.map((row, position) => toRow(id, key, row, position))),
      ]),
    )
    .execute()
}

function toRow(tableId: string, groupKey: string | null, { figures, ...row }: PrintedRow, position: number) {
  return {
    tableId,
    groupKey,
    position,
    ...row,
    hoursNone: figures.NONE,
    hoursFrom1: figures.FROM_1_TO_23,
    hoursFrom24: figures.FROM_24_TO_44,
    hoursFrom45: figures.FROM_45_TO_49,
    hoursFrom50: figures.FROM_50,
  }
}
