import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import {
  DELIVERY_FILE,
  type DeliveryDescription,
  EDUCATION,
  INCOME_QUINTILE,
  ORIGIN,
  type SourceFile,
  URBANITY,
  YES_NO,
  sourceFile,
} from '@kraamketen/data-contract'
import { type IsoDate, addDays, daysBetween } from '@kraamketen/kraamzorg'
import { AT, WIDTH } from './factors.ts'
import { MUNICIPALITIES } from './municipalities.ts'
import type { Pairs } from './tabulate.ts'

/** A line of a file by column name; empty is missing. */
export type Line = Readonly<Record<string, string>>

/** The lines of one kind of file of a delivery in CSV, one by one. */
export async function* linesOf(folder: string, kind: SourceFile['kind']): AsyncGenerator<Line> {
  const delivery = JSON.parse(await readFile(join(folder, DELIVERY_FILE), 'utf8')) as DeliveryDescription
  for (const name of delivery.files[sourceFile(kind).kind]) {
    const bytes = createReadStream(join(folder, name))
    const text = name.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
    let names: string[] | null = null
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
      const values = line.split(',')
      if (names === null) names = values
      else yield Object.fromEntries(names.map((column, index) => [column, values[index] ?? '']))
    }
  }
}

interface Pair {
  readonly child: string
  readonly mother: string
  readonly bornOn: IsoDate
  readonly order: number
  readonly caesarean: boolean
  nights: number
  quarters: number
  indicatedHalves: number
}

const FOUR_WEEKS = 28
const CLAIMED_WITHIN_DAYS = 70
const ADMITTED_WITHIN_DAYS = 7
const LEAST_GESTATION = 245
const AGES = [20, 25, 30, 35, 40]

/**
 * The study population of a written release, by the definitions of the study and of nothing that wrote it: live born
 * singletons of 35 weeks and over who did not die within 28 days, with at most one night in hospital after the birth.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export async function readRelease(folder: string): Promise<Pairs> {
  const persons = new Map<string, Line>()
  const died = new Map<string, string>()
  for await (const line of linesOf(folder, 'cbs-persons')) {
    if (line['origin'] !== '') persons.set(`${line['person']!} ${line['year']!}`, line)
    if (line['died_on'] !== '') died.set(line['person']!, line['died_on']!)
  }
  const byChild = new Map<string, Pair>()
  const byMother = new Map<string, Pair[]>()
  for await (const line of linesOf(folder, 'perined-births')) {
    const pair: Pair = {
      child: line['child']!,
      mother: line['mother']!,
      bornOn: line['born_on'] as IsoDate,
      order: Number(line['birth_order']),
      caesarean: line['delivery']!.startsWith('CAESAREAN'),
      nights: 0,
      quarters: 0,
      indicatedHalves: 0,
    }
    const hers = byMother.get(pair.mother) ?? []
    hers.push(pair)
    byMother.set(pair.mother, hers)
    const diedOn = died.get(pair.child)
    const gestation = line['gestational_days']!
    const studied =
      line['outcome'] === 'LIVE' &&
      line['plurality'] === '1' &&
      (diedOn === undefined || daysBetween(pair.bornOn, diedOn as IsoDate) >= FOUR_WEEKS) &&
      (gestation === '' || Number(gestation) >= LEAST_GESTATION)
    if (studied) byChild.set(pair.child, pair)
  }
  for (const hers of byMother.values()) hers.sort((x, y) => (x.bornOn < y.bornOn ? -1 : 1))
  await addNights(folder, byChild, byMother)
  await addHours(folder, byMother)
  return asColumns(
    [...byChild.values()].filter(({ nights }) => nights <= 1),
    persons,
  )
}

async function addNights(
  folder: string,
  byChild: ReadonlyMap<string, Pair>,
  byMother: ReadonlyMap<string, readonly Pair[]>,
): Promise<void> {
  const nights = new Map<string, Set<string>>()
  for await (const line of linesOf(folder, 'dhd-hospital-stays')) {
    if (line['stay'] !== 'CLINICAL') continue
    const person = line['person']!
    const [admitted, discharged] = [line['admitted_on'] as IsoDate, line['discharged_on'] as IsoDate]
    const child = byChild.get(person)
    for (const pair of child === undefined ? (byMother.get(person) ?? []) : [child]) {
      if (admitted > addDays(pair.bornOn, ADMITTED_WITHIN_DAYS) || discharged < pair.bornOn) continue
      const key = `${person} ${pair.child}`
      const dates = nights.get(key) ?? new Set<string>()
      const first = admitted > pair.bornOn ? admitted : pair.bornOn
      for (let night = first; night < discharged; night = addDays(night, 1)) dates.add(night)
      nights.set(key, dates)
      pair.nights = Math.max(pair.nights, dates.size)
    }
  }
}

async function addHours(folder: string, byMother: ReadonlyMap<string, readonly Pair[]>): Promise<void> {
  for await (const line of linesOf(folder, 'vektis-kraamzorg-claims')) {
    if (line['performance'] !== 'KRAAMZORG') continue
    const startedOn = line['started_on'] as IsoDate
    const pair = (byMother.get(line['mother']!) ?? []).findLast(({ bornOn }) => bornOn <= startedOn)
    if (pair === undefined || daysBetween(pair.bornOn, startedOn) > CLAIMED_WITHIN_DAYS) continue
    pair.quarters += Math.round(4 * Number(line['hours']))
    pair.indicatedHalves = Math.max(pair.indicatedHalves, Math.round(2 * Number(line['indicated_hours'])))
  }
}

/** Place of a code in its list; what is missing comes after the last. */
function placeIn(codes: Readonly<Record<string, unknown>>, value: string | undefined): number {
  const names = Object.keys(codes)
  return value === undefined || value === '' ? names.length : names.indexOf(value)
}

