import pg from 'pg'
import { CHARACTERISTICS, FIRST_BIRTH_YEAR } from '../src/rules/characteristics.ts'

/** Minutes around every limit of a class, before and after each correction, and a mother with far too many claims. */
const MINUTES = [
  0, 1, 29, 30, 600, 1259, 1260, 1279, 1280, 1281, 1409, 1410, 1439, 1440, 2310, 2311, 2362, 2363, 2399, 2400, 2624,
  2625, 2640, 2666, 2667, 2669, 2670, 2699, 2700, 2940, 2969, 2970, 2999, 3000, 4094, 4095, 5000, 65_535, 90_000,
]

/**
 * Makes a release of invented pairs, each column drawn by itself from what it may hold, so that every combination of
 * choices has somebody to count. The same seed gives the same pairs.
 *
 * @returns the number of the release
 */
export async function insertSomePairs(ownerUrl: string, { size, seed }: { size: number; seed: number }) {
  const draw = drawsFrom(seed)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ number: number }>(
      `insert into cohorts.data_release (
         checksum, title, synthetic, origin, derivation_version, born_from, born_until, observed_until, births
       ) values (
         encode(sha256(convert_to($1, 'UTF8')), 'hex'), 'Invented pairs', true, 'A test', '1',
         '2010-01-01', '2035-12-31', '2035-12-31', $2
       ) returning number`,
      [`seed ${seed}`, size],
    )
    const number = rows[0]!.number
    const pairs = Array.from({ length: size }, (_, row) => ({ release_number: number, ...somePair(row, size, draw) }))
    await owner.query(`create table cohorts.pair_${number} partition of cohorts.pair for values in (${number})`)
    await owner.query('insert into cohorts.pair select * from jsonb_populate_recordset(null::cohorts.pair, $1)', [
      JSON.stringify(pairs),
    ])
    await owner.query('analyze cohorts.pair')
    return number
  } finally {
    await owner.end()
  }
}

/** Numbers from 0 up to what is asked, by a seed (mulberry32). */
type Draw = (below: number) => number

function drawsFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

function somePair(row: number, size: number, draw: Draw) {
  const levels = Object.fromEntries(
    CHARACTERISTICS.flatMap(({ column, levels }) => (column === null ? [] : [[column, draw(levels.length)]])),
  ) as Record<string, number>
  const oneIn = (many: number) => draw(many) === 0
  const minutes = () => (oneIn(3) ? MINUTES[draw(MINUTES.length)]! : draw(4000))
  const birthYear = FIRST_BIRTH_YEAR + levels['birth_year']!
  return {
    row,
    child: 100_000_000_000 + row,
    mother: 200_000_000_000 + 999_999_937 * draw(Math.ceil(size * 0.7)),
    record_key: draw(2 ** 32),
    received_minutes: oneIn(10) ? null : minutes(),
    indicated_minutes: oneIn(2) ? null : draw(12_001),
    born_on: '2016-01-01',
    live_born: oneIn(30) ? 0 : 1,
    plurality: oneIn(20) ? 2 + draw(2) : 1,
    gestational_days: oneIn(20) ? null : [244, 245, 246, 258, 259, 294, 200 + draw(100)][draw(7)]!,
    died_within_28_days: oneIn(30) ? 1 : 0,
    hospital_days: [0, 0, 1, 1, 2, 3, 9, 300][draw(8)]!,
    late_december: oneIn(10) ? 1 : 0,
    left_in_year: oneIn(4) ? birthYear + draw(8) : null,
    ...levels,
  }
}
