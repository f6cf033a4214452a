import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintFiles } from './fingerprint-files.ts'
import type { PopulationSize, StartOptions } from './options.ts'

/** Everything that decides what a synthetic delivery holds. */
const SOURCES = [
  'tooling/population/{src,data}/**/*.{ts,json}',
  'packages/data-contract/src/**/*.ts',
  'apps/cohorts/data/*.json',
]

const FIRST_SIZE: PopulationSize = 'one-tenth'

export interface DeliveryFolder {
  readonly size: PopulationSize
  /** Absolute path; undefined when no release is wanted. */
  readonly folder: string | undefined
  /** Whether the delivery lies there, whole. */
  readonly isWritten: boolean
  /** Whether it was the last to be imported into the embedded databases. */
  readonly isImported: boolean
  noteImport(): void
  /** Remembers the size for later starts and removes what other sizes and older sources left. */
  keep(): void
}

/** Where the synthetic delivery of this data folder lies: the size asked for, else that of before, else one tenth. */
export function deliveryFolder({ data, population }: Pick<StartOptions, 'data' | 'population'>): DeliveryFolder {
  const deliveries = join(data, 'deliveries')
  const note = join(deliveries, 'size')
  const imported = join(deliveries, 'imported')
  const size = population ?? (existsSync(note) ? (readFileSync(note, 'utf8') as PopulationSize) : FIRST_SIZE)
  const name = `synthetic-${size}-${fingerprintFiles(SOURCES).slice(0, 8)}`
  const folder = size === 'none' ? undefined : join(deliveries, name)
  return {
    size,
    folder,
    isWritten: folder !== undefined && existsSync(join(folder, 'delivery.json')),
    isImported: existsSync(imported) && readFileSync(imported, 'utf8') === name,
    noteImport: () => writeFileSync(imported, name),
    keep: () => {
      mkdirSync(deliveries, { recursive: true })
      for (const other of readdirSync(deliveries)) {
        if (other.startsWith('synthetic-') && other !== name)
          rmSync(join(deliveries, other), { recursive: true, force: true })
      }
      writeFileSync(note, size)
    },
  }
}
