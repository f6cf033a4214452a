import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'

export interface OnCallShift {
  readonly id: string
  readonly regionCode: string
  readonly organisation: string
  readonly assistantId: string | null
  /** Null: nobody has taken the shift yet. */
  readonly assistantName: string | null
  readonly phone: string | null
  readonly startsAt: Date
  readonly endsAt: Date
}

export interface OnCallFilter {
  readonly regions: readonly string[] | null
  readonly organisation: string | null
  /** Shifts that are going on at some time of these days, both included. */
  readonly from: IsoDate
  readonly until: IsoDate
}

const COLUMNS = [
  'onCallShift.id',
  'onCallShift.regionCode',
  'onCallShift.organisation',
  'onCallShift.assistantId',
  'onCallShift.assistantName',
  'onCallShift.phone',
  'onCallShift.startsAt',
  'onCallShift.endsAt',
] as const

const STARTS = sql<string>`to_char(on_call_shift.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

function filtered(trx: Transaction<DB>, { regions, organisation, from, until }: OnCallFilter) {
  return trx
    .selectFrom('onCallShift')
    .where('endsAt', '>', sql<Date>`${from}::date::timestamp at time zone 'Europe/Amsterdam'`)
    .where('startsAt', '<', sql<Date>`(${until}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
    .$if(regions !== null, (some) => some.where('regionCode', 'in', regions))
    .$if(organisation !== null, (some) => some.where('organisation', '=', organisation))
}

/** One page of shifts by when they start. */
export async function onCallShiftPage(
  trx: Transaction<DB>,
  filter: OnCallFilter,
  page: PageRequest,
): Promise<Positioned<OnCallShift>[]> {
  const question = filtered(trx, filter).select(COLUMNS)
  return await pageOf(question, byText(STARTS), sql`on_call_shift.id`, page)
}

/** How many shifts there are under the filter. */
export async function onCallShiftCount(trx: Transaction<DB>, filter: OnCallFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** All shifts under the filter, by when they start. */
export async function onCallShiftsIn(trx: Transaction<DB>, filter: OnCallFilter): Promise<OnCallShift[]> {
  const rows = await filtered(trx, filter).select(COLUMNS).orderBy('startsAt').orderBy('id').execute()
  return rows
}

/** The shifts of a region that go on at some time between two moments, by when they start. */
export async function onCallShiftsBetween(
  trx: Transaction<DB>,
  regionCode: string,
  from: Date,
  until: Date,
): Promise<OnCallShift[]> {
  const rows = await trx
    .selectFrom('onCallShift')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('endsAt', '>', from)
    .where('startsAt', '<=', until)
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
  return rows
}

/** The first shift of a region after a moment that somebody has taken; null when there is none. */
export async function nextOnCallShift(
  trx: Transaction<DB>,
  regionCode: string,
  after: Date,
): Promise<OnCallShift | null> {
  const row = await trx
    .selectFrom('onCallShift')
    .select(COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('startsAt', '>', after)
    .where('assistantName', 'is not', null)
    .orderBy('startsAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return (row as OnCallShift | undefined) ?? null
}

/** The shifts with these ids; unknown ones are absent. */
export async function onCallShiftsById(
  trx: Transaction<DB>,
  ids: readonly string[],
): Promise<Map<string, OnCallShift>> {
  const rows = await trx
    .selectFrom('onCallShift')
    .select(COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row as OnCallShift]))
}
