import { expect, test } from 'vitest'
import { boundaries } from '../src/boundaries.ts'
import { crossings } from '../src/crossings.ts'
import { aTree } from './a-tree.ts'

type Files = Readonly<Record<string, string>>
const word = 'export const word = 1\n'

/** For each boundary: a tree that crosses it exactly once, and its neighbour that may stand. */
const cases: readonly { boundary: string; given: string; crosses: Files; where: string; stands: Files }[] = [
  {
    boundary: 'rules-are-pure',
    given: 'a rule that imports Kysely, if only for a type',
    crosses: {
      'apps/costs/src/rules/own-contribution.ts': `import type { Kysely } from 'kysely'\nexport type Rule = Kysely<object>\n`,
    },
    where: 'apps/costs/src/rules/own-contribution.ts → kysely',
    stands: {
      'apps/costs/src/rules/own-contribution.ts': `import { word } from '@kraamketen/kraamzorg'\nimport { rule } from './rule.ts'\nexport const own = word + rule\n`,
      'apps/costs/src/rules/rule.ts': 'export const rule = 1\n',
      'apps/costs/src/rules/own-contribution.test.ts': `import { sql } from 'kysely'\nsql\n`,
    },
  },
  {
    boundary: 'rules-are-pure',
    given: 'a rule that asks the database package',
    crosses: {
      'apps/costs/src/rules/tariff.ts': `import { word } from '@kraamketen/database'\nexport const tariff = word\n`,
    },
    where: 'apps/costs/src/rules/tariff.ts → packages/database/src/index.ts',
    stands: {
      'apps/costs/src/context.ts': `import { word } from '@kraamketen/database'\nexport const context = word\n`,
    },
  },
  {
    boundary: 'rules-are-pure',
    given: 'a rule that asks Node',
    crosses: {
      'apps/costs/src/rules/tariff.ts': `import { readFileSync } from 'node:fs'\nexport const tariff = readFileSync\n`,
    },
    where: 'apps/costs/src/rules/tariff.ts → fs',
    stands: { 'apps/costs/src/main.ts': `import { readFileSync } from 'node:fs'\nreadFileSync('x')\n` },
  },
  {
    boundary: 'the-words-are-pure',
    given: 'a word of the field that needs a library',
    crosses: { 'packages/kraamzorg/src/bsn.ts': `import { string } from 'valibot'\nexport const bsn = string\n` },
    where: 'packages/kraamzorg/src/bsn.ts → valibot',
    stands: {
      'packages/kraamzorg/src/bsn.ts': `import { word } from './index.ts'\nexport const bsn = word\n`,
      'packages/kraamzorg/src/bsn.test.ts': `import { test } from 'vitest'\ntest\n`,
    },
  },
  {
    boundary: 'graphql-asks-the-context',
    given: 'a resolver that calls a query',
    crosses: {
      'apps/costs/src/graphql/tariff.ts': `import { tariffs } from '../queries/tariffs.ts'\ntariffs()\n`,
      'apps/costs/src/queries/tariffs.ts': 'export const tariffs = () => 1\n',
    },
    where: 'apps/costs/src/graphql/tariff.ts → apps/costs/src/queries/tariffs.ts',
    stands: {
      'apps/costs/src/graphql/tariff.ts': `import type { Row } from '../queries/tariffs.ts'\nimport { context } from '../context.ts'\nimport { rule } from '../rules/rule.ts'\nexport const tariff: Row = context + rule\n`,
      'apps/costs/src/queries/tariffs.ts': 'export type Row = number\nexport const tariffs = () => 1\n',
      'apps/costs/src/context.ts': `import { tariffs } from './queries/tariffs.ts'\nexport const context = tariffs()\n`,
      'apps/costs/src/rules/rule.ts': 'export const rule = 1\n',
    },
  },
  {
    boundary: 'counts-leave-by-one-door',
    given: 'a resolver that counts',
    crosses: {
      'apps/costs/src/graphql/table.ts': `import { crosstab } from '../columns/crosstab.ts'\ncrosstab()\n`,
      'apps/costs/src/columns/crosstab.ts': 'export const crosstab = () => 1\n',
    },
    where: 'apps/costs/src/graphql/table.ts → apps/costs/src/columns/crosstab.ts',
    stands: {
      'apps/costs/src/graphql/table.ts': `import type { Table } from '../columns/crosstab.ts'\nimport { engineVersion } from '../columns/engine-version.ts'\nimport { answer } from '../research/answer.ts'\nexport const table: Table = answer + engineVersion\n`,
      'apps/costs/src/columns/crosstab.ts': 'export type Table = number\nexport const crosstab = () => 1\n',
      'apps/costs/src/columns/engine-version.ts': 'export const engineVersion = 1\n',
      'apps/costs/src/research/answer.ts': `import { crosstab } from '../columns/crosstab.ts'\nexport const answer = crosstab()\n`,
    },
  },
  {
    boundary: 'queries-only-fetch',
    given: 'a query that imports the request',
    crosses: {
      'apps/costs/src/queries/tariffs.ts': `import type { Context } from '../context.ts'\nexport type Row = Context\n`,
      'apps/costs/src/context.ts': 'export type Context = 1\n',
    },
    where: 'apps/costs/src/queries/tariffs.ts → apps/costs/src/context.ts',
    stands: {
      'apps/costs/src/queries/tariffs.ts': `import { rule } from '../rules/rule.ts'\nexport const tariffs = rule\n`,
      'apps/costs/src/rules/rule.ts': 'export const rule = 1\n',
    },
  },
  {
    boundary: 'context-stands-under-graphql',
    given: 'a context that imports a type of the graph',
    crosses: {
      'apps/costs/src/context.ts': `import { word } from './graphql/tariff.ts'\nexport const context = word\n`,
      'apps/costs/src/graphql/tariff.ts': word,
    },
    where: 'apps/costs/src/context.ts → apps/costs/src/graphql/tariff.ts',
    stands: {
      'apps/costs/src/graphql/tariff.ts': `import { word } from '../context.ts'\nexport const tariff = word\n`,
      'apps/costs/src/context.ts': word,
    },
  },
  {
    boundary: 'migrations-stand-still',
    given: 'a migration that uses a rule of today',
    crosses: {
      'apps/costs/migrations/0002-fill.ts': `import { word } from '../src/rules/rule.ts'\nexport const up = word\n`,
      'apps/costs/src/rules/rule.ts': word,
    },
    where: 'apps/costs/migrations/0002-fill.ts → apps/costs/src/rules/rule.ts',
    stands: {
      'apps/costs/migrations/0002-fill.ts': `import { sql } from 'kysely'\nexport const up = sql\n`,
      'apps/costs/migrations/0002-fill.db.test.ts': `import { word } from '../src/rules/rule.ts'\nword\n`,
      'apps/costs/src/rules/rule.ts': word,
    },
  },
  {
    boundary: 'nothing-imports-main',
    given: 'a test that starts the service by importing it',
    crosses: {
      'apps/costs/test/start.test.ts': `import '../src/main.ts'\n`,
      'apps/costs/src/main.ts': word,
    },
    where: 'apps/costs/test/start.test.ts → apps/costs/src/main.ts',
    stands: {
      'apps/costs/src/main.ts': `import { word } from './context.ts'\nword\n`,
      'apps/costs/src/context.ts': word,
    },
  },
  {
    boundary: 'sql-in-queries',
    given: 'a resolver that writes SQL',
    crosses: { 'apps/costs/src/graphql/tariff.ts': `import { sql } from 'kysely'\nexport const tariff = sql\n` },
    where: 'apps/costs/src/graphql/tariff.ts → kysely',
    stands: {
      'apps/costs/src/queries/tariffs.ts': `import { sql } from 'kysely'\nexport const tariffs = sql\n`,
      'apps/portal/src/lib/server/queries/sessions.ts': `import { sql } from 'kysely'\nexport const sessions = sql\n`,
      'apps/costs/test/tariffs.db.test.ts': `import { Client } from 'pg'\nClient\n`,
    },
  },
  {
    boundary: 'sql-in-queries',
    given: 'a Svelte page that opens a connection',
    crosses: {
      'apps/portal/src/routes/+page.svelte': `<script lang="ts">\n  import { Client } from 'pg'\n  const client: Client = new Client()\n</script>\n{client}\n`,
    },
    where: 'apps/portal/src/routes/+page.svelte → pg',
    stands: {
      'apps/portal/src/routes/+page.svelte': `<script lang="ts">\n  import { word } from '@kraamketen/kraamzorg'\n</script>\n{word}\n`,
    },
  },
  {
    boundary: 'pothos-in-graphql',
    given: 'a context that knows the builder of the schema',
    crosses: {
      'apps/costs/src/context.ts': `import type { ObjectRef } from '@pothos/core'\nexport type Context = ObjectRef<1>\n`,
    },
    where: 'apps/costs/src/context.ts → @pothos/core',
    stands: {
      'apps/costs/src/graphql/tariff.ts': `import type { ObjectRef } from '@pothos/core'\nexport type Tariff = ObjectRef<1>\n`,
    },
  },
  {
    boundary: 'apps-stand-apart',
    given: 'research that reads a rule of care',
    crosses: {
      'apps/costs/src/queries/hours.ts': `import { word } from '../../../indications/src/rules/rule.ts'\nexport const hours = word\n`,
      'apps/indications/src/rules/rule.ts': word,
    },
    where: 'apps/costs/src/queries/hours.ts → apps/indications/src/rules/rule.ts',
    stands: {
      'apps/costs/src/queries/hours.ts': `import { word } from '@kraamketen/kraamzorg'\nexport const hours = word\n`,
    },
  },
  {
    boundary: 'packages-below-apps',
    given: 'a package that knows a service',
    crosses: {
      'packages/database/src/migrate.ts': `import { word } from '../../../apps/costs/src/rules/rule.ts'\nexport const migrate = word\n`,
      'apps/costs/src/rules/rule.ts': word,
    },
    where: 'packages/database/src/migrate.ts → apps/costs/src/rules/rule.ts',
    stands: {
      'packages/database/src/migrate.ts': `import { word } from '@kraamketen/kraamzorg'\nexport const migrate = word\n`,
    },
  },
  {
    boundary: 'no-tooling-at-run-time',
    given: 'a service that imports a tool',
    crosses: {
      'apps/costs/src/context.ts': `import { word } from '@kraamketen/vitest'\nexport const context = word\n`,
    },
    where: 'apps/costs/src/context.ts → tooling/vitest/src/preset.ts',
    stands: { 'apps/costs/vitest.config.ts': `import { word } from '@kraamketen/vitest'\nexport default word\n` },
  },
  {
    boundary: 'no-tests-at-run-time',
    given: 'a service that imports the test database',
    crosses: { 'apps/costs/src/main.ts': `import { word } from '@kraamketen/database/testing'\nword\n` },
    where: 'apps/costs/src/main.ts → packages/database/src/testing.ts',
    stands: { 'apps/costs/test/schema.db.test.ts': `import { word } from '@kraamketen/database/testing'\nword\n` },
  },
  {
    boundary: 'through-the-entry',
    given: 'an app that reaches into a package',
    crosses: {
      'apps/costs/src/context.ts': `import { word } from '../../../packages/kraamzorg/src/bsn.ts'\nexport const context = word\n`,
      'packages/kraamzorg/src/bsn.ts': word,
    },
    where: 'apps/costs/src/context.ts → packages/kraamzorg/src/bsn.ts',
    stands: {
      'packages/kraamzorg/src/bsn.ts': `import { word } from './word.ts'\nexport const bsn = word\n`,
      'packages/kraamzorg/src/word.ts': word,
    },
  },
  {
    boundary: 'no-barrels',
    given: 'an index that passes on its neighbours',
    crosses: {
      'apps/costs/src/queries/index.ts': `export * from './tariffs.ts'\n`,
      'apps/costs/src/queries/tariffs.ts': word,
    },
    where: 'apps/costs/src/queries/index.ts → apps/costs/src/queries/tariffs.ts',
    stands: {
      'packages/kraamzorg/src/index.ts': `export * from './bsn.ts'\n`,
      'packages/kraamzorg/src/bsn.ts': word,
      'apps/costs/src/rules/index.ts': `import { word } from './rule.ts'\nexport const rules = [word]\n`,
      'apps/costs/src/rules/rule.ts': word,
    },
  },
  {
    boundary: 'no-cycles',
    given: 'two files that need each other',
    crosses: {
      'apps/costs/src/rules/a.ts': `import { b } from './b.ts'\nexport const a = () => b\n`,
      'apps/costs/src/rules/b.ts': `import { a } from './a.ts'\nexport const b = () => a\n`,
    },
    where: 'apps/costs/src/rules/a.ts → apps/costs/src/rules/b.ts → apps/costs/src/rules/a.ts',
    stands: {
      'apps/costs/src/rules/a.ts': `import { word } from './c.ts'\nexport const a = word\n`,
      'apps/costs/src/rules/b.ts': `import { word } from './c.ts'\nexport const b = word\n`,
      'apps/costs/src/rules/c.ts': word,
    },
  },
]

test.each(cases)('$boundary stops $given', async ({ boundary, crosses, where }) => {
  using tree = aTree(crosses)
  const found = await crossings(tree.root)
  expect(found.map((crossing) => [crossing.boundary, crossing.where])).toEqual([[boundary, where]])
  expect(found[0]?.sentence).toBe(boundaries(['']).find(({ name }) => name === boundary)?.sentence)
})

test.each(cases)('$boundary lets stand what is right, beside $given', async ({ stands }) => {
  using tree = aTree(stands)
  expect(await crossings(tree.root)).toEqual([])
})

test('every boundary is tried', () => {
  expect([...new Set(cases.map(({ boundary }) => boundary))].toSorted()).toEqual(
    boundaries([''])
      .map(({ name }) => name)
      .toSorted(),
  )
})
