import { GatewayUnavailable } from '../graph/gateway-unavailable.ts'
import type { Caller } from '../graph/ask-gateway.ts'

/**
 * Calls back at each event of a subscription until the gateway ends it, such as when the token is over.
 * @throws GatewayUnavailable when it does not begin, or breaks off
 */
export async function listenAtGateway(
  query: string,
  { gatewayUrl, accessToken, traceparent }: Caller,
  signal: AbortSignal,
  onEvent: () => void,
): Promise<void> {
  try {
    const response = await fetch(gatewayUrl, {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${accessToken}`,
        traceparent,
      },
      signal,
      redirect: 'error',
    })
    if (response.status !== 200 || response.body === null)
      throw new GatewayUnavailable(`The gateway answers ${response.status} to whoever listens.`)
    // Only the name of an event is read: what it says of anybody stays between gateway and portal.
    let rest = ''
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + piece).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.trimEnd() === 'event: next') onEvent()
    }
  } catch (error) {
    if (signal.aborted || error instanceof GatewayUnavailable) throw error
    throw new GatewayUnavailable('The gateway breaks off what is listened to.', { cause: error })
  }
}
