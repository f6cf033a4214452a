const open = new Set<AbortController>()

/** Ends when the stream is left, or when the portal stops: a stream left open would hold it up. */
export function openStream(): AbortController {
  const stream = new AbortController()
  open.add(stream)
  stream.signal.addEventListener('abort', () => open.delete(stream))
  return stream
}

function endAll(): void {
  for (const stream of open) stream.abort()
}

process.once('SIGTERM', endAll)
process.once('SIGINT', endAll)
process.once('disconnect', endAll)
