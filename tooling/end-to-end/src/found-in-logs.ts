import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** Which of these words the logs of the running platform hold, each with the log. */
export function foundInLogs(words: readonly string[]): string[] {
  const logs = join(inject('platform').data, 'logs')
  const files = readdirSync(logs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'))
  if (files.length < 8) throw new Error(`There are logs of ${files.length} programs only.`)
  if (words.length === 0) throw new Error('There is nothing to look for.')
  return files.flatMap((file) => {
    const text = readFileSync(join(logs, file), 'utf8')
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`)
  })
}
