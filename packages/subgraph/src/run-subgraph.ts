import type { SubgraphContext } from './subgraph-context.ts'
import { type SubgraphOptions, startSubgraph } from './start-subgraph.ts'

/** `startSubgraph` as the whole of a process: says that it is ready, and stops on a signal or when its parent is gone. */
export async function runSubgraph<Context extends SubgraphContext>(options: SubgraphOptions<Context>): Promise<void> {
  const { stop } = await startSubgraph(options)
  const end = () => void stop().then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  process.once('disconnect', end)
  process.send?.({ ready: true })
}
