import pg from 'pg'

/** Words that the database says aloud on a channel (NOTIFY), for whoever listens now. */
export interface Channel<Message> {
  /**
   * Listens from now on, until `return()`. The iterator ends when the connection breaks: what was said meanwhile is
   * lost, so whoever listens must look again and then listen anew.
   * @throws when the server does not answer
   */
  listen(wanted: (message: Message) => boolean): Promise<AsyncIterableIterator<Message>>
  close(): Promise<void>
}

export interface ChannelOptions<Message> {
  readonly url: string
  /** Name of the channel; a plain word. */
  readonly channel: string
  /** Shown in pg_stat_activity. */
  readonly name: string
  readonly read: (payload: string) => Message
}

/** One connection for all who listen, opened by the first and kept while it lives. */
export function openChannel<Message>({ url, channel, name, read }: ChannelOptions<Message>): Channel<Message> {
  const listeners = new Set<Listener<Message>>()
  let connected: Promise<pg.Client> | null = null

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      connectionTimeoutMillis: 1500,
      keepAlive: true,
    })
    // An error is followed by an end, and by then another connection may have been made.
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      connected = null
      for (const listener of listeners) listener.end()
    }
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', ({ payload = '' }) => {
      const message = read(payload)
      for (const listener of listeners) listener.hear(message)
    })
    try {
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
    return client
  }

  return {
    listen: async (wanted) => {
      connected ??= connect()
      try {
        await connected
      } catch (error) {
        connected = null
        throw error
      }
      const listener = createListener(wanted, () => listeners.delete(listener))
      listeners.add(listener)
      return listener.messages
    },
    close: async () => {
      const client = await connected?.catch(() => null)
      for (const listener of listeners) listener.end()
      await client?.end()
    },
  }
}

/** Messages kept for one who is slower than the channel; beyond it the listener has to look again. */
const KEPT = 1000

interface Listener<Message> {
  readonly hear: (message: Message) => void
  readonly end: () => void
  readonly messages: AsyncIterableIterator<Message>
}

function createListener<Message>(wanted: (message: Message) => boolean, onEnd: () => void): Listener<Message> {
  const waiting: Message[] = []
  let next: ((result: IteratorResult<Message>) => void) | null = null
  let ended = false
  const done = { done: true, value: undefined } as const

  const end = () => {
    ended = true
    onEnd()
    next?.(done)
    next = null
  }
  const hear = (message: Message) => {
    if (ended || !wanted(message)) return
    if (next !== null) {
      next({ done: false, value: message })
      next = null
    } else if (waiting.push(message) > KEPT) end()
  }
  const messages: AsyncIterableIterator<Message> = {
    [Symbol.asyncIterator]: () => messages,
    next: () => {
      const [message] = waiting.splice(0, 1)
      if (message !== undefined) return Promise.resolve({ done: false, value: message })
      if (ended) return Promise.resolve(done)
      return new Promise((resolve) => (next = resolve))
    },
    return: () => {
      end()
      return Promise.resolve(done)
    },
  }
  return { hear, end, messages }
}
