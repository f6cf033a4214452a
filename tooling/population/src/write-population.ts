import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { DELIVERY_FILE, type DeliveryDescription, type SourceFile, sourceFile } from '@kraamketen/data-contract'
import { CsvSink } from './csv-sink.ts'
import { LAST_OBSERVED_DAY, isoOfDay } from './day-numbers.ts'
import { type Population, generatePopulation } from './generate.ts'
import { ParquetSink } from './parquet-sink.ts'
import { NATIONAL } from './printed-tables.ts'
import { pseudonyms } from './pseudonyms.ts'
import { SeededRandom } from './random.ts'
import type { RowSink } from './row-sink.ts'
import { writeBirth } from './write-births.ts'
import { writeClaims } from './write-claims.ts'
import { writePersons } from './write-persons.ts'
import { writeSpending } from './write-spending.ts'
import { writeStays } from './write-stays.ts'

export const FORMATS = ['csv.gz', 'csv', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

export interface PopulationOptions {
  /** Made by this program; may exist already only when empty. */
  readonly folder: string
  /** Mother-child pairs of the study population; the births beside it are in proportion. */
  readonly size: number
  readonly seed: number
  readonly format: Format
}

export interface Progress {
  readonly done: number
  readonly of: number
  readonly what: string
}

/** What was written: rows by file name. */
export interface WrittenPopulation {
  readonly delivery: DeliveryDescription
  readonly rows: Readonly<Record<string, number>>
}

/** Under this the printed shares are no longer whole people. */
export const LEAST_SIZE = 1_000
/** First day of the year whose division of municipalities the codes follow. Source: docs/sources.md#cbs-ggd-regions */
const MUNICIPAL_DIVISION = '2024-01-01'
const ROWS_AT_ONCE = 8_192

/**
 * Writes a synthetic release as the source files of a real one, into a folder beside the one asked for that takes its
 * name only when all is there. The same size, seed and format give the same bytes.
 */
export async function writePopulation(
  options: PopulationOptions,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<WrittenPopulation> {
  const { size, seed, format } = options
  if (!Number.isSafeInteger(size) || size < LEAST_SIZE || size > NATIONAL) {
    throw new RangeError(`A population is a whole number from ${LEAST_SIZE} to ${NATIONAL}, not ${size}.`)
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new RangeError(`A seed is a whole number from 0 to 4294967295, not ${seed}.`)
  }
  const folder = resolve(options.folder)
  if (((await readdir(folder).catch(() => [])) as string[]).length > 0) {
    throw new Error(`${folder} exists and is not empty; name another folder or remove it first.`)
  }
  const partial = join(dirname(folder), `.${basename(folder)}.partial`)
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { recursive: true })
  try {
    onProgress({ done: 0, of: 1, what: 'people' })
    const population = generatePopulation(size, seed)
    onProgress({ done: 1, of: 1, what: 'people' })
    const rows = await writeFiles(population, partial, options, onProgress)
    const delivery = describe(size, seed, Object.keys(rows), format)
    await writeFile(join(partial, DELIVERY_FILE), `${JSON.stringify(delivery, null, 2)}\n`)
    await rm(folder, { recursive: true, force: true })
    await rename(partial, folder)
    return { delivery, rows }
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

type WriteRow = (row: number, random: SeededRandom, sink: RowSink) => void

interface Job {
  readonly file: SourceFile
  readonly order: Int32Array
  readonly write: WriteRow
}

async function writeFiles(
  population: Population,
  folder: string,
  { seed, format }: PopulationOptions,
  onProgress: (progress: Progress) => void,
): Promise<Record<string, number>> {
  const { births, people } = population
  const names = pseudonyms(seed)
  const all = inOrderOfBirth(population)
  const studied = all.filter((row) => row < births.studied)
  const jobs: readonly Job[] = [
    {
      file: sourceFile('vektis-spending'),
      order: studied,
      write: (row, random, sink) => writeSpending(population, row, names, random, sink),
    },
    {
      file: sourceFile('cbs-persons'),
      order: all,
      write: (row, random, sink) => writePersons(population, row, names, random, sink),
    },
    {
      file: sourceFile('vektis-kraamzorg-claims'),
      order: all,
      write: (row, random, sink) => writeClaims(births, people, row, names, random, sink),
    },
    {
      file: sourceFile('perined-births'),
      order: all,
      write: (row, _random, sink) => writeBirth(births, row, names, sink),
    },
    {
      file: sourceFile('dhd-hospital-stays'),
      order: all,
      write: (row, random, sink) => writeStays(births, row, names, random, sink),
    },
  ]
  const of = jobs.reduce((sum, { order }) => sum + order.length, 0)
  let done = 0
  const written: Record<string, number> = {}
  for (const { file } of jobs) written[nameOf(file, format)] = 0
  await Promise.all(
    jobs.map(async ({ file, order, write }) => {
      const path = join(folder, nameOf(file, format))
      const sink = format === 'parquet' ? new ParquetSink(path, file) : new CsvSink(path, file, format === 'csv.gz')
      const random = new SeededRandom(seed, file.kind)
      for (let start = 0; start < order.length; start += ROWS_AT_ONCE) {
        const end = Math.min(order.length, start + ROWS_AT_ONCE)
        for (let at = start; at < end; at++) write(order[at]!, random, sink)
        await sink.drain()
        done += end - start
        onProgress({ done, of, what: file.kind })
        // Gives the streams of the other files, and whoever wants to stop, their turn.
        await new Promise((resume) => setImmediate(resume))
      }
      await sink.finish()
      written[nameOf(file, format)] = sink.rows
    }),
  )
  return written
}

const nameOf = (file: SourceFile, format: Format): string => `synthetic-${file.kind}.${format}`

/** Rows of the births by day, and within a day as they were made. */
function inOrderOfBirth({ births }: Population): Int32Array {
  const starts = new Int32Array(LAST_OBSERVED_DAY + 2)
  for (let row = 0; row < births.count; row++) starts[births.bornOn[row]! + 1]! += 1
  for (let day = 1; day < starts.length; day++) starts[day]! += starts[day - 1]!
  const order = new Int32Array(births.count)
  for (let row = 0; row < births.count; row++) {
    const day = births.bornOn[row]!
    order[starts[day]!] = row
    starts[day]! += 1
  }
  return order
}

function describe(size: number, seed: number, names: readonly string[], format: Format): DeliveryDescription {
  const part = size === NATIONAL ? '' : `${size.toLocaleString('en-GB')} mother-child pairs, `
  const files = Object.fromEntries(
    names.map((name) => [name.slice('synthetic-'.length, -(format.length + 1)), [name]]),
  ) as unknown as DeliveryDescription['files']
  return {
    title: `Synthetic national release (${part}seed ${seed})`,
    synthetic: true,
    origin:
      'Drawn by a program so that it counts to the tables that RIVM printed about 2016 to 2022; nobody in it exists.',
    bornFrom: '2016-01-01',
    bornUntil: '2022-12-31',
    observedUntil: isoOfDay(LAST_OBSERVED_DAY),
    municipalDivisionOn: MUNICIPAL_DIVISION,
    files,
  }
}
