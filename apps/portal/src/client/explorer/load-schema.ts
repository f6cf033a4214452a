import { type GraphQLSchema, buildSchema } from 'graphql'

const KEPT = 'kraamketen-schema'

/**
 * The schema that the address names by its version. Kept by the browser: no person is in it, and another version has
 * another address. Null when it cannot be had; the editor then only edits.
 */
export async function loadSchema(address: string): Promise<GraphQLSchema | null> {
  try {
    const text = (await keptText(address)) ?? (await fetchedText(address))
    return text === null ? null : buildSchema(text, { assumeValid: true })
  } catch {
    return null
  }
}

async function keptText(address: string): Promise<string | null> {
  if (!('caches' in globalThis)) return null
  const kept = await (await caches.open(KEPT)).match(address, { ignoreVary: true })
  return kept ? kept.text() : null
}

async function fetchedText(address: string): Promise<string | null> {
  const response = await fetch(address)
  if (!response.ok || !response.headers.get('content-type')?.startsWith('application/graphql')) return null
  if ('caches' in globalThis) {
    // Only the newest is of use.
    await caches.delete(KEPT)
    await (await caches.open(KEPT)).put(address, new Response(await response.clone().text()))
  }
  return response.text()
}
