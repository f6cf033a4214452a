import type { Dispatcher } from 'undici'
import { createParser } from 'eventsource-parser'
import { GraphQLError } from 'graphql'
import type { SubgraphResult } from './subgraph-result.ts'

/** The events of one subscription, as a service sends them; ends when the service ends it or goes away. */
export function subgraphEvents(
  body: Dispatcher.ResponseData['body'],
  parseAnswer: (text: string) => SubgraphResult | undefined,
): AsyncIterableIterator<SubgraphResult> {
  const waiting: SubgraphResult[] = []
  let next: ((result: IteratorResult<SubgraphResult>) => void) | null = null
  let ended = false
  const done = { done: true, value: undefined } as const

  const end = () => {
    ended = true
    next?.(done)
    next = null
  }
  const take = (answer: SubgraphResult) => {
    if (next === null) waiting.push(answer)
    else next({ done: false, value: answer })
    next = null
  }
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'complete') end()
      if (event === 'next') take(parseAnswer(data) ?? { errors: [new GraphQLError('')] })
    },
  })
  const decoder = new TextDecoder()
  body.on('data', (chunk: Buffer) => parser.feed(decoder.decode(chunk, { stream: true })))
  body.once('end', end)
  body.once('close', end)
  // A service that is gone ends its streams; the subscriber connects again and hears then what is wrong.
  body.once('error', end)

  const events: AsyncIterableIterator<SubgraphResult> = {
    [Symbol.asyncIterator]: () => events,
    next: () => {
      const answer = waiting.shift()
      if (answer !== undefined) return Promise.resolve({ done: false, value: answer })
      if (ended) return Promise.resolve(done)
      return new Promise((resolve) => (next = resolve))
    },
    return: () => {
      body.destroy()
      end()
      return Promise.resolve(done)
    },
  }
  return events
}
