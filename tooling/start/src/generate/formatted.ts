import { ROOT, dependencyFile } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'

/** A generated file is formatted as every other source: it is reviewed like them. */
export function formatted(content: string, path: string): Promise<string> {
  return runQuietly({
    script: dependencyFile('.', 'prettier', 'bin/prettier.cjs'),
    args: ['--stdin-filepath', path, '--ignore-path', 'none'],
    cwd: ROOT,
    input: content,
    doing: `Formatting ${path}`,
  })
}
