import { type IsoDate, type Minutes, type SourceAnchor, isWithin, isoDate, minutesOf } from '@kraamketen/kraamzorg'

export const INDICATION_METHODS = ['LIP', 'KLIM'] as const
export type IndicationMethod = (typeof INDICATION_METHODS)[number]

/** By what an indication was set: a method in one version, with the days on which it holds. */
export interface ProtocolVersion {
  readonly code: IndicationMethod
  readonly version: string
  readonly validFrom: IsoDate
  /** Last day, or null while it is in use. */
  readonly validUntil: IsoDate | null
  readonly source: SourceAnchor
}

/** An indication protocol in one version (NL: indicatieprotocol), as far as its rules are public. */
export interface Protocol extends ProtocolVersion {
  readonly code: 'LIP'
  readonly base: { readonly BREAST: Minutes; readonly BOTTLE: Minutes }
  readonly minimum: Minutes
  readonly maximum: Minutes
  /** Days over which the hours are spread, unless the professional sets another number. */
  readonly packageDays: number
  /** Days that a package can have at most. */
  readonly longestPackageDays: number
}

/**
 * Versions of the protocol, newest first. The LIP of March 2008 is the last full text and still the protocol in use.
 * Source: docs/sources.md#lip-base, docs/sources.md#kamervragen-kraamzorg
 */
export const PROTOCOLS: readonly Protocol[] = [
  {
    code: 'LIP',
    version: '2008-03',
    validFrom: isoDate('2008-03-01'),
    validUntil: null,
    source: 'lip-base',
    base: { BREAST: minutesOf(49), BOTTLE: minutesOf(45) },
    minimum: minutesOf(24),
    maximum: minutesOf(80),
    packageDays: 8,
    longestPackageDays: 10,
  },
]

/** The protocol that holds at the day the care begins; null before the first that is known. */
export function protocolAt(careDate: IsoDate, protocols: readonly Protocol[] = PROTOCOLS): Protocol | null {
  return protocols.find(({ validFrom, validUntil }) => isWithin(careDate, validFrom, validUntil)) ?? null
}

/** The protocol that an indication was set by; null for a version that is not listed. */
export function protocolOf(version: string, protocols: readonly Protocol[] = PROTOCOLS): Protocol | null {
  return protocols.find((protocol) => protocol.version === version) ?? null
}
