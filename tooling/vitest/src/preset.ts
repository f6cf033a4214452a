import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser URL of the PostgreSQL server of this run. */
    postgres: string
  }
}

// By its place, not by its package: database tests itself with this preset, so neither may need the other first.
const DATABASE_SETUP = new URL('../../../packages/database/src/vitest-setup.ts', import.meta.url)

/**
 * One preset for every package. The file name says what a test needs:
 * `.test.ts` needs nothing; `.db.test.ts` a PostgreSQL server, started once a run;
 * `.federation.test.ts` and `.browser.test.ts` the whole platform, and live in tooling/end-to-end and apps/gateway.
 */
export function preset(): ViteUserConfig {
  const project = (name: string, include: string[], options: object = {}) => ({
    // Two copies of graphql in one process break `instanceof`; this pins the ES module entry that the libraries load.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: { name, include, ...options },
  })
  return defineConfig({
    test: {
      passWithNoTests: true,
      coverage: { provider: 'v8', reporter: ['text-summary'] },
      projects: [
        project('unit', ['**/*.test.ts'], {
          exclude: ['**/node_modules/**', '**/*.{db,federation,browser}.test.ts'],
          // Some start a program and listen to what it says; on a busy machine that takes a while.
          testTimeout: 30_000,
        }),
        project('db', ['**/*.db.test.ts'], {
          globalSetup: [fileURLToPath(DATABASE_SETUP)],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        }),
        project('federation', ['**/*.federation.test.ts'], {
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        }),
        project('browser', ['**/*.browser.test.ts'], {
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        }),
      ],
    },
  })
}
