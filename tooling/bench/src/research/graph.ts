import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { freePort } from '../free-port.ts'
import { startOurs } from '../gateways.ts'
import { startProgram } from '../start-program.ts'
import { AUDIENCE, startTokenIssuer } from '../token-issuer.ts'
import { inTerms } from './engine.ts'
import type { BenchQuestion } from './questions.ts'

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const CROSSTAB = `query Crosstab($groupBy: [CharacteristicCode!]!, $only: [RestrictionInput!]) {
  cohort { crosstab(groupBy: $groupBy, only: $only) {
    rows { levels { code } n { value withheld } distribution { category count { value withheld } percent { value withheld } }
      meanReceivedHours { value withheld } meanIndicatedHours { value withheld } }
    total { n { value withheld } }
    meta { queryHash synthetic disclosure { policy { noiseVariance } } }
  } }
}`

const TABLE_2_GROUPS = [
  'BIRTH_YEAR',
  'MOTHER_AGE',
  'ORIGIN',
  'EDUCATION',
  'INCOME_QUINTILE',
  'PROBLEMATIC_DEBT',
  'SINGLE_PARENT',
  'MULTIPLY_VULNERABLE',
  'URBANITY',
  'BIRTH_ORDER',
  'BIRTH_MONTH',
]
const TABLE_2 = `query Table2 { cohort { ${TABLE_2_GROUPS.map(
  (group) => `${group.toLowerCase()}: crosstab(groupBy: [${group}]) { rows { ...row } }`,
).join('\n')} } }
fragment row on CrosstabRow {
  levels { code } n { value withheld } distribution { category percent { value withheld } }
  meanReceivedHours { value withheld } meanIndicatedHours { value withheld }
}`

/** The cohorts service and the gateway, each in a process of its own, asked as a researcher asks. */
export async function startGraph(serviceUrl: string) {
  const signatureKey = randomBytes(32).toString('base64')
  const { issuer, token, stop: stopIssuer } = await startTokenIssuer('researcher')
  const port = await freePort()
  const service = await startProgram({
    name: 'cohorts',
    path: fileAt('../../../../apps/cohorts/src/main.ts'),
    variables: {
      PORT: String(port),
      DATABASE_URL: serviceUrl,
      IDENTITY_ISSUER: issuer,
      IDENTITY_JWKS_URL: `${issuer}/jwks`,
      TOKEN_AUDIENCE: AUDIENCE,
      GATEWAY_SIGNATURE_KEY: signatureKey,
    },
  })
  const gateway = await startOurs({ port: 9 }, issuer, { cohorts: `http://127.0.0.1:${port}/graphql`, signatureKey })
  const pool = new Pool(`http://127.0.0.1:${gateway.port}`, { connections: 1 })
  const post = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<void> => {
    const { body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await body.json()) as { data?: { cohort?: unknown }; errors?: unknown }
    if (answer.errors !== undefined || answer.data?.cohort === undefined || answer.data.cohort === null) {
      throw new Error(`The graph does not answer: ${JSON.stringify(answer).slice(0, 1000)}`)
    }
  }
  return {
    crosstab: (question: BenchQuestion) => {
      const { filters, groupBy } = inTerms(question)
      return post(CROSSTAB, { groupBy, only: filters })
    },
    table2: () => post(TABLE_2, {}),
    stop: async () => {
      await pool.close()
      await gateway.stop()
      await service.stop()
      stopIssuer()
    },
  }
}
