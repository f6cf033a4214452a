import { existsSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { EnvironmentProblem, environment, tellHandler } from './lib/server/environment.ts'
import { PROTOCOL_HEADER, drain, listen } from './lib/server/http/listen.ts'
import { securityHeaders } from './lib/server/http/security-headers.ts'

const BUILT = new URL('../build/handler.js', import.meta.url)

try {
  const { origin, port } = environment()
  if (!existsSync(BUILT))
    throw new EnvironmentProblem('The portal is not built yet: run `pnpm --filter @kraamketen/portal build`.')
  tellHandler({ protocolHeader: PROTOCOL_HEADER })
  const { handler } = (await import(BUILT.href)) as { handler: RequestListener }
  const server = await listen({ origin, port, headers: securityHeaders(origin), pages: handler })

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void drain(server).then(ended)
  }
  const ended = () => {
    // hooks.server.ts listens, and closes the database.
    process.emit('sveltekit:shutdown' as 'disconnect')
    if (process.connected) process.disconnect()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.once('disconnect', stop)

  console.log(`The portal listens at ${origin.origin} (port ${port}).`)
  process.send?.({ ready: true })
} catch (error) {
  console.error(whatIsWrong(error))
  process.exit(1)
}

function whatIsWrong(error: unknown): unknown {
  if (error instanceof EnvironmentProblem) return error.message
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return 'The portal cannot start: its port is taken. Stop what uses it, or set PORT to another one.'
  }
  return error
}
