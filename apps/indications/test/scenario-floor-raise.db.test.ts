import { addDays, amsterdamDay, weekStart } from '@kraamketen/kraamzorg'
import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROVIDER, type Platform, aClient, aReferral, noor, pieter, ravi, startPlatform } from './platform.ts'

const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Jansen' })
const TODAY = amsterdamDay(new Date())
const MONDAY = weekStart(TODAY)
const REGION = 'GG6106'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.close())

const RAISE = `query ($toHours: Int! = 28, $fromHours: Int! = 24, $regions: [String!], $from: Date, $weeks: Int! = 2) {
  floorRaise(toHours: $toHours, fromHours: $fromHours, regions: $regions, from: $from, weeks: $weeks) {
    question(language: EN) rangeFrom assumptions(language: EN) demonstration note(language: EN) on floorSource { anchor }
    regions { ...Raise } total { ...Raise }
  }
}
fragment Raise on FloorRaise {
  id region { code } from until fromHours toHours expectedBirths families familiesOnRecord familiesBelow
  extraHours { low central high } weeks { week weekStart families extraHours { low central high } }
}`
const asked = async (viewer = karin, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await platform.ask(viewer, RAISE, { regions: [REGION], ...variables })
  expect(errors).toEqual([])
  return data.floorRaise
}

interface Made {
  readonly born?: string | null
  readonly indicated?: number | null
  /** Minutes of each visit; those of before today are done. */
  readonly visits?: readonly number[]
  readonly municipality?: string
}

async function aFamily({ born = MONDAY, indicated = null, visits = [], municipality = 'GM0917' }: Made = {}) {
  const id = await aClient(platform, { dueDate: born ?? addDays(MONDAY, 3) })
  const referral = await aReferral(platform, id)
  await platform.look(`update indications.client set born_on = $1, municipality_code = $2 where id = $3`, [
    born,
    municipality,
    id,
  ])
  if (indicated !== null) {
    await platform.look(
      `insert into indications.indication
        (client_id, referral_id, protocol_version, feeding, package_days, set_by_subject, set_by_name, set_by_organisation, minutes)
        values ($1, $2, '2008-03', 'BREAST', 8, 'pieter', 'Pieter Smeets', $3, $4)`,
      [id, referral, PROVIDER, indicated],
    )
  }
  for (const [place, minutes] of visits.entries()) {
    await platform.look(
      `insert into indications.visit (client_id, organisation, state, planned_at, planned_minutes, recorded_by_subject, recorded_by_name)
        values ($1, $2, 'PLANNED', $3::date::timestamptz + interval '9 hours', $4, 'pieter', 'Pieter Smeets')`,
      [id, PROVIDER, addDays(MONDAY, place), minutes],
    )
  }
  return id
}

