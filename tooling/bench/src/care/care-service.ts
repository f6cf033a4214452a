import { createSecretKey, randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { SIGNATURE_HEADER, signBody } from '@kraamketen/subgraph/signature'
import { Pool } from 'undici'
import { freePort } from '../free-port.ts'
import { startProgram } from '../start-program.ts'
import { AUDIENCE, type Account, startTokenIssuer } from '../token-issuer.ts'

const MAIN = fileURLToPath(new URL('../../../../apps/indications/src/main.ts', import.meta.url))

/** The indications service in a process of its own, asked as the gateway asks it: token and signature on each question. */
export async function startCareService(serviceUrl: string, keys: { encryption: string; hash: string }) {
  const signature = randomBytes(32)
  const issuer = await startTokenIssuer()
  const port = await freePort()
  const service = await startProgram({
    name: 'indications',
    path: MAIN,
    variables: {
      PORT: String(port),
      DATABASE_URL: serviceUrl,
      IDENTITY_ISSUER: issuer.issuer,
      IDENTITY_JWKS_URL: `${issuer.issuer}/jwks`,
      TOKEN_AUDIENCE: AUDIENCE,
      GATEWAY_SIGNATURE_KEY: signature.toString('base64'),
      BSN_ENCRYPTION_KEY: keys.encryption,
      BSN_HASH_KEY: keys.hash,
    },
  })
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 1 })
  const key = createSecretKey(signature)
  const tokens = new Map<Account, Promise<string>>()

  /** @throws Error with what the service said instead of an answer without errors */
  const ask = async (account: Account, query: string, variables: Readonly<Record<string, unknown>>) => {
    const token = tokens.get(account) ?? issuer.tokenOf(account)
    tokens.set(account, token)
    const body = Buffer.from(JSON.stringify({ query, variables }))
    const response = await pool.request({
      method: 'POST',
      path: '/graphql',
      body,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token}`,
        [SIGNATURE_HEADER]: signBody(key, body, new Date()),
      },
    })
    const answer = (await response.body.json()) as { data?: Record<string, unknown> | null; errors?: unknown }
    if (answer.errors !== undefined || answer.data === undefined || answer.data === null)
      throw new Error(`The service does not answer ${query}: ${JSON.stringify(answer).slice(0, 2000)}`)
    return answer.data
  }
  return {
    ask,
    stop: async () => {
      await pool.close()
      await service.stop()
      issuer.stop()
    },
  }
}
