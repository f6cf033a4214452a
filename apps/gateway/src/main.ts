import { EnvironmentProblem, readEnvironment } from './environment.ts'
import { readCommittedSupergraph, SupergraphProblem } from './read-supergraph.ts'
import { type RunningGateway, startGateway } from './start-gateway.ts'

let gateway: RunningGateway | undefined

// First of all: a signal during the start must end it too.
const stop = () => void Promise.resolve(gateway?.stop()).then(() => process.exit(0))
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop)

try {
  gateway = await startGateway(readEnvironment(), readCommittedSupergraph())
  console.log(`gateway listens on http://localhost:${gateway.port}/graphql`)
  process.send?.({ ready: true })
} catch (error) {
  console.error(startProblem(error))
  process.exit(1)
}

function startProblem(error: unknown): string {
  if (error instanceof EnvironmentProblem) return error.message
  if (error instanceof SupergraphProblem) return `gateway cannot start: ${error.message}`
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `gateway cannot start: its port is taken. (${error.message})`
  }
  return `gateway cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
