import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'
import { type Program, startProgram } from './start-program.ts'
import { AUDIENCE } from './token-issuer.ts'

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Our gateway as it is shipped: its own main file, its own process. */
export async function startOurs(
  stub: Pick<Program, 'port'>,
  issuer: string,
  { cohorts, signatureKey = randomBytes(32).toString('base64') }: { cohorts?: string; signatureKey?: string } = {},
): Promise<Program> {
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
      GATEWAY_SIGNATURE_KEY: signatureKey,
      INDICATIONS_URL: service('indications'),
      ELIGIBILITY_URL: service('eligibility'),
      COSTS_URL: service('costs'),
      COHORTS_URL: cohorts ?? service('cohorts'),
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
