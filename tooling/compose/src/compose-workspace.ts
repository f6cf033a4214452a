import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose } from './compose.ts'
import { printProblem } from './composition-problem.ts'
import { SERVICE_ADDRESSES } from './service-addresses.ts'

/**
 * Composes what the services printed into `packages/supergraph`; with `--check` only says whether that is what stands there.
 * @param root folder of the workspace
 * @param say takes each line for the person who asked
 * @returns the exit code
 */
export function composeWorkspace(root: string, options: readonly string[], say: (line: string) => void): number {
  const unknown = options.filter((option) => option !== '--check')
  if (unknown.length > 0) {
    say(`compose does not know ${unknown.join(' ')}. It takes --check, or nothing.`)
    return 2
  }
  const composed = compose(printedContracts(root))
  if (composed.problems) {
    for (const problem of composed.problems) say(printProblem(problem))
    return 1
  }
  const files: Files = new Map([
    ['packages/supergraph/supergraph.graphql', composed.supergraphSdl],
    ['packages/supergraph/api.graphql', composed.apiSdl],
  ])
  if (!options.includes('--check')) {
    write(root, files)
    return 0
  }
  const different = [...files].filter(([path, text]) => textAt(join(root, path)) !== text).map(([path]) => path)
  if (different.length === 0) return 0
  say(`Not what the services print: ${different.join(' and ')}. Run \`npm run generate\` and commit the result.`)
  return 1
}

/** Text by path inside the workspace. */
type Files = ReadonlyMap<string, string>

/** A service that has not printed its contract yet is no part of the graph yet. */
function printedContracts(root: string): Record<string, string> {
  const contracts = Object.keys(SERVICE_ADDRESSES).map((service) => [
    service,
    textAt(join(root, 'apps', service, 'schema.graphql')),
  ])
  return Object.fromEntries(contracts.filter(([, text]) => text !== undefined)) as Record<string, string>
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Moved into place, so that a gateway that starts meanwhile never reads half a file. */
function write(root: string, files: Files): void {
  for (const [name, text] of files) {
    const path = join(root, name)
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  }
}
