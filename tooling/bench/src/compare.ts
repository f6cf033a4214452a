import { median } from './quantile.ts'

/** One measurement of one gateway. */
export type Sample = {
  perSecond: number
  /** Milliseconds that half, and 99 of 100, of the answers took at most. */
  p50: number
  p99: number
  /** Milliseconds of processor time that the gateway's process spent on one question; undefined where it cannot be read. */
  processor: number | undefined
  /** Requests that the gateway sent to the services for one question. */
  calls: number
}

/** Ours and the peer's, one directly after the other. */
export type Pair = { ours: Sample; peer: Sample }

export type Comparison = {
  ours: Sample
  peer: Sample
  /** Questions a second of ours divided by the peer's, pair by pair. */
  ratios: readonly number[]
  ratio: number
  /** Processor time of the peer divided by ours, so that here too more is better for ours. */
  processorRatio: number | undefined
}

/** Medians of each gateway, and the median of the ratios: a pair shares its minute, and so the noise of the machine. */
export function compare(pairs: readonly Pair[]): Comparison {
  const ratios = pairs.map(({ ours, peer }) => ours.perSecond / peer.perSecond)
  return {
    ours: middle(pairs.map(({ ours }) => ours)),
    peer: middle(pairs.map(({ peer }) => peer)),
    ratios,
    ratio: median(ratios),
    processorRatio: medianOfKnown(
      pairs.map(({ ours, peer }) =>
        ours.processor === undefined || peer.processor === undefined ? undefined : peer.processor / ours.processor,
      ),
    ),
  }
}

function middle(samples: readonly Sample[]): Sample {
  const of = (read: (sample: Sample) => number) => median(samples.map(read))
  return {
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    processor: medianOfKnown(samples.map(({ processor }) => processor)),
    calls: of(({ calls }) => calls),
  }
}

function medianOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length && known.length > 0 ? median(known) : undefined
}
