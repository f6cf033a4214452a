import { join } from 'node:path'
import {
  DATABASES,
  DATABASE_KEYS,
  type DatabaseKey,
  OWNER_ROLE,
  type ServiceRole,
  roleUrl,
  rolesOf,
} from '@kraamketen/database/embedded'
import type { Demonstration } from './demonstration-note.ts'
import type { StartOptions } from './options.ts'
import type { Program } from './program-unit.ts'
import { ROOT } from '../root.ts'
import type { Secrets } from './secrets.ts'

export interface Setting {
  readonly options: StartOptions
  readonly secrets: Secrets
  /** Of the database server. */
  readonly superuserUrl: string
  readonly demonstration: Demonstration
}

/** A program that runs to its end before the services start, and tells how far it is. */
export interface Preparation {
  readonly name: string
  readonly script: string
  readonly options?: readonly string[]
  /** What to do when it fails. */
  readonly remedy?: string
  readonly environment: Readonly<Record<string, string>>
}

export const SUBGRAPHS = ['indications', 'eligibility', 'costs', 'cohorts'] as const
const AUDIENCE = 'urn:kraamketen:graph'

export function addresses({ ports }: StartOptions) {
  return {
    portal: `http://localhost:${ports.portal}`,
    gateway: `http://localhost:${ports.gateway}/graphql`,
    identity: `http://localhost:${ports.identity}`,
  }
}

/** The programs of the platform and what each is told; nothing is told more than it needs. */
export function platformPrograms(setting: Setting): Program[] {
  const { options, secrets } = setting
  const { identity, gateway, portal } = addresses(options)
  const signature = { GATEWAY_SIGNATURE_KEY: secrets.keys.GATEWAY_SIGNATURE_KEY }
  const tokens = { IDENTITY_ISSUER: identity, IDENTITY_JWKS_URL: `${identity}/jwks`, TOKEN_AUDIENCE: AUDIENCE }
  const program = (name: keyof StartOptions['ports'], told: Record<string, string>): Program => ({
    name,
    script: scriptOf(name, 'main'),
    environment: { ...machine(), PORT: String(options.ports[name]), ...told },
  })
  // Stands in the programs that it writes for researchers.
  const own: Partial<Record<(typeof SUBGRAPHS)[number], Record<string, string>>> = { cohorts: { GRAPH_URL: gateway } }
  const service = (name: (typeof SUBGRAPHS)[number]) =>
    program(name, {
      ...tokens,
      ...signature,
      DATABASE_URL: serviceUrl(setting, name),
      ...ownKeys(name, secrets),
      ...own[name],
    })
  const urls = SUBGRAPHS.map(
    (name) => [`${name.toUpperCase()}_URL`, `http://localhost:${options.ports[name]}/graphql`] as const,
  )
  const client = { IDENTITY_CLIENT_SECRET: secrets.keys.IDENTITY_CLIENT_SECRET }
  return [
    program('identity', {
      IDENTITY_ISSUER: identity,
      PORTAL_ORIGIN: portal,
      DATA_DIRECTORY: join(options.data, 'identity'),
      ...client,
    }),
    ...SUBGRAPHS.map(service),
    program('gateway', { ...tokens, ...signature, ...Object.fromEntries(urls) }),
    program('portal', {
      ...client,
      ORIGIN: portal,
      DATABASE_URL: serviceUrl(setting, 'portal'),
      GATEWAY_URL: gateway,
      IDENTITY_ISSUER: identity,
      IDENTITY_CLIENT_ID: 'kraamketen-portal',
      TOKEN_AUDIENCE: AUDIENCE,
      SESSION_KEY: secrets.keys.SESSION_KEY,
    }),
  ]
}

/** Migrations, one list a database: within a list one after the other, because they share schemas. */
export function migrations(setting: Setting): Preparation[][] {
  return DATABASE_KEYS.map((key) =>
    rolesOf(key).map((name) => ({
      name,
      script: scriptOf(name, 'migrate'),
      environment: { ...machine(), OWNER_DATABASE_URL: ownerUrl(setting, key) },
    })),
  )
}

/** The people and organisations of the demonstration, and the projects of its researchers. */
export function demonstrations(setting: Setting): Preparation[] {
  const { demonstration, secrets } = setting
  const program = (name: ServiceRole, key: DatabaseKey, told: Record<string, string>): Preparation => ({
    name,
    script: scriptOf(name, 'load-demonstration'),
    environment: {
      ...machine(),
      OWNER_DATABASE_URL: ownerUrl(setting, key),
      TODAY: demonstration.today,
      ...told,
      ...ownKeys(name, secrets),
    },
  })
  const clients = { CLIENTS: String(demonstration.clients) }
  return [...rolesOf('care').map((name) => program(name, 'care', clients)), program('cohorts', 'research', {})]
}

/** Writes the synthetic delivery of that size to a folder that is not there yet. */
export function syntheticDelivery(folder: string, size: string): Preparation {
  return {
    name: 'the synthetic release',
    script: join(ROOT, 'tooling/population/src/main.ts'),
    options: ['--folder', folder, '--population', size],
    environment: machine(),
  }
}

/** Makes a release of a delivery; one that was imported before is known by its checksums. */
export function releaseImport(setting: Pick<Setting, 'secrets' | 'superuserUrl'>, folder: string): Preparation {
  return {
    name: 'the research release',
    script: scriptOf('cohorts', 'import-release'),
    options: [folder],
    remedy: 'Nothing changed: the release that was active still is. Mend what the report names, and import again.',
    environment: {
      ...machine(),
      OWNER_DATABASE_URL: ownerUrl(setting, 'research'),
      DISCLOSURE_KEY: setting.secrets.keys.DISCLOSURE_KEY,
    },
  }
}

function scriptOf(name: string, file: string): string {
  return join(ROOT, 'apps', name, 'src', `${file}.ts`)
}

/** What a program needs of the machine; the rest of our environment is not its business. */
function machine(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_EXTRA_CA_CERTS']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

function ownKeys(name: ServiceRole, { keys }: Secrets): Record<string, string> {
  if (name !== 'indications') return {}
  return { BSN_ENCRYPTION_KEY: keys.BSN_ENCRYPTION_KEY, BSN_HASH_KEY: keys.BSN_HASH_KEY }
}

function serviceUrl({ superuserUrl, secrets }: Setting, role: ServiceRole): string {
  const key = DATABASE_KEYS.find((database) => rolesOf(database).includes(role)) ?? 'care'
  return roleUrl(superuserUrl, DATABASES[key].name, role, secrets.passwordOf(role))
}

function ownerUrl({ superuserUrl, secrets }: Pick<Setting, 'secrets' | 'superuserUrl'>, key: DatabaseKey): string {
  return roleUrl(superuserUrl, DATABASES[key].name, OWNER_ROLE, secrets.passwordOf(OWNER_ROLE))
}
