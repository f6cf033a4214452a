import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OWNER_ROLE, SERVICE_ROLES } from '@kraamketen/database/embedded'
import { StartProblem } from '../start-problem.ts'

const ROLES = ['postgres', OWNER_ROLE, ...SERVICE_ROLES] as const
const KEYS = [
  'GATEWAY_SIGNATURE_KEY',
  'BSN_ENCRYPTION_KEY',
  'BSN_HASH_KEY',
  'SESSION_KEY',
  'IDENTITY_CLIENT_SECRET',
  'DISCLOSURE_KEY',
] as const

export interface Secrets {
  /** Of the superuser of the embedded server, the owner and each service. */
  passwordOf(role: string): string
  /** 32 bytes, base64, by the name of their environment variable. */
  readonly keys: Readonly<Record<(typeof KEYS)[number], string>>
}

/**
 * Made at the first start and kept from then on, readable for their owner only. Without them the data beside them is
 * worthless: numbers encrypted with a lost key stay encrypted.
 */
export function keepSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  const known = existsSync(file) ? readSecrets(file) : {}
  const names = [...ROLES.map(passwordName), ...KEYS]
  const all = Object.fromEntries(names.map((name) => [name, known[name] ?? generate(name)]))
  if (names.some((name) => known[name] === undefined)) writeWhole(file, { ...known, ...all })
  const take = (name: string) => all[name] ?? fail(name)
  return {
    passwordOf: (role) => take(passwordName(role)),
    keys: Object.fromEntries(KEYS.map((name) => [name, take(name)])) as Secrets['keys'],
  }
}

function passwordName(role: string): string {
  return `password of ${role}`
}

function generate(name: string): string {
  return randomBytes(32).toString(name.startsWith('password') ? 'base64url' : 'base64')
}

function readSecrets(file: string): Record<string, string> {
  try {
    const known: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (
      typeof known === 'object' &&
      known !== null &&
      Object.values(known).every((value) => typeof value === 'string')
    ) {
      return known as Record<string, string>
    }
  } catch (error) {
    throw unreadable(file, error)
  }
  throw unreadable(file)
}

function writeWhole(file: string, secrets: Record<string, string>): void {
  const half = `${file}.new`
  writeFileSync(half, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  chmodSync(half, 0o600)
  renameSync(half, file)
}

function unreadable(file: string, cause?: unknown): StartProblem {
  return new StartProblem(
    `${file} cannot be read.`,
    'Restore it from a copy; or begin anew, without the data of before: npm start -- --fresh',
    { cause },
  )
}

function fail(name: string): never {
  throw new Error(`There is no secret called "${name}".`)
}
