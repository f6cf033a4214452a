import type { IncomingMessage } from 'node:http'

/** Our forms hold one field. */
const MAX_BYTES = 4096

/** A request that is refused with this status and sentence. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * The fields of a posted form.
 * @throws RefusedRequest 415 for another content type, 413 above 4 kB
 */
export async function formFields(request: IncomingMessage): Promise<URLSearchParams> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new RefusedRequest(415, 'Only forms are accepted here.')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new RefusedRequest(413, 'This form is too large.')
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
