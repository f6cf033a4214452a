import type { TestProject } from 'vitest/node'
import { startTestServer } from './testing-server.ts'

/** A throw-away embedded PostgreSQL for the run, or the server that DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('postgres', server.superuserUrl)
  return server.stop
}
