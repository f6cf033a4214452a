import { levelsOutsideLists } from '../queries/import-levels.ts'
import { regionPeriods } from '../queries/import-regions.ts'
import { type ImportSession, importSession } from '../queries/import-session.ts'
import {
  attachPartition,
  createPartition,
  keyPairs,
  nextReleaseNumber,
  partitionOf,
} from '../queries/release-partitions.ts'
import {
  type KnownRelease,
  type Link,
  activateRelease,
  reactivateRelease,
  mayBeKnown,
  releaseOfChecksum,
} from '../queries/release-store.ts'
import { CHARACTERISTICS } from '../rules/characteristics.ts'
import { DERIVATION_VERSION } from '../rules/derivation/derivation-version.ts'
import { regionLookup } from '../rules/derivation/region-of.ts'
import { cohortLinks } from './cohort-links.ts'
import { emptyCohort } from './cohort.ts'
import { deliveryChecksum } from './delivery-checksum.ts'
import { type DeliveryProblem, DeliveryRefused, FileRefused } from './delivery-problem.ts'
import type { FileAccount } from './file-account.ts'
import { LIMITS, type Limits } from './limits.ts'
import { loadFiles, problemOf } from './load-files.ts'
import { implausible } from './plausible.ts'
import { type Delivery, readDelivery } from './read-delivery.ts'
import { readColumns } from './read-source-file.ts'
import { releaseRecordKey } from './record-keys.ts'
import { sourceBytes } from './source-bytes.ts'
import { pairColumns, pairRows } from './write-pairs.ts'

export interface ImportOptions {
  readonly ownerUrl: string
  /** 32 bytes; the record keys of the release are drawn with it. */
  readonly disclosureKey: Uint8Array
  readonly folder: string
  readonly limits?: Partial<Limits>
  /** Percent done, and what is being done. */
  readonly onProgress?: (percent: number, what: string) => void
}

export type ImportOutcome =
  | {
      readonly outcome: 'IMPORTED'
      readonly release: KnownRelease
      readonly births: number
      readonly files: readonly FileAccount[]
      readonly links: readonly Link[]
    }
  /** The same files made a release before; nothing was changed. */
  | { readonly outcome: 'ALREADY_IMPORTED'; readonly release: KnownRelease; readonly reactivated: boolean }
  /** Nothing was stored; the files say what was found until it was clear. */
  | {
      readonly outcome: 'REFUSED'
      readonly problems: readonly DeliveryProblem[]
      readonly files: readonly FileAccount[]
    }

/** Reading takes this share of the time, in percent; the rest is writing and checking what they say together. */
const READING = 80

/**
 * Makes the active release of the files in a folder, or nothing at all: everything happens in one transaction, so that
 * whoever reads sees the release before it until the new one is whole.
 */
export async function importRelease(options: ImportOptions): Promise<ImportOutcome> {
  const limits = { ...LIMITS, ...options.limits }
  const tell = options.onProgress ?? (() => {})
  let accounts: readonly FileAccount[] = []
  try {
    tell(0, 'looking at the files')
    const delivery = await readDelivery(options.folder)
    await checkColumns(delivery, limits)
    return await importSession(
      options.ownerUrl,
      async (session) => {
        const known = await knownRelease(session, delivery, limits)
        if (known?.active === true) return { outcome: 'ALREADY_IMPORTED', release: known, reactivated: false }
        if (known !== null) {
          const release = await reactivateRelease(session, known)
          return { outcome: 'ALREADY_IMPORTED', release, reactivated: true }
        }
        return makeRelease(session, delivery, {
          limits,
          tell,
          disclosureKey: options.disclosureKey,
          onAccounts: (found) => (accounts = found),
        })
      },
      () => tell(0, 'waiting for another import to end'),
    )
  } catch (error) {
    if (!(error instanceof DeliveryRefused)) throw error
    return { outcome: 'REFUSED', problems: error.problems, files: accounts }
  }
}

/** Every file whose names of columns are wrong is known before the first is loaded. */
async function checkColumns({ files }: Delivery, limits: Limits): Promise<void> {
  const problems: DeliveryProblem[] = []
  for (const { file, name, path } of files) {
    try {
      await readColumns(path, file, limits)
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      problems.push(problemOf(name, error))
    }
  }
  if (problems.length > 0) throw new DeliveryRefused(problems)
}

