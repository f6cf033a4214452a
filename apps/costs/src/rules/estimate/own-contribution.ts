import { isoDate } from '@kraamketen/kraamzorg'
import { amountAt } from '../amount/amount-at.ts'
import type { EstimateLine, EstimateFacts } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'

/** From this day hours of assistance at a birth carry no own contribution. */
export const NO_CONTRIBUTION_ON_PARTUS_FROM = isoDate('2017-01-01')

/**
 * Own contribution (NL: eigen bijdrage): hours at home × the statutory amount per hour. It is the part of the tariff
 * that the insurer does not pay, so it stands beside the total and is not added to it.
 *
 * Hours of partus assistance carry none since 1 January 2017. Of before that day no source says how much they carried:
 * with such hours it is unknown.
 *
 * Source: docs/sources.md#own-contribution
 */
export function ownContribution({ hours, partusHours, at, amounts }: EstimateFacts): EstimateLine {
  const line = pricedLine('OWN_CONTRIBUTION', hours, amountAt(amounts, 'OWN_CONTRIBUTION_HOUR', at))
  if (partusHours === null || partusHours <= 0 || at >= NO_CONTRIBUTION_ON_PARTUS_FROM) return line
  return { ...line, cents: null, missing: [...line.missing, `OWN_CONTRIBUTION_PARTUS ${at.slice(0, 4)}`] }
}
