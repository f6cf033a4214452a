import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { formatted } from './formatted.ts'
import type { GeneratedFile } from './generated-file.ts'

interface Contract {
  readonly dataDictionary: () => string
}

/** What the source files of a release hold, as a page of the documentation. */
export async function dataDictionary(): Promise<GeneratedFile> {
  const path = 'docs/data-dictionary.md'
  const own = createRequire(join(ROOT, 'packages/data-contract/package.json'))
  const contract = (await import(own.resolve('@kraamketen/data-contract'))) as Contract
  return { path, content: await formatted(contract.dataDictionary(), path) }
}
