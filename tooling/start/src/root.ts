import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The repository. */
export const ROOT = join(import.meta.dirname, '../../..')

/** A file of a package that a workspace folder depends on, whatever its exports are. */
export function dependencyFile(folder: string, name: string, file: string): string {
  const [found] = createRequire(join(ROOT, folder, 'package.json')).resolve.paths(name) ?? []
  return join(found ?? '', name, file)
}
