import eslint from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import { configs as typescript, parser as typescriptParser } from 'typescript-eslint'
import { exemptionsWithAReason } from './rules/exemptions-with-a-reason.js'
import { namesThatSayWhat } from './rules/names-that-say-what.js'
import { noClockInRules } from './rules/no-clock-in-rules.js'
import { noThrowInRules } from './rules/no-throw-in-rules.js'
import { noWaitingInRules } from './rules/no-waiting-in-rules.js'
import { processEnvInEnvironment } from './rules/process-env-in-environment.js'
import { sqlBindsValues } from './rules/sql-binds-values.js'
import { testsThatRun } from './rules/tests-that-run.js'

const kraamketen = {
  rules: {
    'exemptions-with-a-reason': exemptionsWithAReason,
    'names-that-say-what': namesThatSayWhat,
    'no-clock-in-rules': noClockInRules,
    'no-throw-in-rules': noThrowInRules,
    'no-waiting-in-rules': noWaitingInRules,
    'process-env-in-environment': processEnvInEnvironment,
    'sql-binds-values': sqlBindsValues,
    'tests-that-run': testsThatRun,
  },
}

const tests = ['**/*.test.ts', '**/test/**']
const typed = ['**/*.ts', '**/*.svelte']

/**
 * The one preset. TypeScript and Svelte are checked with their types; every rule of our own says in its message what
 * to do instead.
 *
 * @param {string} root the folder that holds the workspace
 * @returns {import('eslint').Linter.Config[]}
 */
export const preset = (root) => [
  {
    ignores: [
      ...['node_modules', 'build', 'coverage', '.svelte-kit', '.turbo', '.data'].map((folder) => `**/${folder}/`),
      // Written by a generator, and reviewed as such.
      'apps/*/src/queries/tables.ts',
      'apps/portal/src/**/api-types.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  ...typescript.strictTypeChecked.map((config) => ({ ...config, files: typed })),
  ...svelte.configs.recommended,
  {
    files: typed,
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        // The same for every file: a project that is read with other extensions is read again.
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // A number or an address in a message is what it looks like.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allow: [
            { from: 'lib', name: ['URL', 'URLSearchParams'] },
            { from: 'package', package: 'node', name: ['URL', 'URLSearchParams'] },
          ],
        },
      ],
      // `return done()` and `() => server.close()` are the short way to stop, not a value.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `void` says to the reader that the outcome is of no interest.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Digits are taken apart one by one; no emoji is among them.
      '@typescript-eslint/no-misused-spread': 'off',
      // Objects come from functions here, not from classes, and Kysely's builder is made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // The only enums are those of libraries, whose values are documented texts such as 'query'.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A function may have to be async because its interface says so.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte'],
    // Their types are read by svelte-check; here every component would make the checker begin anew.
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: typescriptParser, projectService: false, project: false, program: null },
    },
    rules: {
      ...typescript.disableTypeChecked.rules,
      // The Svelte rule knows that props are taken apart with `let`.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // The portal stands at the root of its address.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.ts'], languageOptions: { globals: globals.node } },
  {
    plugins: { kraamketen },
    rules: {
      eqeqeq: 'error',
      // Names with a NUL in them are refused by just such an expression.
      'no-control-regex': 'off',
      'kraamketen/exemptions-with-a-reason': 'error',
      'kraamketen/names-that-say-what': 'error',
      'kraamketen/sql-binds-values': 'error',
      'kraamketen/tests-that-run': 'error',
    },
  },
  {
    files: ['apps/*/src/**', 'packages/*/src/**'],
    // The embedded server is a child process, and the test server is named by whoever runs the tests.
    ignores: [...tests, 'packages/database/src/{embedded,testing}*.ts'],
    rules: { 'kraamketen/process-env-in-environment': 'error' },
  },
  {
    files: ['apps/*/src/rules/**', 'packages/kraamzorg/src/**', 'packages/statistics/src/**'],
    ignores: tests,
    rules: { 'kraamketen/no-clock-in-rules': 'error', 'kraamketen/no-waiting-in-rules': 'error' },
  },
  {
    files: tests,
    rules: {
      // What a test reads from an answer of the graph has no type; its expectations judge it. `any` itself stays out.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Loops over tables and matrices: with noUncheckedIndexedAccess, `!` is how one says that the index exists.
    files: [...tests, 'apps/*/src/rules/**', 'packages/statistics/src/**', 'tooling/population/src/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // PostgreSQL binds nothing in DDL, and a migration is given nothing from outside that could be pasted.
    files: ['**/migrations/**'],
    rules: { 'kraamketen/sql-binds-values': 'off' },
  },
  { files: ['apps/*/src/rules/**'], ignores: tests, rules: { 'kraamketen/no-throw-in-rules': 'error' } },
]
