import {
  type SessionTransaction,
  deleteExpired,
  deleteSession,
  insertSession,
  lockSession,
  readSession,
  replaceGrant,
  touchSession,
} from '../queries/session.ts'
import type { Grant } from './grant.ts'
import { seal, unseal } from '@kraamketen/sealing'
import { hashOf, newSessionId } from './session-id.ts'

/** Renewed this long before the end, so that a token does not run out between portal and gateway. */
const RENEW_BEFORE_MS = 30_000

export interface SessionsOptions {
  transaction<Result>(work: (trx: SessionTransaction) => Promise<Result>): Promise<Result>
  /** 32 bytes. */
  key: Buffer
  /** A new grant for a refresh token; null when the provider says that this sign-in is over. Throws when it does not answer. */
  renew(refreshToken: string): Promise<Grant | null>
  now(): Date
}

export interface Sessions {
  /** Begins a session and returns its id, for the cookie. An earlier session of the same browser ends. */
  begin(grant: Grant, earlierId: string | undefined): Promise<string>
  /** The grant of a session that is alive; null when there is none, or it was idle or open too long. */
  find(id: string): Promise<Grant | null>
  /** The same, without keeping it alive. */
  peek(id: string): Promise<Grant | null>
  /** A grant whose access token can be used now, renewed when needed; null when the sign-in is over. */
  usable(id: string, grant: Grant): Promise<Grant | null>
  /** Ends a session; returns its grant for signing out at the provider. */
  end(id: string): Promise<Grant | null>
}

export function openSessions({ transaction, key, renew, now }: SessionsOptions): Sessions {
  const open = (idHash: Buffer, sealed: Buffer | undefined) => {
    const grant = sealed === undefined ? undefined : (unseal(key, idHash, sealed) as Grant | undefined)
    // What an earlier version of the portal sealed may lack her subject: then she signs in again.
    return typeof grant?.account.subject === 'string' ? grant : null
  }
  const isFresh = (grant: Grant) => grant.accessExpiresAt - RENEW_BEFORE_MS > now().getTime()

  return {
    async begin(grant, earlierId) {
      const { id, idHash } = newSessionId()
      const earlier = earlierId === undefined ? null : hashOf(earlierId)
      await transaction(async (trx) => {
        await deleteExpired(trx, now())
        if (earlier !== null) await deleteSession(trx, earlier)
        await insertSession(trx, { idHash, sealed: seal(key, idHash, grant) }, now())
      })
      return id
    },

    async find(id) {
      const idHash = hashOf(id)
      if (idHash === null) return null
      return open(idHash, await transaction((trx) => touchSession(trx, idHash, now())))
    },

    async peek(id) {
      const idHash = hashOf(id)
      if (idHash === null) return null
      return open(idHash, await transaction((trx) => readSession(trx, idHash, now())))
    },

    async usable(id, grant) {
      if (isFresh(grant)) return grant
      const idHash = hashOf(id)
      if (idHash === null) return null
      // Two requests at once ask the provider once: the second waits for the row, and finds a token that is fresh.
      return transaction(async (trx) => {
        const current = open(idHash, await lockSession(trx, idHash))
        if (current === null || isFresh(current)) return current
        const renewed = current.refreshToken === null ? null : await renewOrKeep(current, current.refreshToken)
        if (renewed === null) await deleteSession(trx, idHash)
        else if (renewed !== current) await replaceGrant(trx, { idHash, sealed: seal(key, idHash, renewed) })
        return renewed
      })
    },

    async end(id) {
      const idHash = hashOf(id)
      return idHash === null ? null : open(idHash, await transaction((trx) => deleteSession(trx, idHash)))
    },
  }

  /** While the old token has seconds left, a provider that does not answer is no reason to stop working. */
  async function renewOrKeep(grant: Grant, refreshToken: string): Promise<Grant | null> {
    try {
      return await renew(refreshToken)
    } catch (error) {
      if (grant.accessExpiresAt > now().getTime()) return grant
      throw error
    }
  }
}
