import { aViewer } from '@kraamketen/subgraph/testing'
import { type Platform, OTHER_PROVIDER, PRACTICE, PROVIDER, aClient, aReferral } from './platform.ts'

export const YOUTH_HEALTH = '42900001'
export const OTHER_YOUTH_HEALTH = '42900002'

export const joke = aViewer('nurse', { subject: 'joke', name: 'Joke Maas', organisation: YOUTH_HEALTH })
export const anouk = aViewer('nurse', { subject: 'anouk', name: 'Anouk Smit', organisation: OTHER_YOUTH_HEALTH })
export const lotte = aViewer('planner', { subject: 'lotte', name: 'Lotte Visser', organisation: OTHER_PROVIDER })

/** Heerlen belongs to one youth health organisation, Amsterdam to another; Voerendaal to none that is known. */
export async function youthHealthIn({ look }: Platform): Promise<void> {
  await look(`
    insert into indications.organisation (agb_code, name, kind, phone, email, demonstration) values
      ('${YOUTH_HEALTH}', 'JGZ Zuid', 'JGZ', '045 000 0003', 'zuid@example.org', true),
      ('${OTHER_YOUTH_HEALTH}', 'JGZ Amstelland', 'JGZ', '020 000 0003', null, true)
  `)
  await look(`
    insert into indications.municipality (code, region_code) values
      ('GM0917', 'GG6106'), ('GM0363', 'GG3406'), ('GM0986', 'GG6106')
    on conflict do nothing
  `)
  await look(`
    insert into indications.youth_health_area (municipality_code, organisation, valid_from) values
      ('GM0917', '${YOUTH_HEALTH}', '2020-01-01'), ('GM0363', '${OTHER_YOUTH_HEALTH}', '2020-01-01')
  `)
}

interface Family {
  readonly clientId: string
  readonly childId: string
  readonly referralId: string
}

interface Situation {
  readonly bornDaysAgo?: number
  readonly familyName?: string
  /** Null: nobody asked. */
  readonly consent?: boolean | null
  readonly state?: string
}

/** A mother in care of Pieter's organisation since the birth of her child, some days ago. */
export async function aFamily(
  platform: Platform,
  { bornDaysAgo = 9, familyName = 'Claessen', consent = true, state = 'IN_CARE' }: Situation = {},
): Promise<Family> {
  const clientId = await aClient(platform, { familyName })
  const referralId = await aReferral(platform, clientId)
  await platform.look(`update indications.referral set state = $2 where id = $1`, [referralId, state])
  const childId = await aChild(platform, clientId, { bornDaysAgo, familyName })
  if (consent !== null) await aConsent(platform, clientId, consent)
  return { clientId, childId, referralId }
}

export async function aChild(
  { look }: Platform,
  clientId: string,
  { bornDaysAgo = 9, order = 1, stillborn = false, diedOn = null as string | null, familyName = 'Claessen' } = {},
): Promise<string> {
  const [child] = await look<{ id: string }>(
    `insert into indications.child (client_id, birth_order, given_name, family_name, sex, born_at, stillborn, died_on,
       gestational_days, birth_weight_grams, apgar1, apgar5, birth_place, mode_of_birth, recorded_by_name,
       recorded_by_organisation)
     values ($1, $2, 'Fien', $3, 'FEMALE', current_date - $4::int + time '14:30', $5, $6, 278, 3500, 9, 10, 'HOSPITAL',
       'SPONTANEOUS', 'Noor de Wit', '${PRACTICE}') returning id`,
    [clientId, order, familyName, bornDaysAgo, stillborn, diedOn],
  )
  return child!.id
}

export async function aConsent({ look }: Platform, clientId: string, given: boolean): Promise<void> {
  await look(
    `insert into indications.consent (client_id, purpose, given, scope, method, given_on, recorded_by_subject,
       recorded_by_name, recorded_by_organisation, recorded_at)
     values ($1, 'HANDOVER_TO_JGZ', $2, 'Alles in deze overdracht', 'SPOKEN', current_date, 'noor', 'Noor de Wit',
       '${PRACTICE}', clock_timestamp())`,
    [clientId, given],
  )
}

