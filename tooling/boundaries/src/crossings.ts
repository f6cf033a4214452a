import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { exportedEntries } from './exported-entries.ts'
import { boundaries } from './boundaries.ts'

/** One import that goes against the direction of the house. */
export interface Crossing {
  readonly boundary: string
  /** `file → file`, or for a cycle the whole ring. */
  readonly where: string
  readonly sentence: string
}

/** A file of ours by its path, a file of the registry by the package it is in. */
const named = (path: string): string => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path

/**
 * Reads every TypeScript, JavaScript and Svelte file of the apps, packages and tooling under `root` and returns the
 * imports that cross a boundary, type-only imports included: a type is a dependency too.
 */
export const crossings = async (root: string): Promise<readonly Crossing[]> => {
  const rules = boundaries(exportedEntries(root))
  const sentences = new Map(rules.map(({ name, sentence }) => [name, sentence]))
  const { output } = await cruise(
    ['apps', 'packages', 'tooling'].filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      validate: true,
      ruleSet: {
        forbidden: rules.map(({ name, sentence, from, to }) => ({
          name,
          severity: 'error',
          comment: sentence,
          from,
          to,
        })),
      },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(build|coverage|\\.svelte-kit|\\.turbo|\\.data)/' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    },
    // The resolver outlives a call; without this a second tree in one process is read with the paths of the first.
    { bustTheCache: true },
  )
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to, cycle }) => ({
    boundary: rule.name,
    where: cycle === undefined ? `${from} → ${named(to)}` : [from, ...cycle.map(({ name }) => name)].join(' → '),
    sentence: sentences.get(rule.name) ?? rule.name,
  }))
}
