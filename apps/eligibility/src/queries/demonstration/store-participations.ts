import { addDays, type IsoDate } from '@kraamketen/kraamzorg'
import type { InsertResult, Transaction } from 'kysely'
import { clientIdOf, type DemonstrationClient, recordIdOf } from '../../demonstration/demonstration-client.ts'
import { type Participation, participations } from '../../demonstration/participation.ts'
import type { ApplicationCause, ApplicationState } from '../../rules/grant/application-state.ts'
import { decideProgramme } from '../../rules/programme/decide-programme.ts'
import type { Programme } from '../../rules/programme/programme.ts'
import { assessVulnerability } from '../../rules/vulnerability/assess-vulnerability.ts'
import type { DB } from '../tables.ts'

const MIDWIFE = { name: 'Noor de Wit', organisation: '08900001' } as const
const PLANNER = { name: 'Pieter Smeets', organisation: '41900001' } as const
/** No account: nobody did it. */
const SUBJECT = 'demonstration'

/**
 * Stores what invented clients applied for, were granted and used, each record under an id of its own: what is there
 * already stays as it is, so that a second loading changes nothing.
 *
 * @returns how many records were written
 */
export async function storeParticipations(
  trx: Transaction<DB>,
  clients: readonly DemonstrationClient[],
  today: IsoDate,
  known: readonly Programme[],
): Promise<number> {
  let written = 0
  for (const client of clients)
    for (const [nth, participation] of participations(client.number, today).entries()) {
      const programme = known.findLast(({ code }) => code === participation.programme)
      if (programme === undefined) {
        throw new Error(`The demonstration grants ${participation.programme}, which is no programme here.`)
      }
      written += await store(trx, { client, nth, participation, programme })
    }
  return written
}

interface Made {
  readonly client: DemonstrationClient
  readonly nth: number
  readonly participation: Participation
  readonly programme: Programme
}

async function store(trx: Transaction<DB>, made: Made): Promise<number> {
  const { client, nth, participation, programme } = made
  const { state, decidedOn, bornOn } = participation
  const clientId = clientIdOf(client.number)
  const applicationId = recordIdOf('application', client.number, nth)
  const grantId = recordIdOf('grant', client.number, nth)
  let written = await count(
    trx
      .insertInto('programmeApplication')
      .values({ id: applicationId, clientId, programmeId: programme.id, ...applicationOf(made) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  )
  if (written === 0) return 0
  await trx
    .insertInto('programmeApplicationEvent')
    .values(
      eventsOf(participation).map((event, step) => ({
        ...event,
        id: recordIdOf('applicationEvent', client.number, nth * 10 + step),
        applicationId,
        bySubject: SUBJECT,
      })),
    )
    .execute()
  if ((state !== 'GRANTED' && state !== 'LAPSED') || decidedOn === null) return written
  written += await count(
    trx
      .insertInto('programmeGrant')
      .values({
        id: grantId,
        clientId,
        programmeId: programme.id,
        applicationId,
        grantedOn: decidedOn,
        bornOn,
        lapsedOn: participation.lapse?.on ?? null,
        lapseReason: participation.lapse?.reason ?? null,
      })
      // What was granted before applications were kept comes to know its own.
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ applicationId, bornOn }))
      .executeTakeFirst(),
  )
  if (participation.uses.length === 0) return written
  return (
    written +
    (await count(
      trx
        .insertInto('flexibleHours')
        .values(
          participation.uses.map((use, index) => {
            const id = recordIdOf('flexibleHours', client.number, nth * 50 + index)
            return {
              ...use,
              id,
              grantId,
              clientId,
              organisation: PLANNER.organisation,
              recordedBySubject: SUBJECT,
              recordedByName: PLANNER.name,
              recordedAt: at(use.usedOn, 17),
              idempotencyKey: id,
              requestDigest: Buffer.from(id),
            }
          }),
        )
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst(),
    ))
  )
}

