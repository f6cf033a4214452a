import type { Comparison, Sample } from './compare.ts'
import { table } from './table.ts'

export type Measured = { operation: string; connections: number; comparison: Comparison }

const HEADINGS = ['', 'connections', 'gateway', 'req/s', 'p50 ms', 'p99 ms', 'processor ms', 'calls', 'ratio']

/** The figures of a run: a table of medians, and the ratio of every pair, from which the spread is seen. */
export function report(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ operation, connections, comparison }) => [
    [operation, String(connections), 'ours', ...figures(comparison.ours), `${comparison.ratio.toFixed(2)} ×`],
    ['', '', 'peer', ...figures(comparison.peer), ''],
  ])
  const pairs = measured.map(({ operation, connections, comparison: { ratios, processorRatio } }) => [
    operation,
    String(connections),
    ratios.map((ratio) => ratio.toFixed(2)).join(' '),
    processorRatio === undefined ? '–' : `${processorRatio.toFixed(2)} ×`,
  ])
  return [
    table([HEADINGS, ...rows]),
    '',
    table([['', 'connections', 'req/s of ours ÷ peer, pair by pair', 'processor time of peer ÷ ours'], ...pairs]),
  ].join('\n')
}

function figures({ perSecond, p50, p99, processor, calls }: Sample): string[] {
  return [
    perSecond.toFixed(0),
    p50.toFixed(2),
    p99.toFixed(2),
    processor === undefined ? '–' : processor.toFixed(2),
    calls.toFixed(1),
  ]
}
