import type { ROW_REASONS } from '@kraamketen/data-contract'

/** Why a row of a source file was not used. */
export type RowReason = keyof typeof ROW_REASONS
