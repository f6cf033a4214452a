import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StartOptions } from './options.ts'

interface Note {
  readonly today: string
  readonly population: number
}

/** Remembers which demonstration the data folder holds, so that an option without effect is not silent. */
export function noteDemonstration({ data, today, population }: StartOptions): Note {
  const file = join(data, 'demonstration.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Note
  const note = { today, population }
  writeFileSync(file, `${JSON.stringify(note)}\n`)
  return note
}
