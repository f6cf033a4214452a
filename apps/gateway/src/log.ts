export type LogLine = Readonly<Record<string, unknown>> & { message: string }

/** Takes what somebody who keeps the platform running has to know. Never a query, a variable or a token. */
export type Log = (level: 'info' | 'warn' | 'error', line: LogLine) => void

/** One JSON object a line. */
export const logToOutput: Log = (level, line) => {
  console.log(JSON.stringify({ level, time: new Date().toISOString(), service: 'gateway', ...line }))
}
