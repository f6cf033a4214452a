import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SUBGRAPHS } from '../platform/platform-programs.ts'
import { ROOT } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import type { GeneratedFile } from './generated-file.ts'

/** What each service prints of its graph. */
export function contracts(): Promise<GeneratedFile[]> {
  return Promise.all(
    SUBGRAPHS.map(async (name) => ({
      path: `apps/${name}/schema.graphql`,
      content: await runQuietly({
        script: fileURLToPath(import.meta.resolve('./print-contract.ts')),
        args: [join(ROOT, 'apps', name)],
        doing: `Printing the contract of ${name}`,
      }),
    })),
  )
}
