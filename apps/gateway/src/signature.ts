import { createHmac } from 'node:crypto'

/** The header by which a service knows that a request comes from the gateway: `t=<unix seconds>,v1=<hex HMAC-SHA256>`. */
export const SIGNATURE_HEADER = 'x-kraamketen-signature'

/** Signs `<seconds>.<body>`, so that a body cannot be changed nor sent again much later. */
export function signature(key: Buffer, body: Buffer, now: number = Date.now()): string {
  const seconds = Math.floor(now / 1000)
  const digest = createHmac('sha256', key).update(`${seconds}.`).update(body).digest('hex')
  return `t=${seconds},v1=${digest}`
}
