import { readFile } from 'node:fs/promises'
import { type IsoDate, SOURCES, type SourceAnchor, parseIsoDate } from '@kraamketen/kraamzorg'
import ggdRegions from '@kraamketen/kraamzorg/ggd-regions.json' with { type: 'json' }
import * as v from 'valibot'
import type { GgdRegion } from './queries/ggd-regions.ts'
import type { PrintedTable } from './rules/printed-table.ts'
import type { RegionMapping } from './rules/region-mapping.ts'

const text = v.pipe(v.string(), v.nonEmpty())
const localised = v.strictObject({ nl: text, en: text })
const anchor = v.custom<SourceAnchor>((value) => typeof value === 'string' && value in SOURCES, 'is no known source')
const day = v.pipe(
  v.string(),
  v.check((value) => parseIsoDate(value) !== null, 'is not a calendar day'),
  v.transform((value) => value as IsoDate),
)
const pairs = v.pipe(v.number(), v.integer(), v.minValue(1))
const hours = v.pipe(v.number(), v.minValue(0))
const figure = v.pipe(v.number(), v.minValue(0))
const row = v.strictObject({
  key: text,
  label: text,
  n: pairs,
  meanReceivedHours: hours,
  meanIndicatedHours: hours,
  figures: v.strictObject({
    NONE: figure,
    FROM_1_TO_23: figure,
    FROM_24_TO_44: figure,
    FROM_45_TO_49: figure,
    FROM_50: figure,
  }),
})
const table = v.strictObject({
  id: text,
  publication: anchor,
  title: localised,
  period: text,
  population: pairs,
  correctedForHospitalStay: v.boolean(),
  hoursPrintedTo: v.number(),
  percentPrintedTo: v.nullable(v.number()),
  total: v.nullable(row),
  groups: v.array(v.strictObject({ key: text, name: localised, rows: v.array(row) })),
})
const regions = v.strictObject({
  source: anchor,
  validFrom: day,
  checkedUntil: day,
  notes: v.record(v.string(), localised),
  regions: v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(/^GG\d{4}$/)),
      name: text,
      tile: v.strictTuple([v.number(), v.number()]),
      municipalities: v.record(v.pipe(v.string(), v.regex(/^GM\d{4}$/)), text),
    }),
  ),
})

/** What the service knows before anybody asks: everything in `data/`, checked and in the shape that the rules read. */
export interface ReferenceData {
  readonly tables: readonly PrintedTable[]
  readonly regions: readonly GgdRegion[]
  readonly mappings: readonly RegionMapping[]
}

/** Reads `data/`; rejects with the place of the first value that cannot be right. */
export async function readReferenceData(): Promise<ReferenceData> {
  const tables = await Promise.all(
    ['rivm-table-1.json', 'rivm-table-2.json'].map(async (file) => v.parse(table, await readData(file))),
  )
  const ggd = v.parse(regions, ggdRegions)
  return {
    tables,
    regions: ggd.regions.map(({ code, name, tile: [tileColumn, tileRow] }) => ({ code, name, tileColumn, tileRow })),
    mappings: ggd.regions.flatMap((region) =>
      Object.entries(region.municipalities).map(([municipalityCode, municipalityName]) => ({
        municipalityCode,
        municipalityName,
        ggdRegionCode: region.code,
        validFrom: ggd.validFrom,
        validUntil: null,
        checkedUntil: ggd.checkedUntil,
        note: ggd.notes[municipalityCode] ?? null,
      })),
    ),
  }
}

async function readData(file: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../data/${file}`, import.meta.url), 'utf8'))
}
