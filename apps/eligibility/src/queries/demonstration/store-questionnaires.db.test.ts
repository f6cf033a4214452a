import { isoDate } from '@kraamketen/kraamzorg'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../../data/programmes.ts'
import { aDatabase } from '../../../test/database.ts'
import { clientIdOf } from '../../demonstration/demonstration-client.ts'
import { storeQuestionnaires } from './store-questionnaires.ts'

const { asOwner } = await aDatabase()
const NUMBERS = Array.from({ length: 40 }, (_, index) => index + 6)
const today = isoDate('2026-11-22')

await asOwner((trx) =>
  sql`
    insert into eligibility.programme_application (
      client_id, programme_id, applied_on, applied_by_subject, applied_by_name, applied_by_organisation, referrer,
      decided_for, born_on, outcome, criteria, state, idempotency_key, request_digest
    )
    select
      client, ${PROGRAMMES[0]?.id}::uuid, date '2026-03-01', 'test', 'Test', '08900001', 'OTHER', date '2026-03-01',
      case when nth % 2 = 0 then date '2026-05-22' else date '2026-05-24' end, 'ELIGIBLE', '[]',
      case when nth <= 30 then 'GRANTED' else 'APPLIED' end, 'test-' || nth, ''
    from unnest(${NUMBERS.map(clientIdOf)}::uuid[]) with ordinality as family (client, nth)
  `.execute(trx),
)
const store = (numbers: readonly number[]) => asOwner((trx) => storeQuestionnaires(trx, numbers, today))
const stored = () =>
  asOwner((trx) =>
    trx
      .selectFrom('programmeQuestionnaire')
      .leftJoin('programmeAnswer', 'questionnaireId', 'programmeQuestionnaire.id')
      .select(['clientId', 'moment', 'answeredOn', 'question', 'answer'])
      .orderBy('clientId')
      .orderBy('moment')
      .orderBy('question')
      .execute(),
  )

test('families that take part answer, a second time nothing is added, and parts give what the whole gives', async () => {
  expect(await store([])).toBe(0)
  const some = await store(NUMBERS.slice(0, 10))
  expect(some).toBeGreaterThan(5)
  expect(await store(NUMBERS)).toBeGreaterThan(0)
  const before = await stored()
  expect(await store(NUMBERS)).toBe(0)
  expect(await stored()).toEqual(before)
  const undecided = NUMBERS.slice(30).map(clientIdOf)
  expect(before.filter(({ clientId }) => undecided.includes(clientId))).toEqual([])
})

test('half a year after the birth, not a day before the day zero has come there', async () => {
  const days = (await stored()).flatMap(({ moment, answeredOn }) => (moment === 'HALF_YEAR' ? [answeredOn] : []))
  expect(new Set(days)).toEqual(new Set(['2026-11-21'])) // born on 22 May; who was born on 24 May is not there yet
})
