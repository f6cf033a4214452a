export type Environment = {
  port: number
  issuer: string
  jwksUrl: URL
  audience: string
  /** Proves to the services that a request comes from here; 32 bytes. */
  signatureKey: Buffer
  /** Where each service of the supergraph is asked, by its name. */
  serviceUrls: Readonly<Record<string, URL>>
  /** Whether clients may read the schema itself. */
  introspection: boolean
}

/** The settings cannot be used; `message` is what the person who starts the gateway reads. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
}

/**
 * The only reader of process.env.
 * @throws EnvironmentProblem with everything that is wrong at once
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const problems: string[] = []
  const read = <T>(name: string, parse: (text: string) => T | undefined, expected: string): T => {
    const text = variables[name]
    const value = text === undefined || text === '' ? undefined : parse(text)
    if (value === undefined) problems.push(`${name} ${text ? 'is not' : 'is missing; it must be'} ${expected}`)
    return value as T
  }
  const address = (name: string) => read(name, webAddress, 'an address such as http://localhost:4001/graphql')
  const environment: Environment = {
    port: read('PORT', portNumber, 'a port number from 1 to 65535'),
    issuer: read('IDENTITY_ISSUER', (text) => webAddress(text) && text, 'an address such as http://localhost:3001'),
    jwksUrl: read('IDENTITY_JWKS_URL', webAddress, 'an address such as http://localhost:3001/jwks'),
    audience: read('TOKEN_AUDIENCE', (text) => text, 'the audience of the tokens, such as urn:kraamketen:graph'),
    signatureKey: read('GATEWAY_SIGNATURE_KEY', key, '32 bytes in base64'),
    serviceUrls: {
      indications: address('INDICATIONS_URL'),
      eligibility: address('ELIGIBILITY_URL'),
      costs: address('COSTS_URL'),
      cohorts: address('COHORTS_URL'),
    },
    introspection: variables['GATEWAY_INTROSPECTION'] === 'on',
  }
  const introspection = variables['GATEWAY_INTROSPECTION']
  if (introspection && introspection !== 'on' && introspection !== 'off') {
    problems.push('GATEWAY_INTROSPECTION is not on or off')
  }
  if (problems.length > 0) throw new EnvironmentProblem(['gateway cannot start:', ...problems].join('\n- '))
  return environment
}

function portNumber(text: string): number | undefined {
  const port = Number(text)
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined
}

function webAddress(text: string): URL | undefined {
  const url = URL.parse(text)
  return url && ['http:', 'https:'].includes(url.protocol) ? url : undefined
}

function key(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === 32 ? bytes : undefined
}
