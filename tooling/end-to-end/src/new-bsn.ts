import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** Beyond the numbers that the demonstration gives to its mothers, and before those that it gives to children. */
const FIRST = 99_910_000

/** A number that passes the eleven-test and that nobody has, of the range that is used for tests. */
export function newBsn(): string {
  // Each test file is a process of its own; what is taken is noted beside the platform that all of them use.
  const noted = join(inject('platform').data, 'test-bsns-until')
  let head = existsSync(noted) ? Number(readFileSync(noted, 'utf8')) : FIRST
  for (;;) {
    head += 1
    const text = String(head)
    let sum = 0
    for (let place = 0; place < 8; place += 1) sum += (9 - place) * Number(text[place])
    if (sum % 11 === 10) continue
    writeFileSync(noted, text)
    return `${text}${sum % 11}`
  }
}
