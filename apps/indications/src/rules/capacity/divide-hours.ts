import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { ReferredVulnerabilityClass } from '../referral/vulnerability-class.ts'
import type { DivisionPolicy } from './division-policy.ts'

/** What one family should have. */
export interface HoursDemand {
  readonly id: string
  /** Whole minutes. */
  readonly minutes: Minutes
  /** Null: nobody sent one along. */
  readonly vulnerabilityClass: ReferredVulnerabilityClass | null
  readonly dueWeek: IsoDate
}

export interface DivisionFacts {
  readonly demands: readonly HoursDemand[]
  /** Whole minutes that there are. */
  readonly capacity: Minutes
  /** What everybody should have at least, or all of her indication when that is less. */
  readonly floor: Minutes
}

/** Where a family comes out (NL: uitkomst). */
export const DIVISION_OUTCOMES = ['FULL', 'ABOVE_FLOOR', 'AT_FLOOR', 'BELOW_FLOOR'] as const
export type DivisionOutcome = (typeof DIVISION_OUTCOMES)[number]

export interface DivisionLine {
  readonly id: string
  readonly demanded: Minutes
  readonly floor: Minutes
  readonly allocated: Minutes
  readonly outcome: DivisionOutcome
  /** Minutes below the floor; 0 unless `BELOW_FLOOR`. */
  readonly shortOfFloor: Minutes
}

export interface Division {
  readonly policy: DivisionPolicy
  /** By id. */
  readonly lines: readonly DivisionLine[]
  readonly demanded: Minutes
  readonly allocated: Minutes
  /** What nobody needs. */
  readonly left: Minutes
  /** By how much the floor cannot be met, over all families together. */
  readonly shortOfFloor: Minutes
}

/**
 * The order in which classes get more than the floor. A class that is not known ranks with VULNERABLE: nobody is cut
 * on an empty field; hours go off first where somebody said that she is self-reliant.
 */
const RANK: Readonly<Record<ReferredVulnerabilityClass | 'UNKNOWN', number>> = {
  VERY_VULNERABLE: 0,
  VULNERABLE: 1,
  UNKNOWN: 1,
  POTENTIALLY_VULNERABLE: 2,
  SELF_RELIANT: 3,
}
const RANKS = [0, 1, 2, 3]

/**
 * Divides scarce hours over families (NL: verdeling bij schaarste), in whole minutes.
 *
 * Every minute that a family can get stands in one queue, and the capacity is given out along it, so that more capacity
 * never takes a minute from anybody. First the minutes up to the floor of all families, then those above it. Within
 * these, by policy:
 * - PROPORTIONAL: the same share of her indication for everybody, but no less than the floor
 * - FLOOR_FIRST: the same number of hours for everybody, up to her indication
 * - VULNERABILITY_FIRST: class by class, the most vulnerable first, and the same share within a class
 *
 * Families that are equal in all of this are told apart by id, by at most one minute.
 *
 * Source: docs/sources.md#scarcity-convenant (the floor); the policies are of this house
 */
export function divideHours({ demands, capacity, floor }: DivisionFacts, policy: DivisionPolicy): Division {
  const families = [...demands]
    .sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)))
    .map(({ id, minutes, vulnerabilityClass }) => {
      const rank = RANK[vulnerabilityClass ?? 'UNKNOWN']
      return { id, demanded: minutes, floor: Math.min(floor, minutes), rank, allocated: 0 }
    })
  let left = capacity
  for (const queue of queues()) left = giveOut(queue, left)

  const lines = families.map(({ id, demanded, floor, allocated }): DivisionLine => {
    const outcome =
      allocated === demanded
        ? 'FULL'
        : allocated > floor
          ? 'ABOVE_FLOOR'
          : allocated === floor
            ? 'AT_FLOOR'
            : 'BELOW_FLOOR'
    return { id, demanded, floor, allocated, outcome, shortOfFloor: Math.max(0, floor - allocated) }
  })
  const sum = (of: (line: DivisionLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  return {
    policy,
    lines,
    demanded: sum(({ demanded }) => demanded),
    allocated: sum(({ allocated }) => allocated),
    left,
    shortOfFloor: sum(({ shortOfFloor }) => shortOfFloor),
  }

  function* queues(): Generator<Share[]> {
    const ranks = policy === 'VULNERABILITY_FIRST' ? RANKS.map((rank) => [rank]) : [RANKS]
    for (const stage of ['FLOOR', 'ABOVE'] as const) {
      for (const among of ranks) {
        yield families
          .filter(({ rank }) => among.includes(rank))
          .map((family) => ({
            family,
            until: stage === 'FLOOR' ? family.floor : family.demanded,
            weight: policy === 'FLOOR_FIRST' ? 1 : stage === 'FLOOR' ? family.floor : family.demanded,
          }))
      }
    }
  }
}

/** What a family can get in one part of the queue: her minutes after those she has, up to `until`. */
interface Share {
  readonly family: { readonly id: string; allocated: Minutes }
  readonly until: Minutes
  /** Minute x stands at (2x − 1) ÷ weight in the queue. */
  readonly weight: number
}

/** Gives out minutes along one part of the queue; returns what is left. */
function giveOut(shares: readonly Share[], capacity: Minutes): Minutes {
  const open = shares.filter(({ family, until }) => family.allocated < until)
  const asked = open.reduce((sum, { family, until }) => sum + until - family.allocated, 0)
  if (asked <= capacity) {
    for (const { family, until } of open) family.allocated = until
    return capacity - asked
  }
  // In one leap to just before the place where the capacity ends; the last minutes one by one, compared exactly.
  const reached = ({ family, until, weight }: Share, level: number) =>
    Math.min(until, Math.max(family.allocated, Math.floor((level * weight + 1) / 2)))
  const given = (level: number) => open.reduce((sum, share) => sum + reached(share, level) - share.family.allocated, 0)
  let low = 0
  let high = Math.max(...open.map(({ until, weight }) => (2 * until + 1) / weight))
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (given(middle) <= capacity) low = middle
    else high = middle
  }
  let left = capacity
  for (const share of open) {
    const { family } = share
    // One minute back, because the level was rounded.
    const leap = Math.max(0, reached(share, low) - family.allocated - 1)
    family.allocated += leap
    left -= leap
  }
  while (left > 0) {
    const next = open
      .filter(({ family, until }) => family.allocated < until)
      .reduce((first, share) => (isSooner(share, first) ? share : first))
    next.family.allocated += 1
    left -= 1
  }
  return 0
}

/** Whether the next minute of one stands before that of the other; whole numbers, so nothing is rounded. */
function isSooner(one: Share, other: Share): boolean {
  return (2 * one.family.allocated + 1) * other.weight < (2 * other.family.allocated + 1) * one.weight
}
