import { chmodSync, mkdirSync } from 'node:fs'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'

const SHARED = '/var/lib/kraamketen'

/** For root: a folder that every account can enter, for what cannot stay under a closed home. */
export function sharedDirectory(): string {
  try {
    mkdirSync(SHARED, { recursive: true })
    chmodSync(SHARED, 0o755)
    return SHARED
  } catch (error) {
    throw new EmbeddedPostgresProblem(
      'NOT_WRITABLE',
      `PostgreSQL cannot enter this folder as an unprivileged user, and ${SHARED} cannot be written (${String(error)}).`,
      'Move the repository out of the closed home folder, or start as an ordinary user.',
    )
  }
}
