import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../root.ts'

/** A committed file that a generator writes. */
export interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string
  readonly content: string
}

export function isDrifted({ path, content }: GeneratedFile): boolean {
  const file = join(ROOT, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== content
}

export function writeGenerated({ path, content }: GeneratedFile): void {
  const file = join(ROOT, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
