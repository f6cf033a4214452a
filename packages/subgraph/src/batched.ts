import DataLoader from 'dataloader'

/**
 * A loader over a question that answers with a map: what one step of a request asks is asked once, for a list, and
 * what is absent from the map is null.
 */
export function batched<Value>(question: (keys: readonly string[]) => Promise<Map<string, Value>>) {
  return new DataLoader<string, Value | null>(async (keys) => {
    const found = await question(keys)
    return keys.map((key) => found.get(key) ?? null)
  })
}
