import { minutesOf } from '@kraamketen/kraamzorg'
import { SKETCH_BUCKETS } from '@kraamketen/disclosure'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import { daysAtHome } from '../rules/hours/needed-minutes.ts'
import { NO_CLAIM } from './column-store.ts'
import type { CountedTable } from './crosstab.ts'
import { groupingOf } from './grouping.ts'
import { UNKNOWN_CLASS } from './hour-class-tables.ts'
import { passingPairs } from './passing-pairs.ts'
import type { Population } from './population.ts'
import type { Question } from './question.ts'

/**
 * What families need by the theoretical norm against what they received (NL: behoefte en ontvangen uren). sums[0] is
 * minutes needed, sums[1] minutes received and not raised: the need already is less for a day in hospital. Both are of
 * the same pairs, those whose received hours are known, so that their difference is a gap. There are no classes; others
 * are everybody.
 *
 * @throws RangeError for a level that is not known, or more than three characteristics to group by
 */
export function needOf(population: Population, question: Question, norm: CohortDefinition['norm']): CountedTable {
  const { lines, shape } = groupingOf(question.groupBy)
  const others = new Uint32Array(lines)
  const otherKeys = new Uint32Array(lines)
  const sketches = new Uint32Array(lines * SKETCH_BUCKETS)
  const people = new Uint32Array(lines)
  const keys = new Uint32Array(lines)
  // Whole days, made into minutes at the end: sums of whole numbers are exact in any order.
  const days = new Float64Array(lines)
  const received = new Float64Array(lines)
  const { rows, recordKeys } = population
  const { receivedMinutes, hospitalDays } = population.store
  const classes = population.level('HOUR_CATEGORY')
  const passing = passingPairs(population, question)
  for (let at = 0; at < passing.count; at += 1) {
    const place = passing.places[at] as number
    const line = passing.lines[at] as number
    const key = recordKeys[place] as number
    const bucket = line * SKETCH_BUCKETS + (key & (SKETCH_BUCKETS - 1))
    others[line] = (others[line] as number) + 1
    otherKeys[line] = (otherKeys[line] as number) + key
    sketches[bucket] = (sketches[bucket] as number) + 1
    if (classes[place] === UNKNOWN_CLASS) continue
    const row = rows[place] as number
    const minutes = receivedMinutes[row] as number
    people[line] = (people[line] as number) + 1
    keys[line] = (keys[line] as number) + key
    days[line] = (days[line] as number) + daysAtHome(hospitalDays[row] as number, norm)
    received[line] = (received[line] as number) + (minutes === NO_CLAIM ? 0 : minutes)
  }
  const needed = days.map((total) => minutesOf(norm.hoursPerDay * total))
  return {
    groupBy: question.groupBy,
    shape,
    classes: 0,
    counts: new Uint32Array(0),
    keys: new Uint32Array(0),
    others,
    otherKeys,
    sums: [
      { people, keys, total: needed },
      { people, keys, total: received },
    ],
    sketches,
  }
}
