import type { Column, SourceFile, SourceFileKind } from '@kraamketen/data-contract'
import { SOURCE_FILES } from '@kraamketen/data-contract'
import { type ColumnDataType, sql } from 'kysely'
import type { ImportSession } from './import-session.ts'

/** Where the rows of a kind of file are while a release is made. Spending goes straight into its partition. */
export const STAGED = {
  'perined-births': 'staged_births',
  'vektis-kraamzorg-claims': 'staged_claims',
  'dhd-hospital-stays': 'staged_stays',
  'cbs-persons': 'staged_persons',
} as const satisfies Partial<Record<SourceFileKind, string>>
export type StagedKind = keyof typeof STAGED

export const isStaged = (kind: SourceFileKind): kind is StagedKind => kind in STAGED

/** Tables of the session with the columns of the contract; the end of the transaction takes them away. */
export async function createStaging({ db }: ImportSession): Promise<void> {
  for (const file of SOURCE_FILES) if (isStaged(file.kind)) await createStaged(db, file, STAGED[file.kind])
}

async function createStaged(db: ImportSession['db'], file: SourceFile, table: string): Promise<void> {
  const create = db.withoutPlugins().schema.createTable(table).temporary().onCommit('drop')
  await file.columns.reduce((made, column) => made.addColumn(column.name, typeOf(column)), create).execute()
}

function typeOf(column: Column): ColumnDataType {
  switch (column.kind) {
    case 'pseudonym':
      return 'int8'
    case 'day':
      return 'date'
    case 'number':
      return column.decimals > 0 ? 'numeric' : column.until <= 32_767 ? 'int2' : 'int4'
    case 'month':
    case 'code':
    case 'municipality':
      return 'text'
  }
}

/** The planner knows nothing of a table that was just filled. */
export async function analyzeStaging({ db }: ImportSession): Promise<void> {
  for (const table of Object.values(STAGED)) await sql`analyze ${sql.table(`pg_temp.${table}`)}`.execute(db)
}
