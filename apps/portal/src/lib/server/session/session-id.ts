import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32

/** An opaque id of 256 random bits: the only thing that a browser holds of a session. */
export function newSessionId(): { id: string; idHash: Buffer } {
  const id = randomBytes(BYTES).toString('base64url')
  return { id, idHash: sha256(id) }
}

/** What is stored of an id, so that who reads the table can still not sign in. Null when the text is no such id. */
export function hashOf(sessionId: string): Buffer | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(sessionId)) return null
  return sha256(sessionId)
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
