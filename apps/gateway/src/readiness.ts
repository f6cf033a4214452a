/** Whoever asks often must not make the gateway ask often. */
const REMEMBER_MS = 500
const TIMEOUT_MS = 1_000

export type Readiness = {
  status: 'ready' | 'not ready'
  /** Services that do not answer now: questions to them come back with a part missing. */
  degraded: string[]
  identity: 'up' | 'down'
}

export type ReadinessOptions = {
  serviceUrls: Readonly<Record<string, URL>>
  jwksUrl: URL
}

/** Asks the services and the identity provider whether they are there. Without the latter no token can be trusted. */
export function createReadinessCheck(
  { serviceUrls, jwksUrl }: ReadinessOptions,
  now: () => number = Date.now,
): () => Promise<Readiness> {
  let last: { at: number; readiness: Promise<Readiness> } | undefined

  const check = async (): Promise<Readiness> => {
    const names = Object.keys(serviceUrls)
    const [identity, ...services] = await Promise.all([
      isUp(jwksUrl),
      ...Object.values(serviceUrls).map((url) => isUp(new URL('/health', url))),
    ])
    return {
      status: identity ? 'ready' : 'not ready',
      degraded: names.filter((_, index) => !services[index]),
      identity: identity ? 'up' : 'down',
    }
  }

  return () => {
    if (!last || now() - last.at > REMEMBER_MS) last = { at: now(), readiness: check() }
    return last.readiness
  }
}

async function isUp(url: URL): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
