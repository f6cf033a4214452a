import type { IncomingMessage } from 'node:http'
import { LIMITS } from './limits.ts'
import { Refusal } from './refusal.ts'

/**
 * The bytes of a request, never more of them in memory than the limit.
 * @throws Refusal 413
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.body) throw tooLarge()
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > LIMITS.body) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, bytes)
}

function tooLarge(): Refusal {
  return new Refusal(413, 'TOO_LARGE', `A request may have at most ${LIMITS.body} bytes.`, {
    extensions: { limit: LIMITS.body },
  })
}
