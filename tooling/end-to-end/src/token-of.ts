import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

const TOKEN = join(import.meta.dirname, '../../start/src/token.ts')
const tokens = new Map<string, Promise<string>>()

/** A token of a demonstration user, by the very command that the README gives; it is good for an hour. */
export function tokenOf(user: string): Promise<string> {
  const known = tokens.get(user)
  if (known !== undefined) return known
  const token = promisify(execFile)(process.execPath, [TOKEN, '--user', user, '--data', inject('platform').data]).then(
    ({ stdout }) => stdout.trim(),
  )
  tokens.set(user, token)
  return token
}
