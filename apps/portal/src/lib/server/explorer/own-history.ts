import { randomUUID } from 'node:crypto'
import type { RequestEvent } from '@sveltejs/kit'
import type { AskedBefore } from '../../explorer/asked-before.ts'
import { portal } from '../portal.ts'
import { readSessionCookie } from '../session/session-cookie.ts'
import { hashOf } from '../session/session-id.ts'
import type { TypedQuestion } from './ask-freely.ts'
import { askedBefore, rememberAsked } from './queries/asked-questions.ts'

type Asked = Pick<RequestEvent, 'cookies'>

/** What was asked in the session of this request, newest first. */
export async function ownHistory(event: Asked): Promise<readonly AskedBefore[]> {
  const ours = sessionOf(event)
  return ours === null ? [] : portal().database.read((db) => askedBefore(db, ours))
}

/** Keeps a question with the session of this request. */
export async function keepInHistory(event: Asked, { query, variables }: TypedQuestion): Promise<void> {
  const ours = sessionOf(event)
  if (ours === null) return
  const asked = { id: randomUUID(), at: new Date().toISOString(), query, variables }
  await portal().database.write((trx) => rememberAsked(trx, ours, asked))
}

function sessionOf({ cookies }: Asked) {
  const { settings } = portal()
  const idHash = hashOf(readSessionCookie(cookies, settings.origin) ?? '')
  return idHash === null ? null : { idHash, key: settings.sessionKey }
}
