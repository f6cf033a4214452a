import { randomBytes } from 'node:crypto'

/** A new W3C trace: one request of a browser, through gateway and services to the audit log. */
export function newTraceparent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
}
