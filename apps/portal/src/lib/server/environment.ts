import type { RegionDrawing } from '../map/region-drawing.ts'
import { readRegionMap } from './map/read-region-map.ts'
import { RegionMapProblem } from './map/region-map-problem.ts'

export interface Environment {
  readonly port: number
  /** Where browsers reach the portal; the only origin it believes in. No trailing slash. */
  readonly origin: URL
  readonly databaseUrl: string
  readonly gatewayUrl: URL
  /** The OpenID Connect provider, by its issuer. */
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  /** The graph, as access tokens name it. */
  readonly audience: string
  /** 32 bytes that encrypt the tokens of a session. Another key ends all sessions. */
  readonly sessionKey: Buffer
  /** The GGD regions as they lie in the country; null: tiles of the same size. */
  readonly regionMap: RegionDrawing | null
}

/** The settings cannot be used; `message` is what the person who starts the portal reads. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Plain http is for a machine talking to itself: on a network it would show tokens to whoever listens. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.has(hostname)
}

/**
 * The only reader of process.env.
 * @throws EnvironmentProblem with everything that is wrong at once
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const problems: string[] = []
  const read = <Value>(name: string, parse: (text: string) => Value | undefined, expected: string): Value => {
    const text = variables[name] ?? ''
    const value = text === '' ? undefined : parse(text)
    if (value === undefined) problems.push(`${name} ${text === '' ? 'is missing: it must be' : 'is not'} ${expected}`)
    return value as Value
  }
  const environment: Environment = {
    port: read('PORT', portNumber, 'a port number from 1 to 65535'),
    origin: read(
      'ORIGIN',
      origin,
      'an https origin without path (http only on this machine), such as http://localhost:3000',
    ),
    databaseUrl: read('DATABASE_URL', databaseUrl, 'a postgresql:// address'),
    gatewayUrl: read('GATEWAY_URL', webAddress, 'a web address, such as http://localhost:4000/graphql'),
    issuer: read(
      'IDENTITY_ISSUER',
      safeAddress,
      'an https address (http only on this machine), such as http://localhost:3001',
    ),
    clientId: read('IDENTITY_CLIENT_ID', anyText, 'the name by which the identity provider knows the portal'),
    clientSecret: read(
      'IDENTITY_CLIENT_SECRET',
      anyText,
      'the secret that the identity provider shares with the portal',
    ),
    audience: read('TOKEN_AUDIENCE', anyText, 'the audience of access tokens, such as urn:kraamketen:graph'),
    sessionKey: read('SESSION_KEY', key, '32 bytes in base64 (44 characters)'),
    regionMap: regionMap(variables['REGION_MAP'] ?? '', problems),
  }
  if (problems.length > 0) throw new EnvironmentProblem(['The portal cannot start:', ...problems].join('\n- '))
  return environment
}

/** Read and drawn when the portal starts, so that a wrong file is heard of then and not on a page. */
function regionMap(path: string, problems: string[]): RegionDrawing | null {
  if (path === '') return null
  try {
    return readRegionMap(path)
  } catch (error) {
    if (!(error instanceof RegionMapProblem)) throw error
    problems.push(`REGION_MAP is not a map of the GGD regions: ${error.message}`)
    return null
  }
}

let current: Environment | undefined

/** The settings of this process, read once. */
export function environment(): Environment {
  current ??= readEnvironment(process.env)
  return current
}

/** Migrations run as the owner of the schema, not as the portal. */
export function ownerDatabaseUrl(variables: NodeJS.ProcessEnv = process.env): string {
  const url = databaseUrl(variables['OWNER_DATABASE_URL'] ?? '')
  if (url === undefined)
    throw new EnvironmentProblem('OWNER_DATABASE_URL is missing or is not a postgresql:// address.')
  return url
}

/** The built handler takes its settings from the environment only; set before it is loaded. */
export function tellHandler({ protocolHeader }: { protocolHeader: string }): void {
  process.env['PROTOCOL_HEADER'] = protocolHeader
}

function portNumber(text: string): number | undefined {
  const port = Number(text)
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined
}

function webAddress(text: string): URL | undefined {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined
}

function safeAddress(text: string): URL | undefined {
  const url = webAddress(text)
  return url !== undefined && (url.protocol === 'https:' || isLoopback(url)) ? url : undefined
}

function origin(text: string): URL | undefined {
  const url = safeAddress(text)
  return url?.origin === text ? url : undefined
}

function databaseUrl(text: string): string | undefined {
  return /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '') ? text : undefined
}

function anyText(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}

function key(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === 32 && /^[A-Za-z0-9+/]{43}=$/.test(text) ? bytes : undefined
}
