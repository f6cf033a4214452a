import type { IsoDate } from '@kraamketen/kraamzorg'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { Counted, QualityCount, QualitySubject } from '../../rules/quality/quality-counts.ts'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { DB } from '../tables.ts'

/** Subjects that are counted by month; training and agreements are counted on a day. */
export type MonthlySubject = Exclude<QualitySubject, 'TRAINING' | 'AGREEMENTS'>

export interface QuarterCounts {
  /** Null when it is the whole country. */
  readonly organisation: string | null
  /** First day of the quarter; null when the counts are of the whole period. */
  readonly quarter: IsoDate | null
  readonly counted: Counted
}

interface Source {
  readonly from: RawBuilder<unknown>
  readonly counts: Readonly<Partial<Record<QualityCount, RawBuilder<unknown>>>>
}

const view = (name: string) => sql`indications.${sql.id(name)}`
const sum = (column: string) => sql`sum(${sql.id(column)})::int`

const SOURCES: Readonly<Record<MonthlySubject, Source>> = {
  HOURS: {
    from: view('quality_hours'),
    counts: {
      families: sum('families'),
      ended: sum('ended'),
      withoutVisits: sum('without_visits'),
      withVisits: sum('with_visits'),
      belowFloor: sum('below_floor'),
    },
  },
  DELIVERY: {
    from: view('quality_delivery'),
    counts: {
      withIndicatedHours: sum('with_indicated_hours'),
      receivedLessThanIndicated: sum('received_less_than_indicated'),
    },
  },
  ASSISTANTS: {
    from: view('quality_assistants'),
    counts: {
      assistantsKnown: sum('families'),
      atMostTwoAssistants: sql`coalesce(sum(families) filter (where assistants <= 2), 0)::int`,
    },
  },
  CHANGES: { from: view('quality_changes'), counts: { changes: sum('changes'), changesWithNote: sum('with_note') } },
  INTAKE: {
    from: view('quality_intake'),
    counts: {
      intakeFamilies: sum('families'),
      firstChild: sum('first_child'),
      firstChildEarlyAtHome: sum('first_child_early_at_home'),
      parityUnknown: sum('parity_unknown'),
      intakeHeld: sum('intake_held'),
      intakeInWindow: sum('intake_in_window'),
      needsRecorded: sum('needs_recorded'),
      needsInPlan: sum('needs_in_plan'),
    },
  },
  SIGNALLING: {
    from: view('quality_signalling'),
    counts: {
      signallingFamilies: sum('families'),
      structured: sum('structured'),
      ownJudgementOnly: sum('own_judgement_only'),
    },
  },
  SIGNALS: {
    from: view('quality_signals'),
    counts: {
      signals: sum('signals'),
      followedByAction: sum('followed_by_action'),
      toldToPartner: sum('told_to_partner'),
    },
  },
  ADVICE: { from: view('quality_advice'), counts: { advice: sum('advice'), partnerPresent: sum('partner_present') } },
  HANDOVER: {
    from: view('quality_handover'),
    counts: {
      children: sum('children'),
      handoverSent: sql`coalesce(sum(children) filter (where days_until_sent is not null), 0)::int`,
      handoverComplete: sql`coalesce(sum(children) filter (where complete), 0)::int`,
      handoverRefused: sql`coalesce(sum(children) filter (where refused), 0)::int`,
    },
  },
  REINDICATION: {
    from: view('quality_reindication'),
    counts: {
      indicated: sum('indicated'),
      wantsLess: sum('wants_less'),
      reindications: sum('changes'),
      up: sum('up'),
      down: sum('down'),
      upWithoutReason: sum('up_without_reason'),
      downWithoutReason: sum('down_without_reason'),
      withoutReason: sum('without_reason'),
    },
  },
  FEEDING: {
    from: view('quality_feeding'),
    counts: {
      feedingChildren: sum('children'),
      feedingRecorded: sum('feeding_recorded'),
      fullBreastfeeding: sum('full_breastfeeding'),
    },
  },
  DOSSIER_USE: {
    from: view('quality_dossier_use'),
    counts: { mothers: sum('mothers'), usedByMother: sum('used_by_mother') },
  },
  EVALUATION: {
    from: view('quality_evaluation'),
    counts: { evaluations: sum('evaluations'), grades: sum('grades') },
  },
  INCIDENT: {
    from: view('quality_incident'),
    counts: {
      incidents: sum('incidents'),
      incidentsLearned: sum('learned'),
      incidentsReported: sum('reported_to_inspectorate'),
    },
  },
  REPORTING_CODE: {
    from: view('quality_reporting_code'),
    counts: {
      casesStarted: sum('started'),
      signalsMapped: sum('signals_mapped'),
      colleagueConsulted: sum('colleague_consulted'),
      talkedWithParents: sum('talked_with_parents'),
      weighed: sum('weighed'),
      decided: sum('decided'),
      casesCompleted: sum('completed'),
    },
  },
  // Nobody's file: row security of the calls themselves lets the chain read them.
  PARTUS: {
    from: sql`(
      select shift.organisation,
        date_trunc('month', call.called_at at time zone 'Europe/Amsterdam')::date as month,
        (call.arrived_at is not null)::int as arrived,
        (call.arrived_at <= call.called_at + interval '1 hour')::int as within_hour
      from indications.partus_call call join indications.on_call_shift shift on shift.id = call.shift_id
    )`,
    counts: { partusAnswered: sum('arrived'), partusWithinHour: sql`coalesce(sum(within_hour), 0)::int` },
  },
}

/**
 * The counts of one subject by quarter: of these organisations, or of all that the viewer may count. Sums only, nobody is
 * read.
 * @param apart whether each organisation has its own rows, or all of them are one
 */
export async function qualityCounts(
  trx: Transaction<DB>,
  subject: MonthlySubject,
  organisations: readonly string[] | null,
  { from, until }: QualityPeriod,
  { apart }: { readonly apart: boolean },
): Promise<QuarterCounts[]> {
  const source = SOURCES[subject]
  const columns = Object.entries(source.counts).map(([name, count]) => sql`${count} as ${sql.id(name)}`)
  const whose = organisations === null ? sql`true` : sql`organisation = any(${organisations}::text[])`
  const { rows } = await sql<{ organisation: string | null; quarter: IsoDate } & Record<QualityCount, number>>`
    select ${apart ? sql`organisation` : sql`null::text as organisation`},
      date_trunc('quarter', month::timestamp)::date as quarter, ${sql.join(columns)}
    from ${source.from} counted
    where month between ${from}::date and ${until}::date and ${whose}
    group by ${apart ? sql`1, 2` : sql`2`}
    order by 2
  `.execute(trx)
  return rows.map(({ organisation, quarter, ...counted }) => ({ organisation, quarter, counted }))
}
