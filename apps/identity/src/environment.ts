import { isAbsolute } from 'node:path'

export type Environment = {
  port: number
  /** What every token names as its issuer, and where clients find this provider. No trailing slash. */
  issuer: string
  /** The only place a browser is sent back to. No trailing slash. */
  portalOrigin: string
  /** The portal proves itself with this; the portal has the same value. */
  portalClientSecret: string
  /** The signing keys live here, so that tokens outlive a restart. */
  dataDirectory: string
}

/** The settings cannot be used; `message` is what the person who starts the provider reads. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
}

/**
 * The only reader of process.env.
 * @throws EnvironmentProblem with everything that is wrong at once
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  if (variables['NODE_ENV'] === 'production') {
    throw new EnvironmentProblem(
      'identity refuses NODE_ENV=production: it signs anybody in without a password. Use a real OpenID Connect provider there.',
    )
  }
  const problems: string[] = []
  const read = <T>(name: string, parse: (text: string) => T | undefined, expected: string): T => {
    const text = variables[name]
    const value = text === undefined || text === '' ? undefined : parse(text)
    if (value === undefined) problems.push(`${name} ${text ? 'is not' : 'is missing; it must be'} ${expected}`)
    return value as T
  }
  const environment: Environment = {
    port: read('PORT', portNumber, 'a port number from 1 to 65535'),
    issuer: read('IDENTITY_ISSUER', origin, 'an address without path, such as http://localhost:3001'),
    portalOrigin: read('PORTAL_ORIGIN', origin, 'an address without path, such as http://localhost:3000'),
    portalClientSecret: read('IDENTITY_CLIENT_SECRET', longSecret, 'a secret of at least 32 characters'),
    dataDirectory: read('DATA_DIRECTORY', absolutePath, 'an absolute path'),
  }
  if (problems.length > 0) throw new EnvironmentProblem(['identity cannot start:', ...problems].join('\n- '))
  return environment
}

function portNumber(text: string): number | undefined {
  const port = Number(text)
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined
}

function origin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return url && isWeb && url.origin === text ? text : undefined
}

function longSecret(text: string): string | undefined {
  return text.length >= 32 ? text : undefined
}

function absolutePath(text: string): string | undefined {
  return isAbsolute(text) ? text : undefined
}
