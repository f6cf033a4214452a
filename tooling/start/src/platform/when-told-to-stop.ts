/**
 * Calls back once: at Ctrl-C, SIGTERM, a closed terminal, or when the process that started this one is gone.
 * Asked a second time, more than a second later, it ends this process at once; what it started notices.
 */
export function whenToldToStop(stop: () => void): void {
  let told: number | undefined
  const tell = () => {
    if (told === undefined) {
      told = Date.now()
      stop()
    } else if (Date.now() - told > 1000) process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, tell)
  process.once('disconnect', tell)
  // Listening would keep this process alive for the sake of the channel alone.
  process.channel?.unref()
  // Listening must not keep a program alive that has done its work.
  process.channel?.unref()
}
