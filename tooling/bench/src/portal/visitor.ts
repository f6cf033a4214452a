/** What of a browser a visit needs: cookies, and going where it is sent. */
export interface Visitor {
  /** The cookies that go along with every request to this host, whatever its port. */
  cookie(): string
  /** Opens an address, or posts a form to it; returns the page where that ends. */
  open(address: string, form?: URLSearchParams): Promise<{ address: string; text: string }>
}

const MOST_STEPS = 12

export function createVisitor(): Visitor {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  const send = async (address: string, form?: URLSearchParams): Promise<Response> => {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: cookie(), ...(form !== undefined && { origin: new URL(address).origin }) },
      ...(form !== undefined && { method: 'POST', body: form }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  return {
    cookie,
    open: async (address, form) => {
      let at = address
      let response = await send(at, form)
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const location = response.headers.get('location')
        if (location === null) return { address: at, text: await response.text() }
        at = new URL(location, at).href
        response = await send(at)
      }
      throw new Error(`${new URL(address).origin} keeps sending on.`)
    },
  }
}

/**
 * Signs one of the demonstration's people in at the portal, the way a browser does.
 * @throws Error when that does not end in the portal, signed in
 */
export async function signInAtPortal(portal: string, account: string): Promise<Visitor> {
  const visitor = createVisitor()
  const choice = await visitor.open(`${portal}/aanmelden`)
  const { address, text } = await visitor.open(choice.address, new URLSearchParams({ account }))
  if (!address.startsWith(portal) || !text.includes('action="/afmelden"'))
    throw new Error(`${account} could not sign in at ${portal}: it ended at ${new URL(address).pathname}.`)
  return visitor
}
