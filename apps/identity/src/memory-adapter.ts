import type { Adapter, AdapterPayload } from 'oidc-provider'

type Entry = { payload: AdapterPayload; expiresAt: number }

const SWEEP_EVERY = 256

/**
 * What the provider remembers between requests (sign-ins under way, codes, refresh tokens), in this process only: after
 * a restart everybody signs in once more.
 * @returns the adapter for each kind of thing remembered, over one store
 */
export function memoryAdapters(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, Entry>()
  let writes = 0

  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key)
    if (entry && entry.expiresAt > now()) return entry.payload
    entries.delete(key)
    return undefined
  }
  const sweep = () => {
    writes += 1
    if (writes % SWEEP_EVERY !== 0) return
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now()) entries.delete(key)
  }
  const search = (model: string, matches: (payload: AdapterPayload) => boolean) =>
    [...entries].filter(([key, { payload }]) => key.startsWith(`${model}:`) && matches(payload)).map(([key]) => key)

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      sweep()
      const expiresAt = expiresIn === undefined ? Infinity : now() + expiresIn * 1000
      entries.set(`${model}:${id}`, { payload, expiresAt })
    },
    async find(id) {
      return live(`${model}:${id}`)
    },
    async findByUid(uid) {
      const [key] = search(model, (payload) => payload.uid === uid)
      return key === undefined ? undefined : live(key)
    },
    async findByUserCode(userCode) {
      const [key] = search(model, (payload) => payload.userCode === userCode)
      return key === undefined ? undefined : live(key)
    },
    async consume(id) {
      const payload = live(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(now() / 1000)
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const key of search(model, (payload) => payload.grantId === grantId)) entries.delete(key)
    },
  })
}
