import type { ApplicationRow } from '../../queries/grant/applications.ts'
import type { GrantRow } from '../../queries/grant/grants.ts'
import { builder } from '../builder.ts'

/** A grant as it is asked: where she lives now is only known where the question came through her. */
export interface AskedGrant extends GrantRow {
  readonly municipalityCode?: string | null
  /** The birth as the file of the client has it. */
  readonly clientBornOn?: string | null
}

// The two that lead to each other.
export const ProgrammeApplicationType = builder.objectRef<ApplicationRow>('ProgrammeApplication')
export const ProgrammeGrantType = builder.objectRef<AskedGrant>('ProgrammeGrant')
