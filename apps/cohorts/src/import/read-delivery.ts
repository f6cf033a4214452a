import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  DELIVERY_FILE,
  type DeliveryDescription,
  SOURCE_FILES,
  type SourceFile,
  type SourceFileKind,
} from '@kraamketen/data-contract'
import { parseIsoDate } from '@kraamketen/kraamzorg'
import * as v from 'valibot'
import { type DeliveryProblem, DeliveryRefused } from './delivery-problem.ts'

/** One file that will be read. */
export interface DeliveredFile {
  readonly file: SourceFile
  /** As delivery.json names it. */
  readonly name: string
  readonly path: string
  readonly bytes: number
}

export interface Delivery {
  readonly description: DeliveryDescription
  /** By kind in the order of the contract, and within it in the order of delivery.json. */
  readonly files: readonly DeliveredFile[]
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(500))
const day = v.pipe(
  v.string(),
  v.check((value) => parseIsoDate(value) !== null, 'is not a day such as 2016-01-01'),
)
// A name, never a path: nothing outside the folder is read.
const fileName = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(csv|csv\.gz|parquet)$/, 'is not the name of a .csv, .csv.gz or .parquet file'),
)
const fileNames = v.pipe(v.array(fileName), v.minLength(1, 'names no file'), v.maxLength(1000))
const files = Object.fromEntries(SOURCE_FILES.map(({ kind }) => [kind, fileNames])) as Record<
  SourceFileKind,
  typeof fileNames
>

const description = v.pipe(
  v.strictObject({
    title: text,
    synthetic: v.boolean(),
    origin: text,
    bornFrom: day,
    bornUntil: day,
    observedUntil: day,
    municipalDivisionOn: v.nullable(day),
    files: v.strictObject(files),
  }),
  v.check(({ bornFrom, bornUntil }) => bornFrom <= bornUntil, 'bornUntil lies before bornFrom'),
  v.check(({ bornUntil, observedUntil }) => bornUntil <= observedUntil, 'observedUntil lies before bornUntil'),
)

/**
 * What a delivery says of itself, and the files that it names, found and measured.
 *
 * @throws DeliveryRefused with everything that is wrong with it
 */
export async function readDelivery(folder: string): Promise<Delivery> {
  const told = await readDescription(folder)
  const delivered = await Promise.all(
    SOURCE_FILES.flatMap((file) => told.files[file.kind].map((name) => findFile(folder, file, name))),
  )
  const problems = delivered.filter((found) => 'code' in found)
  const names = delivered.filter((found) => 'path' in found)
  const twice = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) !== index)
  problems.push(
    ...twice.map(({ name }) => ({
      code: 'FILE_TWICE' as const,
      file: name,
      line: null,
      message: `${DELIVERY_FILE} names ${name} more than once.`,
    })),
  )
  if (problems.length > 0) throw new DeliveryRefused(problems)
  return { description: told, files: names }
}

async function readDescription(folder: string): Promise<DeliveryDescription> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(join(folder, DELIVERY_FILE), 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read'
    throw new DeliveryRefused([notRead(`${DELIVERY_FILE} of the folder ${why}.`)])
  }
  const result = v.safeParse(description, json)
  if (result.success) return result.output
  throw new DeliveryRefused(
    result.issues.map((issue) => notRead(`${DELIVERY_FILE}: ${v.getDotPath(issue) ?? ''} ${issue.message}`)),
  )
}

function notRead(message: string): DeliveryProblem {
  return { code: 'DELIVERY_NOT_READ', file: DELIVERY_FILE, line: null, message }
}

async function findFile(folder: string, file: SourceFile, name: string): Promise<DeliveredFile | DeliveryProblem> {
  const path = join(folder, name)
  const found = await stat(path).catch(() => null)
  if (found?.isFile() === true) return { file, name, path, bytes: found.size }
  return { code: 'FILE_NOT_FOUND', file: name, line: null, message: `${name} is not a file of the folder.` }
}
