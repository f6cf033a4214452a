import type { SourceAnchor } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { PrintedGroup, PrintedRow, PrintedTable } from '../rules/printed-table.ts'
import type { DB } from './tables.ts'

/**
 * Every published table with its groups and rows, in printed order, in one round trip: some tens of rows, and a check
 * of one table needs its sisters.
 */
export async function publishedTables(db: ReadonlyKysely<DB>): Promise<readonly PrintedTable[]> {
  const rows = await selectRows(db)
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(toTable)
}

function selectRows(db: ReadonlyKysely<DB>) {
  return db
    .selectFrom('publishedTable as table')
    .innerJoin('publishedRow as row', 'row.tableId', 'table.id')
    .leftJoin('publishedGroup as group', (join) =>
      join.onRef('group.tableId', '=', 'row.tableId').onRef('group.key', '=', 'row.groupKey'),
    )
    .selectAll('table')
    .select(['group.key as groupKey', 'group.nameNl', 'group.nameEn'])
    .select(['row.key', 'row.label', 'row.n', 'row.meanReceivedHours', 'row.meanIndicatedHours'])
    .select(['row.hoursNone', 'row.hoursFrom1', 'row.hoursFrom24', 'row.hoursFrom45', 'row.hoursFrom50'])
    .orderBy('table.position')
    .orderBy('group.position')
    .orderBy('row.position')
    .execute()
}

type Row = Awaited<ReturnType<typeof selectRows>>[number]

function toTable(rows: readonly Row[]): readonly PrintedTable[] {
  const [first] = rows
  if (first === undefined) return []
  const total = rows.find(({ groupKey }) => groupKey === null)
  return [
    {
      id: first.id,
      publication: first.publication as SourceAnchor,
      title: { nl: first.titleNl, en: first.titleEn },
      period: first.period,
      population: first.population,
      correctedForHospitalStay: first.correctedForHospitalStay,
      hoursPrintedTo: first.hoursPrintedTo,
      percentPrintedTo: first.percentPrintedTo,
      total: total === undefined ? null : toRow(total),
      groups: toGroups(rows),
    },
  ]
}

function toGroups(rows: readonly Row[]): readonly PrintedGroup[] {
  const groups = Map.groupBy(rows, ({ groupKey }) => groupKey)
  return [...groups].flatMap(([key, ofGroup]) => {
    const { nameNl, nameEn } = ofGroup[0] ?? {}
    if (key === null || !nameNl || !nameEn) return []
    return { key, name: { nl: nameNl, en: nameEn }, rows: ofGroup.map(toRow) }
  })
}

function toRow(row: Row): PrintedRow {
  return {
    key: row.key,
    label: row.label,
    n: row.n,
    meanReceivedHours: row.meanReceivedHours,
    meanIndicatedHours: row.meanIndicatedHours,
    figures: {
      NONE: row.hoursNone,
      FROM_1_TO_23: row.hoursFrom1,
      FROM_24_TO_44: row.hoursFrom24,
      FROM_45_TO_49: row.hoursFrom45,
      FROM_50: row.hoursFrom50,
    },
  }
}
