import type { Work, PageRequest } from '@kraamketen/database'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { batched } from '@kraamketen/subgraph'
import { agreementCounts } from '../queries/quality/agreement-counts.ts'
import { assistantDistribution } from '../queries/quality/assistant-distribution.ts'
import { type NewEvaluation, evaluateCare } from '../queries/quality/evaluate-care.ts'
import { evaluationCounts } from '../queries/quality/evaluation-counts.ts'
import { familyEvaluations } from '../queries/quality/family-evaluations.ts'
import { floorByMonth } from '../queries/quality/floor-by-month.ts'
import { handoverCounts } from '../queries/quality/handover-counts.ts'
import { incidentCounts } from '../queries/quality/incident-counts.ts'
import { type IncidentFilter, incidentPage, incidentTotal } from '../queries/quality/incident-page.ts'
import { type QuarterCounts, qualityCounts } from '../queries/quality/quality-counts.ts'
import { recordLearning } from '../queries/quality/record-learning.ts'
import { regionCounts } from '../queries/quality/region-counts.ts'
import { type NewIncident, reportIncident } from '../queries/quality/report-incident.ts'
import { servedPostcodes } from '../queries/quality/served-postcodes.ts'
import { trainingCounts } from '../queries/quality/training-counts.ts'
import type { DB } from '../queries/tables.ts'
import type { QualitySubject } from '../rules/quality/quality-counts.ts'
import type { QualityPeriod } from '../rules/quality/quality-period.ts'
import type { Basis } from './basis.ts'

type Trx = Parameters<Work<DB, unknown>>[0]

/** What resolvers of quality can ask and do. */
export function qualityContext({ asViewer, database, viewer, today }: Basis) {
  // An overview asks a dozen counts at once. One after the other they take one connection and the database to itself;
  // together they would take them all, and slow each other down.
  let before: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: Work<DB, Result>): Promise<Result> => {
    const answer = before.then(() => asViewer(work))
    before = answer.catch(() => {})
    return answer
  }

  /** One batch a period: what is asked of several organisations at once is one question; null is the whole country. */
  function byOrganisation<Row extends { readonly organisation: string | null }>(
    question: (trx: Trx, organisations: readonly string[] | null, period: QualityPeriod) => Promise<Row[]>,
  ) {
    const loader = batched<Row[]>(async (keys) => {
      const asked = keys.map((key) => {
        const [organisation, from, until] = JSON.parse(key) as [string | null, IsoDate, IsoDate]
        return { key, organisation, period: { from, until } }
      })
      const found = new Map<string, Row[]>()
      const batches = Map.groupBy(asked, ({ organisation, period }) =>
        JSON.stringify([organisation === null, period.from, period.until]),
      )
      await inTurn(async (trx) => {
        for (const [group, batch] of batches) {
          const [national, from, until] = JSON.parse(group) as [boolean, IsoDate, IsoDate]
          const codes = batch.flatMap(({ organisation }) => organisation ?? [])
          const rows = await question(trx, national ? null : codes, { from, until })
          for (const { key, organisation } of batch) {
            found.set(key, national ? rows : rows.filter((row) => row.organisation === organisation))
          }
        }
      })
      return found
    })
    return async (organisation: string | null, { from, until }: QualityPeriod): Promise<Row[]> =>
      (await loader.load(JSON.stringify([organisation, from, until]))) ?? []
  }

  const trainings = byOrganisation(trainingCounts)
  const agreements = byOrganisation((trx, organisations, { until }) => agreementCounts(trx, organisations, until))
  const monthly = new Map<QualitySubject, ReturnType<typeof byOrganisation<QuarterCounts>>>()

  async function counts(
    subject: QualitySubject,
    organisation: string | null,
    period: QualityPeriod,
  ): Promise<readonly QuarterCounts[]> {
    if (subject === 'TRAINING') {
      return (await trainings(organisation, period)).map(({ organisation: of, employment: _, hours, ...counted }) => ({
        organisation: of,
        quarter: null,
        counted: { ...counted, trainingHours: hours },
      }))
    }
    if (subject === 'AGREEMENTS') {
      return (await agreements(organisation, period)).map(({ organisation: of, ...counted }) => ({
        organisation: of,
        quarter: null,
        counted,
      }))
    }
    const loader =
      monthly.get(subject) ??
      byOrganisation((trx, organisations, whole) =>
        qualityCounts(trx, subject, organisations, whole, { apart: organisations !== null }),
      )
    monthly.set(subject, loader)
    return loader(organisation, period)
  }

  return {
    /** The counts of one subject, by quarter where it is counted by month; of one organisation, or of the country. */
    counts,
    /** The same of every organisation that the viewer may count. */
    countsOfEach: (subject: QualitySubject, period: QualityPeriod): Promise<readonly QuarterCounts[]> =>
      subject === 'TRAINING' || subject === 'AGREEMENTS'
        ? counts(subject, null, period)
        : asViewer((trx) => qualityCounts(trx, subject, null, period, { apart: true })),
    trainings,
    assistants: byOrganisation(assistantDistribution),
    handovers: byOrganisation(handoverCounts),
    incidentCounts: byOrganisation(incidentCounts),
    evaluationCounts: byOrganisation(evaluationCounts),
    regionCounts: (period: QualityPeriod) => asViewer((trx) => regionCounts(trx, period)),
    floorByMonth: (period: QualityPeriod, organisation: string | null, regionCode: string | null) =>
      asViewer((trx) => floorByMonth(trx, period, organisation, regionCode)),
    servedPostcodes: (regionCode: string | null, then: IsoDate, now: IsoDate) =>
      database.read((db) => servedPostcodes(db, regionCode, then, now)),
    incidentPage: (filter: IncidentFilter, page: PageRequest) => asViewer((trx) => incidentPage(trx, filter, page)),
    incidentTotal: (filter: IncidentFilter) => asViewer((trx) => incidentTotal(trx, filter)),
    evaluationsOfClient: batched((ids) => asViewer((trx) => familyEvaluations(trx, ids))),
    reportIncident: (incident: NewIncident) => asViewer((trx) => reportIncident(trx, incident, viewer.name)),
    recordLearning: (id: string, organisation: string, learning: { learned: string; learnedOn: IsoDate }) =>
      asViewer((trx) => recordLearning(trx, id, organisation, { ...learning, today })),
    evaluateCare: (evaluation: NewEvaluation) => asViewer((trx) => evaluateCare(trx, evaluation)),
  }
}
