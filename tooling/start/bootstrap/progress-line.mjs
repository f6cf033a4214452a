/**
 * What a line of pnpm says about how far it is.
 *
 * @param {string} line
 * @returns {string | undefined}
 */
export function progressOf(line) {
  const counts = /^Progress: resolved (\d+), .*\badded (\d+)/.exec(line)
  if (counts !== null) return `${counts[2]} of ${counts[1]} packages`
  if (/\b(preinstall|install|postinstall)\b.*[$:]/.test(line)) return 'Node 24 and PostgreSQL'
  return undefined
}

/**
 * One line that is rewritten in a terminal; elsewhere a new line, at most every five seconds.
 *
 * @param {NodeJS.WriteStream} stream
 */
export function createProgressLine(stream) {
  let last = 0
  const isTerminal = stream.isTTY === true
  return {
    /** @param {string} text */
    show(text) {
      const now = Date.now()
      if (isTerminal) stream.write(`\r\u001B[2K${text}`)
      else if (now - last > 5000) stream.write(`${text}\n`)
      else return
      last = now
    },
    clear() {
      if (isTerminal) stream.write('\r\u001B[2K')
    },
  }
}
