import type { SourceFileKind } from '@kraamketen/data-contract'
import { sql } from 'kysely'
import type { ImportSession } from './import-session.ts'

export interface StoredFile {
  readonly kind: SourceFileKind
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly rowsIn: number
  readonly rowsUsed: number
  readonly reported: readonly {
    readonly reason: string
    readonly column: string | null
    readonly rows: number
    readonly firstRows: readonly number[]
  }[]
}

/** How much of one file finds its counterpart in another. */
export interface Link {
  readonly link: string
  readonly rows: number
  readonly linked: number
}

export interface NewRelease {
  readonly number: number
  readonly checksum: string
  readonly title: string
  readonly synthetic: boolean
  readonly origin: string
  readonly derivationVersion: string
  readonly bornFrom: string
  readonly bornUntil: string
  readonly observedUntil: string
  readonly municipalDivisionOn: string | null
  readonly births: number
}

export interface KnownRelease {
  readonly number: number
  readonly id: string
  readonly active: boolean
}

/** The release that these files made before; null when they are new. */
export async function releaseOfChecksum({ db }: ImportSession, checksum: string): Promise<KnownRelease | null> {
  const found = await db
    .withSchema('cohorts')
    .selectFrom('dataRelease')
    .select(['number', 'id', 'active'])
    .where('checksum', '=', checksum)
    .executeTakeFirst()
  return found ?? null
}

/** Whether files of exactly these sizes, and no others, made a release: then it is worth comparing their bytes. */
export async function mayBeKnown({ db }: ImportSession, bytes: readonly number[]): Promise<boolean> {
  const { rows } = await sql`
    select from cohorts.release_file group by release_number
    having array_agg(bytes order by bytes) = ${bytes.toSorted((a, b) => a - b)}::bigint[] limit 1
  `.execute(db)
  return rows.length > 0
}

/** Makes a release that was superseded the active one again, with everything that was written down of it. */
export async function reactivateRelease({ db }: ImportSession, { number }: KnownRelease): Promise<KnownRelease> {
  const cohorts = db.withSchema('cohorts')
  await cohorts.updateTable('dataRelease').set({ active: false }).where('active', '=', true).execute()
  return cohorts
    .updateTable('dataRelease')
    .set({ active: true, activatedAt: sql<Date>`now()` })
    .where('number', '=', number)
    .returning(['number', 'id', 'active'])
    .executeTakeFirstOrThrow()
}

/**
 * Writes down what the release is, what became of every row, and makes it the active one: whoever asks sees the old
 * release or the new one, whole.
 */
export async function activateRelease(
  { db }: ImportSession,
  release: NewRelease,
  files: readonly StoredFile[],
  links: readonly Link[],
): Promise<KnownRelease> {
  const cohorts = db.withSchema('cohorts')
  await cohorts.updateTable('dataRelease').set({ active: false }).where('active', '=', true).execute()
  const stored = await cohorts
    .insertInto('dataRelease')
    .values({ ...release, active: true, activatedAt: sql<Date>`now()` })
    .returning(['number', 'id', 'active'])
    .executeTakeFirstOrThrow()
  const releaseNumber = release.number
  await cohorts
    .insertInto('releaseFile')
    .values(
      files.map(({ kind, name, bytes, sha256, rowsIn, rowsUsed, reported }) => ({
        ...{ releaseNumber, kind, name, bytes, sha256, rowsIn, rowsUsed },
        rowsReported: reported.reduce((sum, { rows }) => sum + rows, 0),
      })),
    )
    .execute()
  const reports = files.flatMap(({ kind, name, reported }) =>
    reported.map(({ reason, column, rows, firstRows }) => ({
      releaseNumber,
      kind,
      name,
      reason,
      columnName: column,
      rows,
      firstRows: [...firstRows],
    })),
  )
  if (reports.length > 0) await cohorts.insertInto('releaseReport').values(reports).execute()
  await cohorts
    .insertInto('releaseLink')
    .values(links.map((link) => ({ ...link, releaseNumber })))
    .execute()
  return stored
}
