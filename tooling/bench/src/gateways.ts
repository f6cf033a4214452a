import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Program, startProgram } from './start-program.ts'
import { AUDIENCE } from './token-issuer.ts'

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Our gateway as it is shipped: its own main file, its own process. */
export async function startOurs(stub: Program, issuer: string): Promise<Program> {
  const port = await freePort()
  const service = (name: string): string => `http://127.0.0.1:${stub.port}/${name}`
  const program = await startProgram({
    name: 'our gateway',
    path: fileAt('../../../apps/gateway/src/main.ts'),
    variables: {
      PORT: String(port),
      IDENTITY_ISSUER: issuer,
      IDENTITY_JWKS_URL: `${issuer}/jwks`,
      TOKEN_AUDIENCE: AUDIENCE,
      GATEWAY_SIGNATURE_KEY: randomBytes(32).toString('base64'),
      INDICATIONS_URL: service('indications'),
      ELIGIBILITY_URL: service('eligibility'),
      COSTS_URL: service('costs'),
      COHORTS_URL: service('cohorts'),
    },
  })
  return { ...program, port }
}

export function startPeer(stub: Program): Promise<Program> {
  return startProgram({
    name: "Apollo's gateway",
    path: fileURLToPath(new URL('./peer.ts', import.meta.url)),
    argument: `http://127.0.0.1:${stub.port}/`,
  })
}

export function startStub(): Promise<Program> {
  return startProgram({ name: 'the stub of the services', path: fileURLToPath(new URL('./stub.ts', import.meta.url)) })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
