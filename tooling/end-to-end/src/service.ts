import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

const SERVICE = join(import.meta.dirname, '../../start/src/service.ts')

/** Holds a service of the running platform down, lets it hang, or brings it back, by `npm run service`. */
export async function service(command: 'stop' | 'pause' | 'start' | 'status', name = ''): Promise<string> {
  const words = name === '' ? [command] : [command, name]
  const { stdout } = await promisify(execFile)(process.execPath, [SERVICE, ...words, '--data', inject('platform').data])
  return stdout
}
