import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { BsnVault } from '../../bsn-vault.ts'
import type { Case } from '../../demonstration/caseload.ts'
import { type CourseEvent, courseOf } from '../../demonstration/course.ts'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { existing } from '../../existing.ts'
import { PROTOCOLS } from '../../rules/indication/protocol.ts'
import type { Organisation } from '../registration/organisations.ts'
import type { DB } from '../tables.ts'

/** Ids of the demonstration: what belongs together has the same number. */
export function demonstrationId(kind: 'client' | 'referral' | 'indication', number: number): string {
  const block = { client: '8000', referral: '8001', indication: '8002' }[kind]
  return `019a0000-0000-7000-${block}-${String(number).padStart(12, '0')}`
}

export async function isLoaded(trx: Transaction<DB>): Promise<boolean> {
  const row = await trx
    .selectFrom('client')
    .select('id')
    .where('id', '=', demonstrationId('client', 1))
    .executeTakeFirst()
  return row !== undefined
}

export async function loadOrganisations(trx: Transaction<DB>, organisations: readonly Organisation[]): Promise<void> {
  await trx
    .insertInto('organisation')
    .values([...organisations])
    .onConflict((conflict) => conflict.column('agbCode').doNothing())
    .execute()
}

/** Loads some cases with all that belongs to them, each with its line in the log. */
export async function loadCases(
  trx: Transaction<DB>,
  vault: BsnVault,
  cases: readonly Case[],
  today: IsoDate,
): Promise<void> {
  const rows = cases.map((family) => ({
    family,
    id: (kind: Parameters<typeof demonstrationId>[0]) => demonstrationId(kind, family.number),
    course: courseOf(family, today),
  }))

  await trx
    .insertInto('client')
    .values(
      rows.map(({ family, id }) => {
        const { encrypted, hash, keyId } = vault.seal(family.bsn)
        return {
          id: id('client'),
          givenName: family.givenName,
          familyName: family.familyName,
          birthDate: family.birthDate,
          bsnEncrypted: encrypted,
          bsnHash: hash,
          bsnKeyId: keyId,
          dueDate: family.dueDate,
          bornOn: family.bornOn,
          parity: family.parity,
          municipalityCode: family.municipalityCode,
          uzoviCode: family.uzoviCode,
          language: family.language,
          registeredBy: family.neighbourhood.practice,
        }
      }),
    )
    .execute()

  for (const { family, id, course } of rows) {
    const { practice, provider } = family.neighbourhood
    const ended = ['DECLINED', 'WITHDRAWN', 'HANDED_OVER'].includes(family.state) ? lastStep(course).on : null
    await sql`
      insert into access.care_relationship (client_id, organisation, kind, starts_on, ends_on, source) values
        (${id('client')}, ${practice}, 'REFERRER', ${family.submittedOn}, null, 'registration'),
        (${id('client')}, ${provider}, 'REFERRED_TO', ${family.submittedOn}, ${ended}::date + 14, ${`referral ${id('referral')}`})
    `.execute(trx)
  }

  await trx
    .insertInto('referral')
    .values(
      rows.map(({ family, id, course }) => ({
        id: id('referral'),
        clientId: id('client'),
        sender: family.neighbourhood.practice,
        recipient: family.neighbourhood.provider,
        kind: 'KRAAMZORG',
        urgency: family.urgent ? 'URGENT' : 'NORMAL',
        note: family.note,
        state: family.state,
        stateSince: atNoon(lastStep(course).on),
        submittedAt: atNoon(family.submittedOn),
        idempotencyKey: `demonstration ${family.number}`,
        requestDigest: Buffer.alloc(32),
      })),
    )
    .execute()

  await trx
    .insertInto('referralEvent')
    .values(
      rows.flatMap(({ family, id, course }) =>
        course.map((event, index) => ({
          referralId: id('referral'),
          fromState: event.from,
          toState: event.to,
          at: atNoon(event.on, index),
          byName: event.bySender ? family.neighbourhood.midwife : family.neighbourhood.planner,
          organisation: event.bySender ? family.neighbourhood.practice : family.neighbourhood.provider,
          declineReason: event.declineReason,
          reason: event.reason,
        })),
      ),
    )
    .execute()

  const indicated = rows.filter(({ course }) => course.some(({ to }) => to === 'INDICATED'))
  if (indicated.length > 0) {
    await trx
      .insertInto('indication')
      .values(
        indicated.map(({ family, id, course }) => ({
          id: id('indication'),
          clientId: id('client'),
          referralId: id('referral'),
          protocolVersion: PROTOCOL.version,
          feeding: family.feeding,
          additionalMinutes: family.additionalMinutes,
          additionalReason: family.additionalMinutes > 0 ? 'Voedingsproblemen' : null,
          packageDays: PROTOCOL.packageDays,
          hospitalDays: family.hospitalDays,
          setAt: atNoon(
            existing(
              course.find(({ to }) => to === 'INDICATED'),
              'a step to INDICATED',
            ).on,
          ),
          setByName: family.neighbourhood.planner,
          setByOrganisation: family.neighbourhood.provider,
          agreedBy: family.neighbourhood.midwife,
        })),
      )
      .execute()
  }

  await sql`
    insert into audit.event (action, type, client_id, object_type, object_id)
    select 'CREATE', 'demonstration.load', id, 'client', id from unnest(${rows.map(({ id }) => id('client'))}::uuid[]) as id
  `.execute(trx)
}

const PROTOCOL = existing(PROTOCOLS[0], 'a protocol')

function lastStep(course: readonly CourseEvent[]): CourseEvent {
  return existing(course.at(-1), 'a course of at least one step')
}

/** Noon in the Netherlands, a minute later for every earlier step of the same day, so that history keeps its order. */
function atNoon(date: IsoDate, minutes = 0): Date {
  return new Date(Date.parse(`${date}T11:00:00Z`) + minutes * 60_000)
}
