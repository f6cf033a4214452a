import { startTestServer } from '@kraamketen/database/testing'
import type { TestProject } from 'vitest/node'

/** A throw-away embedded PostgreSQL for the run, or the server that DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('postgres', server.superuserUrl)
  return server.stop
}
