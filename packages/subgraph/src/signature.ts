import { type KeyObject, createHmac, timingSafeEqual } from 'node:crypto'

/** The header in which the gateway proves that a request comes from it: `t=<unix seconds>,v1=<hex HMAC-SHA256>`. */
export const SIGNATURE_HEADER = 'x-kraamketen-signature'

/** Seconds that a signature stays good: long enough for two clocks, too short to collect. */
const VALID_FOR = 60

/** A KeyObject is read once; a Buffer is made into a key for every message, which takes five times as long. */
type SignatureKey = Buffer | KeyObject

function digest(key: SignatureKey, seconds: number, body: Buffer): Buffer {
  return createHmac('sha256', key).update(`${seconds}.`).update(body).digest()
}

export function signBody(key: SignatureKey, body: Buffer, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000)
  return `t=${seconds},v1=${digest(key, seconds, body).toString('hex')}`
}

/** A subgraph that is asked directly would answer whoever holds a token; with this it hears the gateway only. */
export function isSigned(key: SignatureKey, header: string | undefined, body: Buffer, now: Date): boolean {
  const [, seconds, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (seconds === undefined || hex === undefined) return false
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > VALID_FOR) return false
  return timingSafeEqual(Buffer.from(hex, 'hex'), digest(key, Number(seconds), body))
}
