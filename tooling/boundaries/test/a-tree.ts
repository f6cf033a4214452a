import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What every fixture has: the packages whose names the files below import, resolvable as pnpm links them. */
const packages = {
  'packages/kraamzorg': ['./src/index.ts'],
  'packages/database': ['./src/index.ts', './src/testing.ts'],
  'tooling/vitest': ['./src/preset.ts'],
}

/**
 * A repository in a temporary folder with the given files (path → text), removed when the scope that holds it ends.
 * The packages kraamzorg and database and the tool vitest exist and can be imported by name.
 */
export function aTree(files: Readonly<Record<string, string>>): { readonly root: string; [Symbol.dispose](): void } {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [folder, entries] of Object.entries(packages)) {
    const name = `@kraamketen/${folder.split('/')[1] ?? ''}`
    const exports = Object.fromEntries(
      entries.map((file, position) => [position === 0 ? '.' : `./${file.slice(6, -3)}`, file]),
    )
    write(`${folder}/package.json`, JSON.stringify({ name, type: 'module', exports }))
    for (const file of entries) write(`${folder}/${file}`, 'export const word = 1\n')
    mkdirSync(join(root, 'node_modules/@kraamketen'), { recursive: true })
    symlinkSync(join(root, folder), join(root, 'node_modules', name))
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  return {
    root,
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true })
    },
  }
}
