/** How long the same form sent again is the same registration. */
const KEPT_MS = 10 * 60_000

const registered = new Map<string, Promise<unknown>>()

/**
 * The graph knows by her BSN that a client is registered already. Without one, a form that is sent twice in a moment, as
 * by a double click, would register her twice: so the second waits for the answer to the first.
 * @param key that of the form, of whoever sends it
 */
export function registerOnce<Result>(
  key: string,
  register: () => Promise<Result>,
  isDone: (result: Result) => boolean,
): Promise<Result> {
  const before = registered.get(key)
  if (before !== undefined) return before as Promise<Result>
  const result = register()
  registered.set(key, result)
  const forget = () => registered.delete(key)
  // What was refused is asked anew: something is typed otherwise, or it works again.
  result.then((done) => (isDone(done) ? setTimeout(forget, KEPT_MS).unref() : forget()), forget)
  return result
}
