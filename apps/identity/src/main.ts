import { EnvironmentProblem, readEnvironment } from './environment.ts'
import { startIdentity } from './server.ts'

try {
  const environment = readEnvironment()
  const identity = await startIdentity(environment)
  // First the ear, then the word: whoever hears that it is ready may stop it at once.
  const stop = () => void identity.stop().then(() => process.exit(0))
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop)
  console.log(`identity listens on ${environment.issuer}`)
  process.send?.({ ready: true })
} catch (error) {
  console.error(startProblem(error))
  process.exitCode = 1
  if (process.connected) process.disconnect()
}

function startProblem(error: unknown): string {
  if (error instanceof EnvironmentProblem || !(error instanceof Error))
    return String(error instanceof Error ? error.message : error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return `identity cannot start: its port is taken. (${error.message})`
  return `identity cannot start: ${error.message}`
}
