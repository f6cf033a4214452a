import { type IsoDate, amsterdamDay, isWithin } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { Contact, HandoverFacts, Measurement, PartnerReferral } from '../../rules/handover/handover-facts.ts'
import { placeAt } from '../../rules/registration/place-at.ts'
import { responsibilitiesOf } from '../../rules/registration/youth-health-responsibility.ts'
import type { DB } from '../tables.ts'
import { residences } from './residences.ts'
import { youthHealthAreas } from './youth-health-areas.ts'

/**
 * What the handover of each of these children is made of; children that the viewer may not see are absent. Who asks
 * writes the line of the log, because a dry run is a reading and a sending is not.
 * @param on the day of the handover, which decides where the family lives; today unless given
 */
export async function handoverFacts(
  trx: Transaction<DB>,
  childIds: readonly string[],
  on: IsoDate | null = null,
): Promise<Map<string, HandoverFacts>> {
  const children = await childrenWithMother(trx, childIds)
  const clientIds = [...new Set(children.map(({ clientId }) => clientId))]
  if (clientIds.length === 0) return new Map()
  const { today } = await trx.selectNoFrom(sql<IsoDate>`current_date`.as('today')).executeTakeFirstOrThrow()
  const day = on ?? today

  const livedIn = await residences(trx, clientIds)
  const municipalities = [...livedIn.values()].flat().flatMap(({ municipalityCode }) => municipalityCode ?? [])
  const areas = await youthHealthAreas(trx, municipalities)
  const care = await kraamzorgReferrals(trx, clientIds)
  const partners = await partnerReferrals(trx, clientIds)
  const indications = await latestIndications(trx, clientIds)
  const visits = await visitsOf(trx, clientIds)
  const differences = await differencesOf(trx, clientIds)
  const observations = await observationsOf(trx, clientIds)
  const screenings = await screeningsOf(trx, childIds)
  const advice = await adviceOf(trx, clientIds)
  const goals = await goalsOf(trx, clientIds)
  const signallings = await signallingsOf(trx, clientIds)
  const signals = await signalsOf(trx, clientIds)
  const intakes = await intakesOf(trx, clientIds)
  const consents = await consentsOf(trx, clientIds)

  const responsibleFor = ({ clientId, bornAt }: { clientId: string; bornAt: Date }) =>
    responsibilitiesOf(amsterdamDay(bornAt), livedIn.get(clientId) ?? [], areas).find(({ from, until }) =>
      isWithin(day, from, until),
    )?.organisation ?? null
  const contacts = await contactsOf(trx, [
    ...children.flatMap((child) => responsibleFor(child) ?? []),
    ...children.map(({ registeredBy }) => registeredBy),
    ...[...care.values()].flatMap(({ sender, recipient }) => [sender, recipient]),
    ...[...partners.values()].flat().map(({ recipient }) => recipient),
  ])
  const contactOf = (agbCode: string | null | undefined, kind?: string): Contact | null => {
    const found = contacts.get(agbCode ?? '')
    if (found === undefined || (kind !== undefined && found.kind !== kind)) return null
    const { name, phone, email } = found
    return { agbCode: found.agbCode, name, phone, email }
  }
  const partnerOf = (clientId: string, kind: string): PartnerReferral | null => {
    const found = partners.get(clientId)?.find((referral) => referral.kind === kind)
    return found === undefined
      ? null
      : {
          kind,
          state: found.state,
          stateOn: amsterdamDay(found.stateSince),
          requestedOn: amsterdamDay(found.submittedAt),
          recipient: contacts.get(found.recipient)?.name ?? found.recipient,
          clientAgreement: found.clientAgreement,
        }
  }

  return new Map(
    children.map((row): [string, HandoverFacts] => {
      const { id, clientId } = row
      const referral = care.get(clientId)
      const residence = placeAt(livedIn.get(clientId) ?? [], day)
      const observed = observations.get(clientId) ?? []
      return [
        id,
        {
          childId: id,
          clientId,
          child: {
            givenName: row.givenName,
            familyName: row.familyName,
            sex: row.sex,
            bornAt: row.bornAt.toISOString(),
            bornOn: amsterdamDay(row.bornAt),
            stillborn: row.stillborn,
            diedOn: row.diedOn as IsoDate | null,
            birthOrder: row.birthOrder,
            gestationalDays: row.gestationalDays,
            birthWeightGrams: row.birthWeightGrams,
            apgar1: row.apgar1,
            apgar5: row.apgar5,
            birthPlace: row.birthPlace,
            modeOfBirth: row.modeOfBirth,
            particulars: row.particulars,
            bsnLinked: row.bsnLinkedAt !== null,
          },
          mother: {
            givenName: row.motherGivenName,
            familyName: row.motherFamilyName,
            phone: row.phone,
            parity: row.parity,
            language: row.language,
            interpreterNeeded: row.interpreterNeeded,
          },
          residence: {
            municipalityCode: residence?.municipalityCode ?? null,
            postcode: residence?.postcode ?? null,
          },
          youthHealth: contactOf(responsibleFor(row)),
          sender: contactOf(referral?.recipient),
          referralState: referral?.state ?? null,
          practice: contactOf(referral?.sender, 'MIDWIFE_PRACTICE') ?? contactOf(row.registeredBy, 'MIDWIFE_PRACTICE'),
          indicatedMinutes: indications.get(clientId)?.minutes ?? null,
          feedingPlanned: indications.get(clientId)?.feeding ?? null,
          visits: visits.get(clientId) ?? [],
          differences: (differences.get(clientId) ?? []).map(({ code, words }) => ({ code, words })),
          observations: observed.filter(({ childId }) => childId === id).map(measurement),
          motherObservations: observed.filter(({ childId }) => childId === null).map(measurement),
          screenings: screenings.get(id) ?? [],
          advice: (advice.get(clientId) ?? []).map(({ topic, words, on: givenOn }) => ({ topic, words, on: givenOn })),
          goals: (goals.get(clientId) ?? []).map(({ domain, words, setOn, state }) => ({
            domain,
            words,
            setOn,
            state,
          })),
          signallings: (signallings.get(clientId) ?? []).map(({ instrument, outcome, on: doneOn }) => ({
            instrument,
            outcome,
            on: doneOn,
          })),
          signals: (signals.get(clientId) ?? [])
            .filter(({ childId }) => childId === null || childId === id)
            .map(({ childId: _child, clientId: _client, ...signal }) => signal),
          intake: intakes.get(clientId) ?? null,
          consent: consents.get(clientId) ?? null,
          prenatalHomeVisit: partnerOf(clientId, 'PRENATAL_HOME_VISIT'),
          lactationConsultant: partnerOf(clientId, 'LACTATION_CONSULTANT'),
        },
      ]
    }),
  )
}

