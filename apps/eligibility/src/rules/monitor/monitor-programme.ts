import { type IsoDate, isoDate } from '@kraamketen/kraamzorg'
import { protectBreakdown, type ProtectedCounts } from '@kraamketen/disclosure'
import { categoryOf } from './category-of.ts'
import { type MonitorBlock, monitorBlocks } from './monitor-blocks.ts'
import {
  MONITOR_TOPIC_TEXTS,
  MONITOR_TOPICS,
  type MonitorBase,
  type MonitorTopic,
  type MonitorTopicText,
} from './monitor-topic.ts'

/** Families of a programme whose application is of a year, by what is known of them. Exact: it never leaves as it is. */
export interface MonitorRow {
  /** Of a base, everybody: applications, or questionnaires of a moment. */
  readonly topic: MonitorTopic | MonitorBase
  readonly year: number
  readonly value: string
  readonly families: number
}

export interface MonitorBreakdown {
  readonly topic: MonitorTopic
  /** How many families it is over; null is withheld. */
  readonly of: number | null
  /** How many say nothing on this topic; null is withheld. */
  readonly leftOut: number | null
  readonly categories: readonly { readonly code: string; readonly count: number | null }[]
}

export interface ProgrammeMonitor {
  /** The first and last day of the years that are shown; null without applications. */
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly applications: number | null
  readonly breakdowns: readonly MonitorBreakdown[]
}

/**
 * The evaluation of a programme (NL: monitor), protected. The period is widened to the years that are shown together;
 * whoever asks nothing gets all of them.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function monitorProgramme(
  rows: readonly MonitorRow[],
  period: { readonly from: IsoDate | null; readonly until: IsoDate | null },
): ProgrammeMonitor {
  const byYear = countsBy(
    rows.filter(({ topic }) => topic === 'APPLICATIONS'),
    ({ year }) => year,
  )
  const blocks = monitorBlocks(byYear)
  const isAsked = ({ first, last }: MonitorBlock) =>
    (period.from === null || last >= yearOf(period.from)) && (period.until === null || first <= yearOf(period.until))
  const asked = [...blocks.keys()].filter((place) => isAsked(blocks[place] as MonitorBlock))
  const protect = (topic: MonitorTopic | MonitorBase, categories: readonly string[]): ProtectedCounts => {
    const table = tableOf(
      rows.filter((row) => row.topic === topic),
      blocks,
      categories,
    )
    const answer = protectBreakdown(table)
    return asked.length === blocks.length
      ? answer.whole
      : joined(
          asked.map((place) => answer.blocks[place]),
          categories,
        )
  }
  const everybody = (base: MonitorBase) => protect(base, ['ALL']).of
  const breakdowns = MONITOR_TOPICS.map((topic): MonitorBreakdown => {
    const { base, categories }: MonitorTopicText = MONITOR_TOPIC_TEXTS[topic]
    const codes = Object.keys(categories)
    const { of, counts } = protect(topic, codes)
    const all = base === 'FLEXIBLE_HOURS' ? of : everybody(base)
    return {
      topic,
      of,
      leftOut: of === null || all === null ? null : all - of,
      categories: codes.map((code, place) => ({ code, count: counts[place] ?? null })),
    }
  })
  const shown = asked.map((place) => blocks[place] as MonitorBlock)
  return {
    from: shown[0] === undefined ? null : isoDate(`${shown[0].first}-01-01`),
    until: shown.length === 0 ? null : isoDate(`${(shown.at(-1) as MonitorBlock).last}-12-31`),
    applications: everybody('APPLICATIONS'),
    breakdowns,
  }
}

/** Blocks × categories. A year before the first application counts in the first block, one after the last in the last. */
function tableOf(
  rows: readonly MonitorRow[],
  blocks: readonly MonitorBlock[],
  categories: readonly string[],
): readonly (readonly number[])[] {
  const blockOf = (year: number) =>
    Math.max(
      0,
      blocks.findLastIndex(({ first }) => first <= year),
    )
  const counts = countsBy(rows, ({ topic, year, value }) => {
    const category = value === 'ALL' ? value : categoryOf(topic as MonitorTopic, value)
    return `${blockOf(year)} ${category}`
  })
  return Array.from({ length: Math.max(1, blocks.length) }, (_, block) =>
    categories.map((category) => counts.get(`${block} ${category}`) ?? 0),
  )
}

/** Several blocks as one: a sum is known where each part is. */
function joined(parts: readonly (ProtectedCounts | undefined)[], categories: readonly string[]): ProtectedCounts {
  const plus = (one: number | null, other: number | null | undefined) =>
    one === null || other === null || other === undefined ? null : one + other
  return {
    of: parts.reduce<number | null>((sum, part) => plus(sum, part?.of), 0),
    counts: categories.map((_, category) =>
      parts.reduce<number | null>((sum, part) => plus(sum, part?.counts[category]), 0),
    ),
  }
}

function countsBy<Key>(rows: readonly MonitorRow[], keyOf: (row: MonitorRow) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.families)
  return counts
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