describe('a higher floor', () => {
  test('nobody registered: nothing extra, and the question, the source and the note stand', async () => {
    const found = await asked()
    expect(found.total).toMatchObject({ region: null, families: 0, extraHours: { low: 0, central: 0, high: 0 } })
    expect(found).toMatchObject({ on: TODAY, demonstration: true, floorSource: { anchor: 'scarcity-convenant' } })
    expect(found.question).toContain('no family gets less than 28 hours, instead of 24')
    expect(found.note).toContain('synthetic data')
    expect(found.assumptions).toHaveLength(6)
  })

  test('ten families with visits: what each lacks, and no other kind of visit counts', async () => {
    // 20 hours planned: 4 on top of the old floor of 24. 26 hours: 2. 30 hours: none.
    for (let family = 0; family < 4; family++) await aFamily({ visits: [480, 480, 240], indicated: 2940 })
    for (let family = 0; family < 3; family++) await aFamily({ visits: [480, 480, 480, 120] })
    const last = await aFamily({ visits: [900, 900] })
    for (let family = 0; family < 2; family++) await aFamily({ visits: [900, 900] })
    await platform.look(
      `insert into indications.visit (client_id, organisation, kind, state, planned_at, planned_minutes, cancel_reason, recorded_by_subject, recorded_by_name)
        select $1, $2, kind, state, $3::date::timestamptz, 600, case when state = 'CANCELLED' then 'ziek' end, 'pieter', 'Pieter'
        from (values ('PARTUS', 'PLANNED'), ('KRAAMZORG', 'CANCELLED')) as made (kind, state)`,
      [last, PROVIDER, MONDAY],
    )
    const { total, regions } = await asked()
    expect(regions).toHaveLength(1)
    expect(total).toMatchObject({ families: 10, expectedBirths: 10, familiesOnRecord: 10, familiesBelow: 7 })
    expect(total.extraHours).toEqual({ low: 22, central: 22, high: 22 })
    expect(total.weeks.map(({ extraHours }: { extraHours: { low: number } }) => extraHours.low)).toEqual([11, 11])
  })

  test('a visit that was done counts with what was given', async () => {
    const [{ id }] = (await platform.look<{ id: string }>(
      `update indications.visit set state = 'DONE', started_at = planned_at, ended_at = planned_at + interval '14 hours'
        where id = (select id from indications.visit where planned_minutes = 900 and state = 'PLANNED' order by id limit 1)
        returning id`,
    )) as [{ id: string }]
    expect((await asked()).total.extraHours.low).toBe(22) // 15 + 14 hours is still above 28
    await platform.look(`update indications.visit set ended_at = planned_at + interval '12 hours' where id = $1`, [id])
    expect((await asked()).total.extraHours.low).toBe(23) // 27 hours
  })

  test('families without visits count by expectation, from what is indicated to the old floor', async () => {
    await aFamily({ indicated: 2940 })
    await aFamily({ born: null, indicated: 2700 })
    const { total } = await asked()
    expect(total.familiesOnRecord).toBe(10)
    expect(total.extraHours.low).toBe(23)
    expect(total.extraHours.central).toBeNull() // nobody's care ended lately
    expect(total.extraHours.high).toBeGreaterThan(27)
    expect(total.extraHours.high).toBeLessThanOrEqual(31)
  })

  test('a floor that stays where it is asks nothing; a higher one never asks less', async () => {
    expect((await asked(karin, { toHours: 24 })).total.extraHours).toMatchObject({ low: 0, high: 0 })
    let before = { low: 0, high: 0 }
    for (const toHours of [25, 28, 40, 80]) {
      const { low, high } = (await asked(karin, { toHours })).total.extraHours
      expect(low).toBeGreaterThanOrEqual(before.low)
      expect(high).toBeGreaterThan(before.high)
      before = { low, high }
    }
  })

  test('another region has families of its own; fewer than ten of them are not told apart', async () => {
    await aFamily({ visits: [60], municipality: 'GM0363' })
    const found = await asked(karin, { regions: [REGION, 'GG3406'] })
    const [south, amsterdam] = found.regions
    expect(amsterdam).toMatchObject({
      region: { code: 'GG3406' },
      families: 1,
      familiesOnRecord: null,
      familiesBelow: null,
      extraHours: { low: 0, central: null, high: 4 },
    })
    expect(found.total.extraHours.low).toBe(south.extraHours.low)
    expect(found.total.familiesOnRecord).toBe(10)
    expect(new Set(found.regions.map(({ id }: { id: string }) => id)).size).toBe(2)
  })

  test('of all organisations together, also for a planner of another one; who has no part in the chain gets nothing', async () => {
    const elsewhere = aViewer('planner', { subject: 'els', name: 'Els', organisation: '41900002' })
    expect((await asked(elsewhere)).total).toEqual((await asked(pieter)).total)
    for (const viewer of [noor, ravi, aViewer('inspector'), aViewer('nurse')]) {
      const { errors } = await platform.ask(viewer, RAISE, {})
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
      const rows = await platform.database.asViewer(viewer, (trx) =>
        trx
          .selectFrom((eb) =>
            eb
              .fn<{ families: number }>('indications.floor_raise', [
                eb.val(MONDAY),
                eb.val(MONDAY),
                eb.val(24),
                eb.val(28),
              ])
              .as('raise'),
          )
          .selectAll()
          .execute(),
      )
      expect(rows).toEqual([])
    }
  })

  test('an id leads to the same answer; a made-up one to nothing, and nobody gets past who may ask', async () => {
    const ENTITY = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FloorRaise {
      id region { code } from toHours extraHours { low central high } } } }`
    const entity = (viewer: typeof karin, id: string) =>
      platform.ask(viewer, ENTITY, { of: [{ __typename: 'FloorRaise', id }] })
    const { regions, total } = await asked(karin, { regions: [REGION, 'GG3406'] })
    for (const { id, region, from, toHours, extraHours } of [...regions, total]) {
      const { data, errors } = await entity(karin, id)
      expect(errors).toEqual([])
      expect(data._entities[0]).toEqual({ id, region, from, toHours, extraHours })
    }
    const id = (...parts: readonly unknown[]) => Buffer.from(parts.join('/')).toString('base64url')
    const week = [24, 28, MONDAY, 2, 8]
    for (const made of ['', 'x'.repeat(5000), id(...week, REGION, 'GG3406'), id(...week, REGION)]) {
      expect((await entity(karin, made)).data._entities).toEqual([null])
    }
    for (const made of [
      id(24, 99, MONDAY, 2, 8, REGION, ''),
      id(...week, 'GG0000', ''),
      id('-1', 28, MONDAY, 2, 8, REGION, ''),
    ]) {
      expect((await entity(karin, made)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
    }
    expect((await entity(noor, total.id)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test.each([
    { given: 'a new floor under the old one', variables: { toHours: 20 }, at: 'toHours' },
    { given: 'more than the maximum', variables: { toHours: 81 }, at: 'toHours' },
    { given: 'an old floor below nothing', variables: { fromHours: -1 }, at: 'fromHours' },
    { given: 'no weeks', variables: { weeks: 0 }, at: 'weeks' },
    { given: 'a day that is none', variables: { from: '2026-02-30' }, at: 'from' },
    { given: 'a region that is none', variables: { regions: ['GG0000'] }, at: 'regions' },
  ])('$given is refused at $at', async ({ variables, at }) => {
    const { errors } = await platform.ask(karin, RAISE, variables)
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
    expect((errors[0]?.extensions['argument'] as string[])[0]).toBe(at)
  })
})
