import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

interface Manifest {
  readonly name: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '../../..')
const ours = 'EUPL-1.2'
const permissive = new Set([ours, 'MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])

/** Where Node finds a package from a folder: in the nearest node_modules upwards. Absent on this platform: undefined. */
const installed = (name: string, from: string): string | undefined => {
  const candidate = join(from, 'node_modules', name)
  if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
  const above = dirname(from)
  return above === from ? undefined : installed(name, above)
}

/** The packages that the apps and packages need at run time and whose licence asks for a word: `name: licence`. */
const worthAWord = (): readonly string[] => {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (folder: string): void => {
    if (seen.has(folder)) return
    seen.add(folder)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    const licence = manifest.license ?? 'none'
    if (!permissive.has(licence)) found.add(`${manifest.name}: ${licence}`)
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const target = installed(name, folder)
      if (target !== undefined) visit(target)
    }
  }
  for (const manifest of globSync('{apps,packages}/*/package.json', { cwd: root })) visit(join(root, dirname(manifest)))
  return [...found].toSorted()
}

test('every licence that is not plainly permissive is on the page, and nothing else', () => {
  const page = readFileSync(join(root, 'docs/licences.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `(\S+)`\s*\| (\S.*?)\s*\|/gm)].map(([, name, licence]) => `${name}: ${licence}`)
  expect(worthAWord()).toEqual(listed.toSorted())
})
