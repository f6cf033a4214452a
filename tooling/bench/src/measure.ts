import { isDeepStrictEqual } from 'node:util'
import { compare, type Pair } from './compare.ts'
import type { BenchOperation } from './operations.ts'
import type { Options } from './options.ts'
import { askOnce, putLoad } from './put-load.ts'
import type { Measured } from './report.ts'
import type { Program } from './start-program.ts'

const CONNECTIONS = [1, 32]
/** A process that has not compiled its hot code yet measures its start. */
const WARM_UP_SECONDS = 2

export type Gateways = { ours: Program; peer: Program; stub: Program; token: string }

/**
 * Both gateways in turn, round after round, every question with every number of connections.
 * @param tell how far it is
 * @throws Error when the two do not give the same answer
 */
export async function measure(
  operations: readonly BenchOperation[],
  { ours, peer, stub, token }: Gateways,
  { rounds, seconds }: Options,
  tell: (line: string) => void,
): Promise<Measured[]> {
  for (const { name, query } of operations) {
    tell(`warming up ${name}`)
    const [one, other] = [await askOnce(ours, query, token), await askOnce(peer, query, token)]
    if (!isDeepStrictEqual(one, other)) throw new Error(`The gateways answer ${name} differently.`)
    for (const gateway of [ours, peer]) {
      await putLoad({ gateway, stub, query, token, connections: 32, seconds: WARM_UP_SECONDS })
    }
  }
  const cells = operations.flatMap(({ name, query }) =>
    CONNECTIONS.map((connections) => ({ operation: name, query, connections, pairs: [] as Pair[] })),
  )
  for (let round = 1; round <= rounds; round += 1) {
    for (const { operation, query, connections, pairs } of cells) {
      tell(`round ${round} of ${rounds}, ${operation}, connections: ${connections}`)
      const load = { stub, query, token, connections, seconds }
      pairs.push({ ours: await putLoad({ ...load, gateway: ours }), peer: await putLoad({ ...load, gateway: peer }) })
    }
  }
  return cells.map(({ operation, connections, pairs }) => ({ operation, connections, comparison: compare(pairs) }))
}
