/** A browser without script: keeps cookies by path and follows redirects one at a time. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>()

  async request(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url)
    const cookie = [...this.#cookies]
      .filter(([, { path }]) => target.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    const headers = new Headers(init.headers)
    headers.set('accept', 'text/html')
    if (cookie !== '') headers.set('cookie', cookie)
    const response = await fetch(target, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ')
      const [name = '', value = ''] = pair.split(/=(.*)/)
      const path = attributes.find((attribute) => attribute.startsWith('path='))?.slice(5) ?? '/'
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, { value, path })
    }
    return response
  }

  /** Follows redirects inside one origin; answers with the address where it ended and the response there, if any. */
  async follow(url: string | URL, init?: RequestInit): Promise<{ url: URL; response?: Response }> {
    const { origin } = new URL(url)
    let current = new URL(url)
    let response = await this.request(current, init)
    while (response.status >= 300 && response.status < 400) {
      current = new URL(response.headers.get('location') ?? '', current)
      if (current.origin !== origin) return { url: current }
      response = await this.request(current)
    }
    return { url: current, response }
  }
}