/** A visit of some hours, done by a maternity assistant. */
export async function aVisit({ look }: Platform, clientId: string, hours: number): Promise<void> {
  await look(
    `with assistant as (
       insert into indications.maternity_assistant (organisation, name, employment, active_from)
       values ('${PROVIDER}', 'Marja', 'EMPLOYED', '2020-01-01') returning id
     )
     insert into indications.visit (client_id, organisation, assistant_id, state, planned_at, planned_minutes, started_at,
       ended_at, partner_present, recorded_by_subject, recorded_by_name)
     select $1, '${PROVIDER}', id, 'DONE', now() - interval '5 days', 240, now() - interval '5 days',
       now() - interval '5 days' + make_interval(mins => $2::int), true, 'pieter', 'Pieter Smeets'
     from assistant`,
    [clientId, Math.round(hours * 60)],
  )
}

/** What makes a handover complete, but for consent and visits. */
export async function aFullDossier({ look }: Platform, { clientId, childId, referralId }: Family): Promise<void> {
  const by = `'${PROVIDER}', 'pieter', 'Pieter Smeets'`
  await look(
    `insert into indications.observation (client_id, child_id, kind, value, words, observed_at, organisation,
       recorded_by_subject, recorded_by_name)
     select $1, case when own then $2::uuid end, kind, value, words, now() - interval '4 days', ${by}
     from (values
       (true, 'WEIGHT', 3300, null), (true, 'TEMPERATURE', 36.8, null), (true, 'JAUNDICE', null, 'geen'),
       (true, 'URINE', 6, null), (true, 'STOOLS', 3, null), (true, 'SKIN', null, 'gaaf'),
       (true, 'NAVEL', null, 'Niet bekend'), (true, 'SLEEP_POSITION', null, 'BACK'), (true, 'FEEDING', null, 'BREAST'),
       (false, 'TEMPERATURE', 37.1, null), (false, 'MOOD', null, 'rustig')
     ) as seen (own, kind, value, words)`,
    [clientId, childId],
  )
  await look(
    `insert into indications.screening (client_id, child_id, organisation, kind, state, happened_on,
       recorded_by_subject, recorded_by_name)
     select $1, $2, '${PROVIDER}', kind, state, current_date - 4, 'pieter', 'Pieter Smeets'
     from (values ('HEEL_PRICK', 'DONE'), ('HEARING', 'PREPARED'), ('VITAMIN_K', 'DONE'), ('VITAMIN_D', 'REFUSED'))
       as screened (kind, state)`,
    [clientId, childId],
  )
  await look(
    `with used as (
       insert into indications.early_signalling (client_id, organisation, instrument, done_on, outcome,
         recorded_by_subject, recorded_by_name)
       values ($1, '${PROVIDER}', 'TNO_CHECKLIST', current_date - 3, 'SIGNALS', 'pieter', 'Pieter Smeets') returning id
     ), signalled as (
       insert into indications.signal (client_id, signalling_id, organisation, subject, words, signalled_at, action,
         action_on, agreed_with_parents, recorded_by_subject, recorded_by_name)
       select $1, id, '${PROVIDER}', 'NETWORK', 'Weinig hulp in de buurt.', now() - interval '3 days',
         'Wijkteam gebeld', current_date - 2, 'De JGZ belt in week 2.', 'pieter', 'Pieter Smeets' from used returning id
     )
     insert into indications.signal_informed (signal_id, client_id, organisation, who, informed_on, recorded_by_subject,
       recorded_by_name)
     select id, $1, '${PROVIDER}', 'PARENTS', current_date - 2, 'pieter', 'Pieter Smeets' from signalled`,
    [clientId],
  )
  await look(
    `insert into indications.goal (client_id, organisation, domain, words, set_on, state, closed_on,
       recorded_by_subject, recorded_by_name)
     values ($1, '${PROVIDER}', 'DAILY_FUNCTIONING', 'Zelf in bad doen', current_date - 5, 'OPEN', null, 'pieter', 'P'),
       ($1, '${PROVIDER}', 'PHYSICAL_FUNCTIONING', 'Goed aanleggen', current_date - 5, 'REACHED', current_date - 2,
         'pieter', 'P')`,
    [clientId],
  )
  await look(
    `insert into indications.indication (client_id, referral_id, protocol_version, feeding, package_days, minutes,
       set_by_subject, set_by_name, set_by_organisation)
     values ($1, $2, '2018-01', 'BREAST', 8, 2940, 'pieter', 'Pieter Smeets', '${PROVIDER}')`,
    [clientId, referralId],
  )
  await look(
    `insert into indications.delivery_difference (client_id, organisation, code, words, recorded_by_subject,
       recorded_by_name)
     values ($1, '${PROVIDER}', 'WISH_OF_CLIENT', 'Oma hielp mee.', 'pieter', 'Pieter Smeets')`,
    [clientId],
  )
}
