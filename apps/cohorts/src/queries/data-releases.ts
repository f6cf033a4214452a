import type { IsoDate } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from './tables.ts'

/** Rows of one file that were not used, with one reason. */
export interface ReleaseReport {
  readonly reason: string
  /** Column of the file; null when the reason is about the whole row. */
  readonly columnName: string | null
  readonly rows: number
  /** Line numbers of the first of them, at most twenty. */
  readonly firstRows: readonly number[]
}

/** One file of a delivery and what became of its rows: in = used + reported. */
export interface ReleaseFile {
  readonly kind: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly rowsIn: number
  readonly rowsUsed: number
  readonly rowsReported: number
  readonly reports: readonly ReleaseReport[]
}

/** How many rows of one kind found their counterpart in another. */
export interface ReleaseLink {
  readonly link: string
  readonly rows: number
  readonly linked: number
}

/** One immutable import (NL: gegevensrelease). */
export interface DataRelease {
  readonly number: number
  readonly id: string
  readonly checksum: string
  readonly title: string
  readonly synthetic: boolean
  readonly origin: string
  readonly derivationVersion: string
  readonly bornFrom: IsoDate
  readonly bornUntil: IsoDate
  readonly observedUntil: IsoDate
  readonly municipalDivisionOn: IsoDate | null
  readonly births: number
  readonly importedAt: Date
  readonly activatedAt: Date | null
  readonly active: boolean
}

/** Every release, newest first. */
export async function dataReleases(db: ReadonlyKysely<DB>): Promise<readonly DataRelease[]> {
  const rows = await db.selectFrom('dataRelease').selectAll().orderBy('number', 'desc').execute()
  return rows.map((row) => ({
    ...row,
    bornFrom: row.bornFrom as IsoDate,
    bornUntil: row.bornUntil as IsoDate,
    observedUntil: row.observedUntil as IsoDate,
    municipalDivisionOn: row.municipalDivisionOn as IsoDate | null,
  }))
}

/** The files of these releases, by release number, in the order of kind and name. */
export async function filesOfReleases(
  db: ReadonlyKysely<DB>,
  numbers: readonly string[],
): Promise<Map<string, readonly ReleaseFile[]>> {
  const wanted = numbers.map(Number)
  const [files, reports] = await Promise.all([
    db
      .selectFrom('releaseFile')
      .selectAll()
      .where('releaseNumber', 'in', wanted)
      .orderBy('kind')
      .orderBy('name')
      .execute(),
    db
      .selectFrom('releaseReport')
      .selectAll()
      .where('releaseNumber', 'in', wanted)
      .orderBy('rows', 'desc')
      .orderBy('reason')
      .execute(),
  ])
  const reportsOf = Map.groupBy(reports, ({ releaseNumber, name }) => `${releaseNumber} ${name}`)
  return byRelease(
    files.map((file) => ({ ...file, reports: reportsOf.get(`${file.releaseNumber} ${file.name}`) ?? [] })),
  )
}

/** The links of these releases, by release number. */
export async function linksOfReleases(
  db: ReadonlyKysely<DB>,
  numbers: readonly string[],
): Promise<Map<string, readonly ReleaseLink[]>> {
  const rows = await db
    .selectFrom('releaseLink')
    .selectAll()
    .where('releaseNumber', 'in', numbers.map(Number))
    .orderBy('link')
    .execute()
  return byRelease(rows)
}

function byRelease<Row extends { readonly releaseNumber: number }>(rows: readonly Row[]): Map<string, readonly Row[]> {
  return Map.groupBy(rows, ({ releaseNumber }) => String(releaseNumber))
}