const among = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`

function measurement({ kind, observedAt, value, words }: Observed): Measurement {
  return { kind, at: observedAt.toISOString(), value, words }
}

function childrenWithMother(trx: Transaction<DB>, childIds: readonly string[]) {
  return trx
    .selectFrom('child')
    .innerJoin('client', 'client.id', 'child.clientId')
    .select([
      'child.id',
      'child.clientId',
      'child.givenName',
      'child.familyName',
      'child.sex',
      'child.bornAt',
      'child.stillborn',
      'child.diedOn',
      'child.birthOrder',
      'child.gestationalDays',
      'child.birthWeightGrams',
      'child.apgar1',
      'child.apgar5',
      'child.birthPlace',
      'child.modeOfBirth',
      'child.particulars',
      'child.bsnLinkedAt',
      'client.givenName as motherGivenName',
      'client.familyName as motherFamilyName',
      'client.phone',
      'client.parity',
      'client.language',
      'client.interpreterNeeded',
      'client.registeredBy',
    ])
    .where('child.id', '=', among(childIds))
    .execute()
}

/** The last kraamzorg referral of each client that was not declined or withdrawn. */
async function kraamzorgReferrals(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('referral')
    .select(['clientId', 'sender', 'recipient', 'state'])
    .distinctOn('clientId')
    .where('clientId', '=', among(clientIds))
    .where('kind', '=', 'KRAAMZORG')
    .where('state', 'not in', ['DECLINED', 'WITHDRAWN'])
    .orderBy('clientId')
    .orderBy('submittedAt', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.clientId, row]))
}

interface PartnerRow {
  readonly clientId: string
  readonly kind: string
  readonly state: string
  readonly stateSince: Date
  readonly submittedAt: Date
  readonly recipient: string
  readonly clientAgreement: string | null
}

/** What other partners were asked, newest first. */
async function partnerReferrals(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('partnerReferral')
    .select(['clientId', 'kind', 'state', 'stateSince', 'submittedAt', 'recipient', 'clientAgreement'])
    .where('clientId', '=', among(clientIds))
    .orderBy('submittedAt', 'desc')
    .execute()
  return Map.groupBy(rows as PartnerRow[], ({ clientId }) => clientId)
}

async function latestIndications(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('indication')
    .select(['clientId', 'minutes', 'feeding'])
    .distinctOn('clientId')
    .where('clientId', '=', among(clientIds))
    .orderBy('clientId')
    .orderBy('setAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.clientId, row]))
}

/** Minutes are those that went by, also across the change of the clock. */
async function visitsOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('visit')
    .select([
      'clientId',
      'kind',
      'state',
      'assistantId',
      'partnerPresent',
      sql<number | null>`(extract(epoch from ended_at - started_at) / 60)::float8`.as('minutes'),
    ])
    .where('clientId', '=', among(clientIds))
    .orderBy('plannedAt')
    .execute()
  return grouped(rows)
}

async function differencesOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('deliveryDifference')
    .select(['clientId', 'code', 'words'])
    .where('clientId', '=', among(clientIds))
    .orderBy('recordedAt')
    .orderBy('id')
    .execute()
  return grouped(rows)
}

interface Observed {
  readonly clientId: string
  readonly childId: string | null
  readonly kind: string
  readonly observedAt: Date
  readonly value: number | null
  readonly words: string | null
}

async function observationsOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('observation')
    .select(['clientId', 'childId', 'kind', 'observedAt', 'value', 'words'])
    .where('clientId', '=', among(clientIds))
    .orderBy('observedAt')
    .orderBy('id')
    .execute()
  return grouped(rows as Observed[])
}

async function screeningsOf(trx: Transaction<DB>, childIds: readonly string[]) {
  const rows = await trx
    .selectFrom('screening')
    .select(['childId', 'kind', 'state', 'happenedOn as on'])
    .distinctOn(['childId', 'kind'])
    .where('childId', '=', among(childIds))
    .orderBy('childId')
    .orderBy('kind')
    .orderBy('happenedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
  type Row = { childId: string; kind: string; state: string; on: IsoDate }
  return Map.groupBy(rows as Row[], ({ childId }) => childId)
}

async function adviceOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('advice')
    .select(['clientId', 'topic', 'words', 'givenOn as on'])
    .where('clientId', '=', among(clientIds))
    .orderBy('givenOn')
    .orderBy('id')
    .execute()
  return grouped(rows as { clientId: string; topic: string; words: string; on: IsoDate }[])
}

async function goalsOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('goal')
    .select(['clientId', 'domain', 'words', 'setOn', 'state'])
    .where('clientId', '=', among(clientIds))
    .orderBy('setOn')
    .orderBy('id')
    .execute()
  return grouped(rows as { clientId: string; domain: string; words: string; setOn: IsoDate; state: string }[])
}

async function signallingsOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('earlySignalling')
    .select(['clientId', 'instrument', 'outcome', 'doneOn as on'])
    .where('clientId', '=', among(clientIds))
    .orderBy('doneOn')
    .orderBy('id')
    .execute()
  return grouped(rows as { clientId: string; instrument: string; outcome: string; on: IsoDate }[])
}

async function signalsOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('signal')
    .leftJoin('earlySignalling', 'earlySignalling.id', 'signal.signallingId')
    .select([
      'signal.id',
      'signal.clientId',
      'signal.childId',
      'signal.subject',
      'signal.words',
      'signal.signalledAt',
      'earlySignalling.instrument',
      'signal.action',
      'signal.actionOn',
      'signal.agreedWithParents',
    ])
    .where('signal.clientId', '=', among(clientIds))
    .orderBy('signal.signalledAt')
    .orderBy('signal.id')
    .execute()
  const informed = await trx
    .selectFrom('signalInformed')
    .select(['signalId', 'who', 'informedOn as on'])
    .where('clientId', '=', among(clientIds))
    .orderBy('informedOn')
    .orderBy('who')
    .execute()
  const informedOf = Map.groupBy(informed as { signalId: string; who: string; on: IsoDate }[], (row) => row.signalId)
  return grouped(
    rows.map(({ id, signalledAt, actionOn, ...signal }) => ({
      ...signal,
      signalledOn: amsterdamDay(signalledAt),
      actionOn: actionOn as IsoDate | null,
      informed: (informedOf.get(id) ?? []).map(({ who, on }) => ({ who, on })),
    })),
  )
}

/** The last intake that was held. */
async function intakesOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('intake')
    .select(['clientId', 'partnerPresent', 'informalHelp'])
    .distinctOn('clientId')
    .where('clientId', '=', among(clientIds))
    .where('state', '=', 'HELD')
    .orderBy('clientId')
    .orderBy('heldOn', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.clientId, row]))
}

/** Consent is a row of events: the last one holds. */
async function consentsOf(trx: Transaction<DB>, clientIds: readonly string[]) {
  const rows = await trx
    .selectFrom('consent')
    .select(['clientId', 'id', 'given', 'givenOn', 'scope', 'method'])
    .distinctOn('clientId')
    .where('clientId', '=', among(clientIds))
    .where('purpose', '=', 'HANDOVER_TO_JGZ')
    .orderBy('clientId')
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.clientId, { ...row, givenOn: row.givenOn as IsoDate }]))
}

async function contactsOf(trx: Transaction<DB>, agbCodes: readonly string[]) {
  const rows = await trx
    .selectFrom('organisation')
    .select(['agbCode', 'name', 'kind', 'phone', 'email'])
    .where('agbCode', '=', sql<string>`any(${agbCodes}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.agbCode, row]))
}

function grouped<Row extends { clientId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ clientId }) => clientId)
}