function applicationOf({ client, nth, participation, programme }: Made) {
  const { careDate, bornOn, appliedOn, decidedOn, promoted, lapse, state } = participation
  const declared = {
    referrer: participation.referrer,
    involvedParties: participation.involvedParties,
    firstPregnancy: participation.firstPregnancy,
    municipalityCode: participation.municipalityCode,
    uzoviCode: participation.uzoviCode,
    providerAgbCode: participation.providerAgbCode,
    moneyWorries: participation.moneyWorries,
    indicatedMinutes: participation.indicatedMinutes,
    refusalReason: participation.refusalReason,
  }
  const { class: derivedClass, recordedClass, factors } = assessVulnerability(client, appliedOn)
  // Who applied before the birth did not know of it.
  const bornThen = bornOn !== null && bornOn <= appliedOn ? bornOn : null
  const { outcome, criteria } = decideProgramme(programme, {
    at: careDate,
    appliedOn,
    bornOn: bornThen,
    recordedClass,
    derivedClass,
    municipalityCode: declared.municipalityCode,
    district: null,
    uzoviCode: declared.uzoviCode,
    careProviderAgbCode: declared.providerAgbCode,
    monthlyIncomeCents: null,
    moneyWorries: declared.moneyWorries,
    grantedBefore: [],
  })
  const granted = state === 'GRANTED' || state === 'LAPSED'
  return {
    ...declared,
    appliedOn,
    appliedAt: at(appliedOn, 10),
    appliedBySubject: SUBJECT,
    appliedByName: MIDWIFE.name,
    appliedByOrganisation: MIDWIFE.organisation,
    decidedFor: careDate,
    bornOn: bornThen,
    recordedClass,
    derivedClass,
    riskFactors: factors.length === 0 ? null : factors.filter(({ kind }) => kind !== 'PROTECTIVE').length,
    outcome,
    criteria: JSON.stringify(criteria),
    state,
    stateSince: at(lapse?.on ?? decidedOn ?? appliedOn, 14),
    waitingSince: state === 'WAITING' || promoted ? at(addDays(appliedOn, 3), 14) : null,
    decisionReason: granted && outcome !== 'ELIGIBLE' ? 'Het gezin is bekend bij het wijkteam (demonstratie)' : null,
    idempotencyKey: recordIdOf('application', client.number, nth),
    requestDigest: Buffer.from(participation.programme),
  }
}

interface Event {
  readonly fromState: ApplicationState | null
  readonly toState: ApplicationState
  readonly at: Date
  readonly byName: string | null
  readonly organisation: string | null
  readonly cause: ApplicationCause
}

function eventsOf({ state, appliedOn, decidedOn, promoted, lapse }: Participation): readonly Event[] {
  const by = ({ name, organisation }: { name: string; organisation: string }) => ({ byName: name, organisation })
  const applied: Event = {
    fromState: null,
    toState: 'APPLIED',
    at: at(appliedOn, 10),
    cause: 'APPLICATION',
    ...by(MIDWIFE),
  }
  const decidedAt = at(promoted || decidedOn === null ? addDays(appliedOn, 3) : decidedOn, 14)
  const decision = (toState: ApplicationState): Event => ({
    fromState: 'APPLIED',
    toState,
    at: decidedAt,
    cause: 'DECISION',
    ...by(PLANNER),
  })
  switch (state) {
    case 'APPLIED':
      return [applied]
    case 'WITHDRAWN':
      return [applied, { ...decision('WITHDRAWN'), cause: 'WITHDRAWAL', ...by(MIDWIFE) }]
    case 'LAPSED':
      return [
        applied,
        decision('GRANTED'),
        { fromState: 'GRANTED', toState: 'LAPSED', at: at(lapse?.on ?? appliedOn, 9), cause: 'LAPSE', ...by(PLANNER) },
      ]
    case 'GRANTED':
      return promoted && decidedOn !== null
        ? [
            applied,
            decision('WAITING'),
            {
              fromState: 'WAITING',
              toState: 'GRANTED',
              at: at(decidedOn, 9),
              cause: 'PLACE_RELEASED',
              byName: null,
              organisation: null,
            },
          ]
        : [applied, decision('GRANTED')]
    default:
      return [applied, decision(state)]
  }
}

function at(day: IsoDate, hour: number): Date {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
}

async function count(insert: Promise<InsertResult>): Promise<number> {
  return Number((await insert).numInsertedOrUpdatedRows ?? 0n)
}
