import type { TestProject } from 'vitest/node'
import { startTestServer } from './testing-server.ts'

/** For vitest: one server for a whole run, whose address the tests find by `inject('postgres')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('postgres', server.superuserUrl)
  return () => server.stop()
}
