import { createParser } from 'eventsource-parser'
import { inject } from 'vitest'
import type { Reply } from './ask.ts'
import { tokenOf } from './token-of.ts'

export interface Listening {
  /** The next answer, or null when the stream has ended. */
  next(): Promise<Reply['body'] | null>
  leave(): void
}

/** Subscribes at the running gateway as one of the demonstration's users; resolves when the stream is open. */
export async function listenAs(
  user: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Listening> {
  const leaving = new AbortController()
  const response = await fetch(inject('platform').gateway, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await tokenOf(user)}`,
    },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  })
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const answers: Reply['body'][] = []
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'next') answers.push(JSON.parse(data) as Reply['body'])
    },
  })
  const decoder = new TextDecoder()
  return {
    next: async () => {
      while (answers.length === 0) {
        const { done, value } = await reader.read()
        if (done) return null
        parser.feed(decoder.decode(value, { stream: true }))
      }
      return answers.shift() ?? null
    },
    leave: () => leaving.abort(),
  }
}
