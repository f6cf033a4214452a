import { type Database, openDatabase } from '@kraamketen/database'
import { type Environment, environment } from './environment.ts'
import type { Tables } from './queries/tables.ts'
import { type Sessions, openSessions } from './session/sessions.ts'
import { type IdentityProvider, identityProvider } from './sign-in/identity-provider.ts'

/** What lives as long as the process: the settings, the own tables, the sessions and the way to the identity provider. */
export interface Portal {
  readonly settings: Environment
  readonly sessions: Sessions
  readonly identity: IdentityProvider
  /** The portal's own tables: nothing of care or research stands in them. */
  readonly database: Pick<Database<Tables>, 'read' | 'write'>
  close(): Promise<void>
}

let opened: Portal | undefined

/** Opened when first asked for: a build loads the pages too, and has neither settings nor a database. */
export function portal(): Portal {
  opened ??= open(environment())
  return opened
}

function open(settings: Environment): Portal {
  const database = openDatabase<Tables>({ url: settings.databaseUrl, schema: 'portal', name: 'portal' })
  const identity = identityProvider(settings)
  const sessions = openSessions({
    transaction: database.write,
    key: settings.sessionKey,
    renew: (refreshToken) => identity.renew(refreshToken),
    now: () => new Date(),
  })
  return { settings, sessions, identity, database, close: () => database.close() }
}
