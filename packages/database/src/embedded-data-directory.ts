import { randomBytes } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Account, accountCan } from './embedded-account.ts'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'
import { sharedDirectory } from './embedded-shared-directory.ts'

/**
 * Where the data of `wanted` really lies: there, or, when PostgreSQL's account cannot enter a folder above it, in a
 * shared place that a symbolic link at `wanted` points to.
 */
export function locateData(wanted: string, account: Account | undefined): string {
  const path = resolve(wanted)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    if (link && existsSync(path)) return realpathSync(path)
    if (link) rmSync(path)
    const real = join(realpathSync(dirname(path)), path.slice(dirname(path).length))
    if (account === undefined || accountCan(account, '-x', dirname(real))) return real
    sweepUnlinked()
    const elsewhere = join(sharedDirectory(), `data-${randomBytes(6).toString('hex')}`)
    writeFileSync(`${elsewhere}${LINKED_FROM}`, path)
    symlinkSync(elsewhere, path)
    return elsewhere
  } catch (error) {
    throw asNotWritable(error, path)
  }
}

/** Beside data that lies elsewhere: the path of the link to it. */
const LINKED_FROM = '.from'

/** Whoever removes a data folder by hand removes only the link: what no link leads to any more is removed here. */
function sweepUnlinked(): void {
  for (const name of readdirSync(sharedDirectory()).filter((file) => file.endsWith(LINKED_FROM))) {
    const note = join(sharedDirectory(), name)
    const data = note.slice(0, -LINKED_FROM.length)
    const link = readFileSync(note, 'utf8')
    if (!existsSync(data) || (existsSync(link) && realpathSync(link) === data)) continue
    rmSync(data, { recursive: true, force: true })
    rmSync(note)
  }
}

/** Where the data lies; undefined when there is none. */
export function findData(wanted: string): string | undefined {
  return existsSync(wanted) ? realpathSync(wanted) : undefined
}

/** Removes the data and, when it lies elsewhere, the place it lies in. */
export function removeData(wanted: string): void {
  const found = findData(wanted)
  try {
    if (found !== undefined) rmSync(found, { recursive: true, force: true })
    if (found !== undefined) rmSync(`${found}${LINKED_FROM}`, { force: true })
    rmSync(resolve(wanted), { recursive: true, force: true })
  } catch (error) {
    throw asNotWritable(error, resolve(wanted))
  }
}

/** Whether a cluster of this major version is there. Anything else than that or nothing is a problem. */
export function holdsCluster(directory: string, major: string): boolean {
  const found = lookInto(directory)
  if (found.length === 0) return false
  if (!found.includes('PG_VERSION')) {
    throw new EmbeddedPostgresProblem(
      'NOT_A_DATA_DIRECTORY',
      `${directory} holds other files than a PostgreSQL database.`,
      'Choose an empty or new data directory.',
    )
  }
  const version = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim()
  if (version !== major) {
    throw new EmbeddedPostgresProblem(
      'OTHER_VERSION',
      `${directory} was written by PostgreSQL ${version}; this is PostgreSQL ${major}.`,
      'Choose another data directory, or start with --fresh to throw this one away.',
    )
  }
  return true
}

function lookInto(directory: string): string[] {
  const stats = statSync(directory, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) {
    throw new EmbeddedPostgresProblem(
      'NOT_A_DATA_DIRECTORY',
      `${directory} is a file, not a folder.`,
      'Choose an empty or new data directory.',
    )
  }
  const self = process.getuid?.() ?? 0
  if (self !== 0 && stats.uid !== self) {
    throw new EmbeddedPostgresProblem(
      'NOT_WRITABLE',
      `${directory} belongs to another user (${stats.uid}), and PostgreSQL must own its data.`,
      'Start as that user or as root, or choose another data directory.',
    )
  }
  try {
    return readdirSync(directory)
  } catch (error) {
    throw asNotWritable(error, directory)
  }
}

/** Names a refused or full file system as what it is; every other error passes as it came. */
export function asNotWritable(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path)
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS' && code !== 'ENOTDIR' && code !== 'EEXIST') return error
  return new EmbeddedPostgresProblem(
    'NOT_WRITABLE',
    `${path} cannot be written (${code}).`,
    'Choose another data directory, or give yourself the right to write there.',
  )
}

export function diskFull(path: string): EmbeddedPostgresProblem {
  return new EmbeddedPostgresProblem(
    'DISK_FULL',
    `There is too little room on the disk of ${path}.`,
    'Make 500 MB free, or choose a data directory on another disk.',
  )
}