function ageAt(bornOn: string, bornIn: string): number {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return Math.floor((months(bornOn) - months(bornIn)) / 12)
}

function asColumns(pairs: readonly Pair[], persons: ReadonlyMap<string, Line>): Pairs {
  const levels = new Uint8Array(pairs.length * WIDTH)
  const municipality = new Uint16Array(pairs.length)
  pairs.forEach((pair, row) => {
    const mother = persons.get(`${pair.mother} ${pair.bornOn.slice(0, 4)}`)
    if (mother === undefined) throw new Error(`Mother ${pair.mother} is not in the registers of the birth year.`)
    const age = ageAt(pair.bornOn, mother['born_in']!)
    const at = row * WIDTH
    levels[at + AT.birthYear] = Number(pair.bornOn.slice(0, 4)) - 2016
    levels[at + AT.birthMonth] = Number(pair.bornOn.slice(5, 7)) - 1
    levels[at + AT.motherAge] = AGES.filter((limit) => age >= limit).length
    levels[at + AT.countryOfOrigin] = placeIn(ORIGIN, mother['origin'])
    levels[at + AT.education] = placeIn(EDUCATION, mother['education'])
    levels[at + AT.incomeQuintile] = placeIn(INCOME_QUINTILE, mother['income_quintile'])
    levels[at + AT.problematicDebt] = placeIn(YES_NO, mother['problematic_debt'])
    levels[at + AT.singleParent] = placeIn(YES_NO, mother['single_parent'])
    levels[at + AT.multiplyVulnerable] = placeIn(YES_NO, mother['multiply_vulnerable'])
    levels[at + AT.urbanity] = placeIn(URBANITY, mother['urbanity'])
    levels[at + AT.childPosition] = Math.min(pair.order, 5) - 1
    municipality[row] = MUNICIPALITIES.findIndex(({ code }) => code === mother['municipality'])
  })
  return {
    size: pairs.length,
    levels,
    municipality,
    hospitalDay: Uint8Array.from(pairs, ({ nights }) => nights),
    quarters: Uint16Array.from(pairs, ({ quarters }) => quarters),
    indicatedHalves: Uint8Array.from(pairs, ({ indicatedHalves }) => indicatedHalves),
    dayOfMonth: Uint8Array.from(pairs, ({ bornOn }) => Number(bornOn.slice(8))),
    caesarean: Uint8Array.from(pairs, ({ caesarean }) => Number(caesarean)),
  }
}