/** Files that were imported before are recognised by reading them, without loading them. */
async function knownRelease(session: ImportSession, delivery: Delivery, limits: Limits): Promise<KnownRelease | null> {
  const sizes = delivery.files.map(({ bytes }) => bytes)
  if (!(await mayBeKnown(session, sizes))) return null
  const digests = []
  for (const { file, path } of delivery.files) {
    const { raw, digest } = sourceBytes(path, limits)
    for await (const _ of raw);
    digests.push({ kind: file.kind, sha256: digest().sha256 })
  }
  return releaseOfChecksum(session, deliveryChecksum(digests, delivery.description))
}

interface MakeOptions {
  readonly limits: Limits
  readonly disclosureKey: Uint8Array
  readonly tell: (percent: number, what: string) => void
  readonly onAccounts: (accounts: readonly FileAccount[]) => void
}

async function makeRelease(
  session: ImportSession,
  delivery: Delivery,
  { limits, disclosureKey, tell, onAccounts }: MakeOptions,
): Promise<ImportOutcome> {
  const { description } = delivery
  const release = await nextReleaseNumber(session)
  const allBytes = delivery.files.reduce((sum, { bytes }) => sum + bytes, 0)
  const regionOf = regionLookup(await regionPeriods(session), dayOf(description.municipalDivisionOn))
  const cohort = emptyCohort(description, regionOf)
  await createPartition(session, 'spending', release)
  const accounts = await loadFiles(session, delivery, cohort, {
    release,
    limits,
    onAccounts,
    onProgress: (bytes, what) => tell((READING * bytes) / allBytes, what),
  })

  tell(READING, 'mothers and children')
  const checksum = deliveryChecksum(
    accounts.map(({ kind, digest: { sha256 } }) => ({ kind, sha256 })),
    description,
  )
  await createPartition(session, 'pair', release)
  const copy = session.copy(`cohorts.${partitionOf('pair', release)}`, pairColumns())
  for (const rows of pairRows(cohort, releaseRecordKey(disclosureKey, checksum))) await copy.write(rows)
  const births = await copy.finish()
  await keyPairs(session, release)

  tell(96, 'checking the release')
  await assertWhole(session, release, births, accounts)
  const links = cohortLinks(cohort)
  const problems = implausible(births, links)
  if (problems.length > 0) throw new DeliveryRefused(problems)

  tell(98, 'activating the release')
  await attachPartition(session, 'pair', release)
  await attachPartition(session, 'spending', release)
  const { files: _files, ...told } = description
  const stored = await activateRelease(
    session,
    { ...told, number: release, checksum, derivationVersion: DERIVATION_VERSION, births },
    accounts.map(({ digest, ...account }) => ({ ...account, ...digest })),
    links,
  )
  return { outcome: 'IMPORTED', release: stored, births, files: accounts, links }
}

/** Days since 1970-01-01. */
function dayOf(day: string | null): number | null {
  return day === null ? null : Date.parse(day) / 86_400_000
}

/** What no delivery can make go wrong; if it does, the derivation is. */
async function assertWhole(
  session: ImportSession,
  release: number,
  births: number,
  accounts: readonly FileAccount[],
): Promise<void> {
  const usedBirths = accounts
    .filter(({ kind }) => kind === 'perined-births')
    .reduce((sum, { rowsUsed }) => sum + rowsUsed, 0)
  if (births !== usedBirths) throw new Error(`${usedBirths} births were used and ${births} pairs derived`)
  for (const { name, rowsIn, rowsUsed, reported } of accounts) {
    const rows = rowsUsed + reported.reduce((sum, entry) => sum + entry.rows, 0)
    if (rows !== rowsIn) throw new Error(`${name} has ${rowsIn} rows, of which ${rows} are accounted for`)
  }
  const lists = CHARACTERISTICS.flatMap(({ column, levels }) =>
    column === null ? [] : [{ column, levels: levels.length }],
  )
  const outside = await levelsOutsideLists(session, release, lists)
  if (outside.length > 0) throw new Error(`Values outside their list: ${outside.join(', ')}`)
}
