import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DELIVERY_FILE, type DeliveryDescription, SOURCE_FILES, type SourceFileKind } from '@kraamketen/data-contract'

export type Row = Readonly<Record<string, string | number | null>>

/** Rows of each kind; what a row does not say has a value that changes nothing. */
export interface DeliveryRows {
  readonly births: readonly Row[]
  readonly claims: readonly Row[]
  readonly spending: readonly Row[]
  readonly stays: readonly Row[]
  readonly persons: readonly Row[]
}

const KIND_OF: Readonly<Record<keyof DeliveryRows, SourceFileKind>> = {
  births: 'perined-births',
  claims: 'vektis-kraamzorg-claims',
  spending: 'vektis-spending',
  stays: 'dhd-hospital-stays',
  persons: 'cbs-persons',
}

export const CHILD = 100_000_000_001
export const MOTHER = 200_000_000_001

const USUAL: Readonly<Record<keyof DeliveryRows, Row>> = {
  births: {
    child: CHILD,
    mother: MOTHER,
    born_on: '2019-06-10',
    outcome: 'LIVE',
    plurality: 1,
    birth_order: 1,
    gestational_days: 280,
    birth_weight: 3400,
    apgar_5: 9,
    delivery: 'SPONTANEOUS',
    haemorrhage: 'N',
    transferred: 'N',
    mental_health_problem: 'N',
  },
  claims: {
    mother: MOTHER,
    started_on: '2019-06-11',
    performance: 'KRAAMZORG',
    hours: 45,
    indicated_hours: null,
    amount: 250_000,
  },
  spending: {
    ...{ person: MOTHER, year: 2019, total: 700, hospital: 100, general_practice: 100, pharmacy: 100 },
    ...{ paramedical: 100, mental_health: 200, dental: 100 },
  },
  stays: { person: MOTHER, admitted_on: '2019-06-10', discharged_on: '2019-06-11', stay: 'CLINICAL' },
  persons: {
    ...{ person: MOTHER, year: 2019, born_in: '1988-06', municipality: 'GM0917', urbanity: 'U2' },
    ...{ origin: 'NETHERLANDS', education: 'HIGH', income_quintile: 'Q3', problematic_debt: 'N' },
    ...{ single_parent: 'N', multiply_vulnerable: 'N', emigrated_on: null, died_on: null },
  },
}

export interface DeliveryOptions extends Partial<DeliveryRows> {
  readonly description?: Partial<DeliveryDescription>
  /** Whole files in place of those that the rows make, by name, such as `persons.csv`. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** A folder with the files of a delivery: one birth with one mother, unless the test says otherwise. */
export async function aDelivery(
  options: DeliveryOptions = {},
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'delivery-'))
  const description: DeliveryDescription = {
    title: 'A delivery of a test',
    synthetic: true,
    origin: 'Made up by a test.',
    bornFrom: '2016-01-01',
    bornUntil: '2022-12-31',
    observedUntil: '2024-12-31',
    municipalDivisionOn: '2024-01-01',
    files: {
      'perined-births': ['births.csv'],
      'vektis-kraamzorg-claims': ['claims.csv'],
      'vektis-spending': ['spending.csv'],
      'dhd-hospital-stays': ['stays.csv'],
      'cbs-persons': ['persons.csv'],
    },
    ...options.description,
  }
  const rows = deliveryRows(options)
  const written: Record<string, string | Uint8Array> = {
    [DELIVERY_FILE]: JSON.stringify(description),
    ...Object.fromEntries(keysOf(KIND_OF).map((key) => [`${key}.csv`, asCsv(key, rows[key])])),
    ...options.files,
  }
  for (const [name, content] of Object.entries(written)) await writeFile(join(folder, name), content)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** The rows of a delivery, each with every column. */
export function deliveryRows(options: Partial<DeliveryRows>): DeliveryRows {
  const rows = {} as Record<keyof DeliveryRows, readonly Row[]>
  for (const key of keysOf(KIND_OF)) {
    const told = options[key] ?? (key === 'births' || key === 'persons' ? [{}] : [])
    rows[key] = told.map((row) => ({ ...USUAL[key], ...row }))
  }
  return rows
}

/** Lines of comma-separated values, the names of the columns first. */
export function asCsv(key: keyof DeliveryRows, rows: readonly Row[]): string {
  const columns = columnsOf(key)
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','))
  return [columns.join(','), ...lines].map((line) => `${line}\n`).join('')
}

export function columnsOf(key: keyof DeliveryRows): readonly string[] {
  const file = SOURCE_FILES.find(({ kind }) => kind === KIND_OF[key])
  return file?.columns.map(({ name }) => name) ?? []
}

/** A row as the file has it, with what is usual. */
export function aRow(key: keyof DeliveryRows, row: Row = {}): string {
  const whole: Row = { ...USUAL[key], ...row }
  return columnsOf(key)
    .map((column) => whole[column] ?? '')
    .join(',')
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[]
}
