import { amsterdamDay, addDays } from '@kraamketen/kraamzorg'
import { PRACTICE, PROVIDER, type Platform, aClient, aReferral } from './platform.ts'

export const TODAY = amsterdamDay(new Date())
/** A day before or after today. */
export const day = (days: number) => addDays(TODAY, days)

interface FamilyTraits {
  readonly familyName?: string
  /** Null: not born yet, due in twenty days. */
  readonly bornDaysAgo?: number | null
  readonly state?: string
  readonly vulnerability?: string | null
}

/** A client of Noor's in the care of Pieter's organisation, born some days ago. */
export async function aFamily(
  platform: Platform,
  { familyName = 'Claessen', bornDaysAgo = 3, state = 'IN_CARE', vulnerability = null }: FamilyTraits = {},
): Promise<{ clientId: string; childId: string; referralId: string }> {
  const clientId = await aClient(platform, { familyName, dueDate: day(-(bornDaysAgo ?? -20)) })
  const referralId = await aReferral(platform, clientId)
  await platform.look(
    `update indications.referral set state = $2, vulnerability_class = $3,
       vulnerability_class_on = case when $3::text is null then null else current_date end where id = $1`,
    [referralId, state, vulnerability],
  )
  if (bornDaysAgo === null) return { clientId, childId: '', referralId }
  await platform.look('update indications.client set born_on = $2 where id = $1', [clientId, day(-bornDaysAgo)])
  const [child] = await platform.look<{ id: string }>(
    `insert into indications.child (client_id, birth_order, family_name, born_at, birth_weight_grams, recorded_by_name,
       recorded_by_organisation)
     values ($1, 1, $2, $3::date + time '12:00', 3500, 'test', '${PRACTICE}') returning id`,
    [clientId, familyName, day(-bornDaysAgo)],
  )
  return { clientId, childId: child?.id ?? '', referralId }
}

/** An indication of so many hours, spread over eight days. */
export async function anIndication(
  platform: Platform,
  { clientId, referralId }: { clientId: string; referralId: string },
  hours: number,
  hospitalDays: number | null = 0,
): Promise<void> {
  await platform.look(
    `insert into indications.indication (client_id, referral_id, protocol_version, feeding, package_days, hospital_days,
       minutes, set_by_subject, set_by_name, set_by_organisation)
     values ($1, $2, 'LIP 2008', 'BREAST', 8, $3, $4, 'pieter', 'Pieter Smeets', '${PROVIDER}')`,
    [clientId, referralId, hospitalDays, hours * 60],
  )
}

/** Somebody who works for an organisation. */
export async function anAssistant(platform: Platform, name: string, organisation = PROVIDER): Promise<string> {
  const [row] = await platform.look<{ id: string }>(
    `insert into indications.maternity_assistant (organisation, name, employment, active_from)
     values ($1, $2, 'SELF_EMPLOYED', '2020-01-01') returning id`,
    [organisation, name],
  )
  return row?.id ?? ''
}

/** A visit that began a number of days from today at nine; done when that is past. */
export async function aVisit(
  platform: Platform,
  clientId: string,
  {
    on = -1,
    minutes = 180,
    kind = 'KRAAMZORG',
    assistantId = null as string | null,
    organisation = PROVIDER,
    claimed = null as number | null,
    state = null as string | null,
  } = {},
): Promise<string> {
  const [row] = await platform.look<{ id: string }>(
    `insert into indications.visit (client_id, organisation, assistant_id, kind, state, planned_at, planned_minutes,
       started_at, ended_at, claimed_minutes, claimed_on, recorded_by_subject, recorded_by_name)
     select $1, $2, $3, $4, $5, at, $6::int, case when $5 = 'DONE' then at end,
       case when $5 = 'DONE' then at + make_interval(mins => $6::int) end, $7, case when $7::int is not null then $8::date end,
       'test', 'test'
     from (select ($8::date + time '09:00') at time zone 'Europe/Amsterdam' as at) start
     returning id`,
    [clientId, organisation, assistantId, kind, state ?? (on < 0 ? 'DONE' : 'PLANNED'), minutes, claimed, day(on)],
  )
  return row?.id ?? ''
}

/** A signal of an organisation about a client. */
export async function aSignal(
  platform: Platform,
  clientId: string,
  { organisation = PROVIDER, words = 'Drinkt slecht', agreed = null as string | null } = {},
): Promise<string> {
  const [row] = await platform.look<{ id: string }>(
    `insert into indications.signal (client_id, organisation, subject, words, signalled_at, agreed_with_parents,
       recorded_by_subject, recorded_by_name)
     values ($1, $2, 'FEEDING', $3, now() - interval '1 hour', $4, 'test', 'test') returning id`,
    [clientId, organisation, words, agreed],
  )
  return row?.id ?? ''
}
