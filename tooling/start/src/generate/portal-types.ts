import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT, dependencyFile } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import type { GeneratedFile } from './generated-file.ts'

interface GraphPlugin {
  readonly name: string
  readonly schema: string
  readonly tadaOutputLocation: string
}

const PORTAL = join(ROOT, 'apps/portal')
const PLUGIN = 'gql.tada/ts-plugin'

/** The graph as the portal's operations are typed by it, from the API schema that is on disk. */
export async function portalTypes(): Promise<GeneratedFile> {
  const { schema, tadaOutputLocation } = plugin()
  const folder = mkdtempSync(join(tmpdir(), 'portal-types-'))
  try {
    // Its own settings, because those of the portal rest on files that only a build makes.
    const output = join(folder, 'types.d.ts')
    const settings = { name: PLUGIN, schema: join(PORTAL, schema), tadaOutputLocation: output }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { plugins: [settings] } }))
    await runQuietly({
      script: dependencyFile('apps/portal', 'gql.tada', 'bin/cli.js'),
      args: ['generate-output', '--tsconfig', join(folder, 'tsconfig.json')],
      cwd: PORTAL,
      doing: 'Typing the graph for the portal',
    })
    return { path: relative(ROOT, join(PORTAL, tadaOutputLocation)), content: readFileSync(output, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function plugin(): GraphPlugin {
  const { compilerOptions } = JSON.parse(readFileSync(join(PORTAL, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: { plugins: readonly GraphPlugin[] }
  }
  const found = compilerOptions.plugins.find(({ name }) => name === PLUGIN)
  if (found === undefined) throw new Error(`apps/portal/tsconfig.json has no ${PLUGIN}.`)
  return found
}
