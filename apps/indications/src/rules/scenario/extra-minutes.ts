import { FEWEST, type Hours, type Minutes, minutesOf } from '@kraamketen/kraamzorg'
import { type DemandBasis, demandedMinutes } from '../capacity/demanded-minutes.ts'
import type { Protocol } from '../indication/protocol.ts'

/** What the hours of a family rest on in a raise: visits given and planned, or what a plan rests on before those. */
export const RAISE_BASES = ['PLANNED', 'INDICATED', 'BREAST', 'BOTTLE', 'UNKNOWN'] as const satisfies readonly (
  DemandBasis | 'PLANNED'
)[]
export type RaiseBasis = (typeof RAISE_BASES)[number]

/** The old floor and the new one, in whole hours. */
export interface Floors {
  readonly fromHours: Hours
  readonly toHours: Hours
}

/** Minutes that one family gets more; central is null when too little happened lately to say. */
export interface ExtraMinutes {
  readonly low: Minutes
  readonly central: Minutes | null
  readonly high: Minutes
}

/** Families on one basis, with what they lack to the new floor on top of the old one. */
export interface KnownShortage {
  readonly families: number
  readonly extraMinutes: Minutes
}

/**
 * What a higher floor adds for one family, on average over the families of a region on the same basis (NL: extra uren
 * bij een hogere ondergrens).
 *
 * Who has visits is known: what she lacks. Of who has none yet, low is when she gets all that is indicated or usual, high
 * is when she gets no more than the old floor, and central what families lacked whose care has just ended. Of fewer than
 * ten families on record a mean would be near to one of them, so they count from nothing to everything.
 *
 * Sources: docs/sources.md#scarcity-convenant (the floor), docs/sources.md#lip-base (what is usual)
 *
 * @param known what families on this basis lack; of a feeding wish nothing is on record
 * @param lately what families lacked whose care has just ended, a family; null when there are too few
 */
export function extraMinutes(
  basis: RaiseBasis,
  known: KnownShortage,
  lately: Minutes | null,
  { fromHours, toHours }: Floors,
  protocol: Protocol,
): ExtraMinutes {
  const most = Math.max(0, minutesOf(toHours - fromHours))
  const isFew = known.families < FEWEST
  const mean = isFew ? null : known.extraMinutes / known.families
  if (basis === 'PLANNED' && mean !== null) return { low: mean, central: mean, high: mean }
  const low =
    basis === 'PLANNED' ? 0 : basis === 'INDICATED' ? (mean ?? 0) : whenUsual(basis, { fromHours, toHours }, protocol)
  return { low, central: lately === null ? null : Math.min(most, Math.max(low, lately)), high: most }
}

/** The base package by feeding is what she gets when nothing is short. */
function whenUsual(basis: DemandBasis, { fromHours, toHours }: Floors, protocol: Protocol): Minutes {
  const usual = demandedMinutes(basis, null, protocol).high
  return Math.max(0, minutesOf(toHours) - Math.max(minutesOf(fromHours), usual))
}
