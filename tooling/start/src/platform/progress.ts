/** Tells how far one step is. */
export type Report = (detail: string) => void

export interface Progress {
  /** Runs one step, and shows it when it takes longer than a second. */
  step<Result>(what: string, work: (report: Report) => Promise<Result>): Promise<Result>
  /** A line that stays. */
  line(text: string): void
}

export interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const PATIENCE = 1000
/** Grows with the step: a log of ten minutes is not two hundred lines. */
const PLAIN_PAUSE = 5000
const ERASE = '\r\u001B[2K'

/** A terminal gets one line that is rewritten; a file or a pipe gets a line at the start, now and then, and at the end. */
export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  const terminal = output.isTTY === true
  let shown = ''
  const rewrite = (text: string) => {
    if (text !== shown) output.write(`${ERASE}${text}`)
    shown = text
  }
  const line = (text: string) => {
    output.write(`${terminal && shown !== '' ? ERASE : ''}${text}\n`)
    shown = ''
  }
  const seconds = (since: number) => `${((now() - since) / 1000).toFixed(1)} s`

  return {
    line,
    step: async (what, work) => {
      const started = now()
      let detail = ''
      let lastPlain = -Infinity
      const show = () => {
        if (now() - started < PATIENCE) return
        const text = `${what} … ${detail}`.trimEnd()
        if (terminal) rewrite(text)
        else if (now() - lastPlain >= Math.max(PLAIN_PAUSE, (now() - started) / 4)) {
          line(text)
          lastPlain = now()
        }
      }
      const ticking = setInterval(show, 200)
      try {
        const result = await work((text) => {
          detail = text
        })
        if (now() - started >= PATIENCE) line(`${what}: ${seconds(started)}`)
        return result
      } finally {
        clearInterval(ticking)
        if (terminal && shown !== '') rewrite('')
      }
    },
  }
}
