import { startTestServer } from '@kraamketen/database/testing'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser URL of the PostgreSQL server of this run. */
    postgres: string
  }
}

/** A throw-away embedded PostgreSQL for the run, or the server that DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('postgres', server.superuserUrl)
  return server.stop
}
