import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StartOptions } from './options.ts'

export interface Demonstration {
  /** The day it is set on. */
  readonly today: string
  /** How many made-up clients it has beside the fixed cast. */
  readonly clients: number
}

/** The demonstration that the data folder holds: chosen at its first start, and the same from then on. */
export function noteDemonstration({ data, today, clients }: StartOptions): Demonstration {
  const file = join(data, 'demonstration.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Demonstration
  const note = { today, clients }
  writeFileSync(file, `${JSON.stringify(note)}\n`)
  return note
}
