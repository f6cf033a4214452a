import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import {
  type ReportingCodeFacts,
  type ReportingCodeOutcome,
  type ReportingCodeVerdict,
  judgeReportingCodeEnd,
  judgeReportingCodeStep,
} from '../../rules/dossier/reporting-code.ts'
import { addRecord } from './add-record.ts'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

export type ReportingCodeResult =
  | { readonly outcome: 'RECORDED' | 'NOT_FOUND' }
  | { readonly outcome: 'REFUSED'; readonly verdict: ReportingCodeVerdict & { readonly allowed: false } }

export interface NewReportingCodeStep {
  readonly step: number
  readonly takenOn: IsoDate
  readonly words: string | null
}

/** Takes the next step of a case of the viewer's organisation; two at once take one step, not two. */
export async function takeReportingCodeStep(
  trx: Transaction<DB>,
  caseId: string,
  by: { readonly organisation: string; readonly name: string },
  { step, takenOn, words }: NewReportingCodeStep,
): Promise<ReportingCodeResult> {
  const held = await holdCase(trx, caseId, by.organisation)
  if (held === null) return { outcome: 'NOT_FOUND' }
  const verdict = judgeReportingCodeStep(held.facts, step, takenOn)
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict }
  await addRecord(trx, 'reportingCodeStep', {
    caseId,
    clientId: held.clientId,
    organisation: by.organisation,
    recordedByName: by.name,
    step,
    takenOn,
    words,
  })
  return { outcome: 'RECORDED' }
}

/** Ends a case of the viewer's organisation. */
export async function closeReportingCode(
  trx: Transaction<DB>,
  caseId: string,
  organisation: string,
  outcome: ReportingCodeOutcome,
  closedOn: IsoDate,
): Promise<ReportingCodeResult> {
  const held = await holdCase(trx, caseId, organisation)
  if (held === null) return { outcome: 'NOT_FOUND' }
  const verdict = judgeReportingCodeEnd(held.facts, outcome, closedOn)
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict }
  await trx.updateTable('reportingCodeCase').set({ outcome, closedOn }).where('id', '=', caseId).execute()
  await logDossier(trx, 'UPDATE', 'reportingCodeCase', [{ id: caseId, clientId: held.clientId }])
  return { outcome: 'RECORDED' }
}

async function holdCase(
  trx: Transaction<DB>,
  id: string,
  organisation: string,
): Promise<{ clientId: string; facts: ReportingCodeFacts } | null> {
  const held = await trx
    .selectFrom('reportingCodeCase')
    .select(['clientId', 'startedOn', 'closedOn'])
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .forUpdate()
    .executeTakeFirst()
  if (held === undefined) return null
  const steps = await trx.selectFrom('reportingCodeStep').select(['step', 'takenOn']).where('caseId', '=', id).execute()
  return {
    clientId: held.clientId,
    facts: {
      startedOn: held.startedOn as IsoDate,
      closed: held.closedOn !== null,
      taken: steps.map(({ step, takenOn }) => ({ step, on: takenOn as IsoDate })),
    },
  }
}
