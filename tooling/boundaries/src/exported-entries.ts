import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'

/** The files that packages and tools under `root` name in `exports`, relative to `root`. */
export const exportedEntries = (root: string): readonly string[] =>
  globSync('{packages,tooling}/*/package.json', { cwd: root }).flatMap((manifest) => {
    const { exports } = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as { exports?: Record<string, string> }
    return Object.values(exports ?? {}).map((file) => join(dirname(manifest), file))
  })
