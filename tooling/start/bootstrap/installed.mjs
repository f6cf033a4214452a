import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MODULES, NODE, PNPM, ROOT } from './folders.mjs'

const NOTE = join(MODULES, '.kraamketen-install')
const DECIDING_FILES = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']

/**
 * What the installed packages depend on, in one word: two equal fingerprints mean nothing to install.
 *
 * @param {readonly string[]} contents of the files that decide
 */
export function fingerprint(contents) {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(`${content.length}\n${content}`)
  return hash.digest('hex')
}

/**
 * @param {{ wanted: string, noted: string | undefined, hasNode: boolean, hasPnpm: boolean }} found
 * @returns {boolean} whether an install has something to do
 */
export function mustInstall({ wanted, noted, hasNode, hasPnpm }) {
  return noted !== wanted || !hasNode || !hasPnpm
}

function wantedFingerprint() {
  return fingerprint(DECIDING_FILES.map((file) => readFileSync(join(ROOT, file), 'utf8')))
}

export function isUpToDate() {
  return !mustInstall({
    wanted: wantedFingerprint(),
    noted: existsSync(NOTE) ? readFileSync(NOTE, 'utf8') : undefined,
    hasNode: existsSync(NODE),
    hasPnpm: existsSync(PNPM),
  })
}

/** Written last: an install that was interrupted is done again. */
export function noteInstalled() {
  writeFileSync(NOTE, wantedFingerprint())
}
