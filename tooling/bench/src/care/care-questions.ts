import type { Account } from '../token-issuer.ts'

/** One page that somebody opens every day, and the same rows by bare SQL. */
export interface CareQuestion {
  readonly name: string
  readonly account: Account
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly sql: string
}

const PRACTICE = '08900001'
const PROVIDER = '41900001'
const YOUTH = '42900001'
const REGION = 'GG6106'
/** Of the demonstration: in care, and handed over some years ago. */
const IN_CARE = '019a0000-0000-7000-8000-000000000001'
const HANDED_OVER = '019a0000-0000-7000-8000-000000000003'

const midwife: Account = { role: 'midwife', organisation: PRACTICE }
const planner: Account = { role: 'planner', organisation: PROVIDER }
const nurse: Account = { role: 'nurse', organisation: YOUTH }
const coordinator: Account = { role: 'coordinator' }
const inspector: Account = { role: 'inspector' }

const REFERRALS = `query ($filter: ReferralFilter, $sort: ReferralSort! = DUE_DATE_ASC) {
  referrals(filter: $filter, sort: $sort, first: 25) {
    totalCount edges { node { state submittedAt recipient { name } client { name dueDate } } }
  }
}`
const REFERRALS_BY_STATE = `query ($filter: ReferralFilter, $sort: ReferralSort! = DUE_DATE_ASC) {
  referrals(filter: $filter, sort: $sort, first: 25) {
    totalCount stateCounts { state count }
    edges { node { state submittedAt stateSince daysWithoutAnswer recipient { name } client { name dueDate } } }
  }
}`
const referrals = (organisation: string, where: string, order: string) => `
  select r.*, c.given_name, c.family_name, c.due_date, o.name, count(*) over () from referral r
  join client c on c.id = r.client_id join organisation o on o.agb_code = r.recipient
  where (r.sender = '${organisation}' or r.recipient = '${organisation}') and ${where} order by ${order}, r.id limit 25`

const FAMILIES = `query ($filter: FamilyFilter, $sort: FamilySort! = CARE_DATE_ASC) {
  families(filter: $filter, sort: $sort, first: 25) {
    totalCount edges { node { state referredClass indicatedHours plannedHours client { name careDate } } }
  }
}`
const FAMILY = `select c.id, c.given_name, c.family_name, c.due_date, c.born_on, r.state, r.vulnerability_class, v.planned,
    i.minutes, count(*) over () from referral r
  join client c on c.id = r.client_id
  left join lateral (select sum(planned_minutes) as planned from visit
    where client_id = c.id and organisation = r.recipient and kind = 'KRAAMZORG' and state <> 'CANCELLED') v on true
  left join lateral (select minutes from indication where client_id = c.id order by set_at desc limit 1) i on true
  where r.recipient = '${PROVIDER}' and r.kind = 'KRAAMZORG'`
const EXPECTED = `r.state in ('ACCEPTED', 'INTAKE', 'INDICATED', 'IN_CARE')`

const INTAKE = `totalCount edges { node { status weeksPregnant lastDay daysLeft form planned { plannedOn form }
  client { name dueDate } } }`
const intake = (where: string) => `
  select c.id, c.given_name, c.family_name, c.due_date, i.planned_on, i.form, count(*) over () from referral r
  join client c on c.id = r.client_id
  left join intake i on i.client_id = c.id and i.state = 'PLANNED'
  where r.recipient = '${PROVIDER}' and r.kind = 'KRAAMZORG' and r.state not in ('SUBMITTED', 'DECLINED', 'WITHDRAWN')
    and c.registration_ended_on is null and c.born_on is null and ${where}
    and not exists (select from intake held where held.client_id = c.id and held.state = 'HELD')
  order by c.due_date, c.id limit 25`

const HANDOVERS = `query ($filter: HandoverFilter, $sort: HandoverSort! = SENT_DESC) {
  handovers(filter: $filter, sort: $sort, first: 25) {
    totalCount edges { node { id state childName bornOn sentAt sender { name } completeness hours { received } } }
  }
}`
const handovers = (where: string, order: string) => `
  select h.*, o.name, count(*) over () from handover h join organisation o on o.agb_code = h.sender
  where h.recipient = '${YOUTH}' and ${where}
    and not exists (select from handover later where later.child_id = h.child_id and later.version > h.version)
  order by ${order}, h.id limit 25`

const LOOK_UP = `query ($input: ChildSearchInput!) { lookUpChild(input: $input) { id givenName familyName bornOn } }`

/** A month of birth by organisation. */
const FAMILIES_BY_MONTH = `select r.recipient, date_trunc('month', c.born_on), count(*),
    count(*) filter (where v.minutes < 1440)
  from referral r join client c on c.id = r.client_id
  left join received_care v on v.client_id = c.id and v.organisation = r.recipient
  where r.kind = 'KRAAMZORG' and r.state in ('HANDED_OVER', 'COMPLETED')`

export const CARE_QUESTIONS: readonly CareQuestion[] = [
  {
    name: 'midwife: referrals by due date',
    account: midwife,
    query: REFERRALS,
    variables: {},
    sql: referrals(PRACTICE, 'true', 'c.due_date'),
  },
  {
    name: 'midwife: referrals by name',
    account: midwife,
    query: REFERRALS,
    variables: { sort: 'CLIENT_NAME_ASC' },
    sql: referrals(PRACTICE, 'true', 'lower(c.family_name), lower(c.given_name)'),
  },
  {
    name: 'midwife: referrals without answer',
    account: midwife,
    query: REFERRALS_BY_STATE,
    variables: { filter: { withoutAnswerForDays: 7 } },
    sql: referrals(PRACTICE, `r.state = 'SUBMITTED' and r.submitted_at < now() - interval '7 days'`, 'c.due_date'),
  },
  {
    name: 'planner: referrals by due date',
    account: planner,
    query: REFERRALS,
    variables: {},
    sql: referrals(PROVIDER, 'true', 'c.due_date'),
  },
  {
    name: 'planner: referrals by part of a name',
    account: planner,
    query: REFERRALS,
    variables: { filter: { search: 'jans' } },
    sql: referrals(PROVIDER, `c.given_name || ' ' || c.family_name ilike '%jans%'`, 'c.due_date'),
  },
  {
    name: 'planner: referrals in care, longest first',
    account: planner,
    query: REFERRALS_BY_STATE,
    variables: { filter: { states: ['IN_CARE'] }, sort: 'STATE_SINCE_ASC' },
    sql: referrals(PROVIDER, `r.state = 'IN_CARE'`, 'r.state_since'),
  },
  {
    name: 'midwife: one client, her referrals and indication',
    account: midwife,
    query: `query ($client: ID!) { client(id: $client) { name dueDate
      referrals { kind state stateSince recipient { name } history { to at by organisation { name } } }
      indication { hours version protocol { code } findings { code outcome hours } }
      indications { version hours setAt setBy } intakeStatus } }`,
    variables: { client: IN_CARE },
    sql: `select c.*, r.*, e.*, i.* from client c join referral r on r.client_id = c.id
      join referral_event e on e.referral_id = r.id left join indication i on i.client_id = c.id
      where c.id = '${IN_CARE}'`,
  },
  {
    name: 'planner: intakes due',
    account: planner,
    query: `{ intakes(filter: { statuses: [DUE, PLANNED] }, first: 25) { ${INTAKE} } }`,
    variables: {},
    sql: intake('current_date between c.due_date - 140 and c.due_date - 70'),
  },
  {
    name: 'midwife: intakes overdue',
    account: midwife,
    query: `{ intakesOverdue(first: 25) { ${INTAKE} } }`,
    variables: {},
    sql: intake('current_date > c.due_date - 70').replaceAll(`r.recipient = '${PROVIDER}'`, `r.sender = '${PRACTICE}'`),
  },
  {
    name: 'planner: families',
    account: planner,
    query: FAMILIES,
    variables: {},
    sql: `${FAMILY} and ${EXPECTED} order by coalesce(c.born_on, c.due_date), c.id limit 25`,
  },
  {
    name: 'planner: families planned below 24 hours',
    account: planner,
    query: FAMILIES,
    variables: { filter: { plannedBelowHours: 24 } },
    sql: `${FAMILY} and ${EXPECTED} and coalesce(v.planned, case when c.born_on is not null then 0 end) < 1440
      order by coalesce(c.born_on, c.due_date), c.id limit 25`,
  },
  {
    name: 'planner: where to cut hours this week',
    account: planner,
    query: FAMILIES,
    variables: {
      filter: { weeksFromNow: 0, classes: ['SELF_RELIANT'], indicatedAboveHours: 24 },
      sort: 'PLANNED_DESC',
    },
    sql: `${FAMILY} and ${EXPECTED} and r.vulnerability_class = 'SELF_RELIANT' and i.minutes > 1440
      and coalesce(c.born_on, c.due_date) between current_date - 3 and current_date + 3
      order by v.planned desc nulls last, c.id limit 25`,
  },
  {
    name: 'planner: dossiers with gaps',
    account: planner,
    query: `{ dossierGaps(first: 25) {
      totalCount edges { node { state carePlan signalling handover client { name bornOn } } } } }`,
    variables: {},
    sql: `select c.id, c.given_name, c.family_name, c.born_on, r.state, count(*) over () from referral r
      join client c on c.id = r.client_id
      where r.recipient = '${PROVIDER}' and r.kind = 'KRAAMZORG' and r.state in ('IN_CARE', 'HANDED_OVER') and (
        not exists (select from care_plan p where p.client_id = c.id)
        or not exists (select from early_signalling s where s.client_id = c.id)
        or not exists (select from handover h where h.client_id = c.id))
      order by c.born_on, c.id limit 25`,
  },
  {
    name: 'midwife: signals not yet read',
    account: midwife,
    query: `{ signals(filter: { unread: true }, first: 25) {
      totalCount edges { node { subject words signalledAt recordedBy organisation { name } client { name } } } } }`,
    variables: {},
    sql: `select s.*, c.given_name, c.family_name, count(*) over () from signal s join client c on c.id = s.client_id
      join access.care_relationship a on a.client_id = s.client_id and a.organisation = '${PRACTICE}'
        and (a.ends_on is null or a.ends_on >= current_date)
      where s.organisation <> '${PRACTICE}' and not exists (
        select from signal_reading g where g.signal_id = s.id and g.reader_organisation = '${PRACTICE}')
      order by s.signalled_at desc, s.id limit 25`,
  },
  {
    name: 'planner: one dossier',
    account: planner,
    query: `query ($client: ID!) { client(id: $client) { name dueDate bornOn children { givenName bornOn }
      visits { state plannedAt assistant { name } } observations { kind observedAt } carePlans { id } signals { words }
      advice { topic } handovers { version state } } }`,
    variables: { client: IN_CARE },
    sql: `select * from client c left join visit v on v.client_id = c.id left join observation o on o.visit_id = v.id
      where c.id = '${IN_CARE}'`,
  },
  {
    name: 'planner: reindications of two days',
    account: planner,
    query: `{ reindications(filter: { withinDays: 1 }, first: 25) { totalCount edges { node { fromDay changeCode
      hoursBefore hoursAfter difference roster { plannedHours hoursToPlan } indication { version setBy } client { name }
    } } } }`,
    variables: {},
    sql: `select i.*, c.given_name, c.family_name, count(*) over () from indication i join client c on c.id = i.client_id
      join referral r on r.id = i.referral_id
      where r.recipient = '${PROVIDER}' and i.replaces is not null and i.set_at >= current_date - 1
      order by i.set_at desc, i.id limit 25`,
  },
  {
    name: 'midwife: extension requests',
    account: midwife,
    query: `{ extensionRequests(filter: { states: [REQUESTED] }, sort: CARE_UNTIL_ASC, first: 25) {
      totalCount edges { node { state careUntil careDay extraHours reason organisation { name } indication { hours }
      client { name } } } } }`,
    variables: {},
    sql: `select e.*, c.given_name, c.family_name, count(*) over () from extension_request e
      join client c on c.id = e.client_id
      where e.practice = '${PRACTICE}' and e.state = 'REQUESTED' order by e.care_until, e.id limit 25`,
  },
  {
    name: 'planner: registered twice',
    account: planner,
    query: `{ doubleRegistrations(first: 25) {
      totalCount edges { node { client { name dueDate } since elsewhere { name } sinceElsewhere reason } } } }`,
    variables: {},
    sql: `select own.client_id, other.organisation from kraamzorg_registration own
      join kraamzorg_registration other on other.bsn_hash = own.bsn_hash and other.organisation <> own.organisation
      where own.organisation = '${PROVIDER}' limit 25`,
  },
  {
    name: 'planner: waiting list of a region',
    account: planner,
    query: `query ($regions: [String!]) { waitingList(filter: { regions: $regions }, first: 25) { totalCount edges { node {
      client { name } dueDate preferredOrganisation { name } step daysWaiting history { to at by } } } } }`,
    variables: { regions: [REGION] },
    sql: `select w.*, c.given_name, c.family_name, count(*) over () from waiting_list_entry w
      join client c on c.id = w.client_id
      where w.region_code = '${REGION}' and w.client_id in (
        select client_id from access.care_relationship where organisation = '${PROVIDER}')
      order by w.due_date, w.id limit 25`,
  },
  {
    name: 'coordinator: waiting list of the country',
    account: coordinator,
    query: '{ waitingList(first: 25) { totalCount edges { node { step daysWaiting history { to at } } } } }',
    variables: {},
    sql: 'select *, count(*) over () from waiting_list_entry order by due_date, id limit 25',
  },
  {
    name: 'nurse: handovers waiting',
    account: nurse,
    query: HANDOVERS,
    variables: { filter: { states: ['SENT'] }, sort: 'BORN_ASC' },
    sql: handovers('h.received_at is null', 'h.born_on'),
  },
  {
    name: 'nurse: handovers incomplete',
    account: nurse,
    query: HANDOVERS,
    variables: { filter: { incomplete: true } },
    sql: handovers('h.elements_present < h.elements', 'h.sent_at desc'),
  },
  {
    name: 'nurse: handovers below 24 hours',
    account: nurse,
    query: HANDOVERS,
    variables: { filter: { receivedHoursBelow: 24 }, sort: 'RECEIVED_HOURS_ASC' },
    sql: handovers('h.received_minutes < 1440', 'h.received_minutes'),
  },
  {
    name: 'nurse: handovers of one family',
    account: nurse,
    query: `query ($client: ID!) { client(id: $client) { handovers { childName birth { bornAt weightGrams }
      hours { indicated received } consent { given scope } weightCurve { grams } } } }`,
    variables: { client: HANDED_OVER },
    sql: `select * from handover where client_id = '${HANDED_OVER}'`,
  },
  {
    name: 'nurse: births without handover',
    account: nurse,
    query: `{ birthsWithoutHandover(afterDays: 14, first: 25) {
      totalCount edges { node { givenName familyName bornOn daysSinceBirth } } } }`,
    variables: {},
    sql: `select b.*, count(*) over () from child b join client c on c.id = b.client_id
      join youth_health_area a on a.municipality_code = c.municipality_code and a.organisation = '${YOUTH}'
      where not b.stillborn and b.died_on is null and b.born_at < current_date - 13
        and not exists (select from handover h where h.child_id = b.id)
      order by b.born_at desc, b.id limit 25`,
  },
  {
    name: 'nurse: child by BSN',
    account: nurse,
    query: LOOK_UP,
    variables: { input: { birthDate: '2023-03-14', bsn: '999990019' } },
    sql: `select * from child where born_at >= '2023-03-14' and born_at < '2023-03-15' and bsn_hash = '\\x00'`,
  },
  {
    name: 'nurse: child by name',
    account: nurse,
    query: LOOK_UP,
    variables: { input: { birthDate: '2023-03-14', familyName: 'Jansen' } },
    sql: `select * from child where born_at >= '2023-03-14' and born_at < '2023-03-15' and lower(family_name) = 'jansen'`,
  },
  {
    name: 'planner: handovers overdue',
    account: planner,
    query: '{ overdueHandovers(afterDays: 8, first: 25) { totalCount edges { node { childName bornOn } } } }',
    variables: {},
    sql: `select b.*, count(*) over () from child b join referral r on r.client_id = b.client_id
      where r.recipient = '${PROVIDER}' and r.kind = 'KRAAMZORG' and r.state in ('IN_CARE', 'HANDED_OVER')
        and not b.stillborn and b.died_on is null and b.born_at < current_date - 7
        and not exists (select from handover h where h.child_id = b.id)
      order by b.born_at, b.id limit 25`,
  },
  {
    name: 'nurse: handovers in time, by sender',
    account: nurse,
    query: '{ handoverTimeliness(withinDays: 14) { organisation { name } handovers inTimeShare completeShare } }',
    variables: {},
    sql: `select sender, count(*), count(*) filter (where sent_at::date - born_on <= 14) from handover
      where recipient = '${YOUTH}' and version = 1 and sent_at > now() - interval '3 months' group by sender`,
  },
  {
    name: 'coordinator: capacity, 25 regions by 8 weeks',
    account: coordinator,
    query: `{ capacity(weeks: 8) { rows { region { code } period expectedBirths { mean } families
      demandedHours { low high } deployableHours gapHours { low high } } } }`,
    variables: {},
    sql: `select m.region_code, date_trunc('week', c.due_date), count(*), sum(i.minutes) from client c
      join municipality m on m.code = c.municipality_code
      left join lateral (select minutes from indication where client_id = c.id order by set_at desc limit 1) i on true
      where coalesce(c.born_on, c.due_date) between current_date and current_date + 56 group by 1, 2`,
  },
  {
    name: 'planner: dividing the hours of a week',
    account: planner,
    query: `query ($region: String) { divideHours(region: $region, capacityHours: 500, floorHours: 24) {
      weekStart families demandedHours plans { policy } } }`,
    variables: { region: REGION },
    sql: `${FAMILY} and ${EXPECTED} and coalesce(c.born_on, c.due_date) between current_date - 3 and current_date + 3`,
  },
  {
    name: 'midwife: on call tonight',
    account: midwife,
    query: `{ onCallCover(postcode: "0001", withinHours: 24) {
      outcome onDuty { organisation { name } assistantName startsAt endsAt } gaps { from until } } }`,
    variables: {},
    sql: `select * from on_call_shift where region_code = '${REGION}' and ends_at > now()
      and starts_at < now() + interval '1 day'`,
  },
  {
    name: 'inspector: quality of one organisation',
    account: inspector,
    query: `query ($organisation: String!) { organisation(agbCode: $organisation) { name quality { families
      themes { code indicators { code status numerator denominator value } } } } }`,
    variables: { organisation: PROVIDER },
    sql: `${FAMILIES_BY_MONTH} and r.recipient = '${PROVIDER}' and c.born_on > current_date - 365 group by 1, 2`,
  },
  {
    name: 'inspector: quality of the country',
    account: inspector,
    query: '{ quality { families indicators(codes: [NEEDS_RECORDED, INSTRUMENT_USED]) { code status value } } }',
    variables: {},
    sql: `${FAMILIES_BY_MONTH} and c.born_on > current_date - 365 group by 1, 2`,
  },
  {
    name: 'inspector: below 24 hours, by organisation',
    account: inspector,
    query: `{ organisationsBelowFloor(first: 50) { totalCount differing edges { node { organisation { name } families
      belowFloor share corrected { ratio lower upper differs } } } } }`,
    variables: {},
    sql: `${FAMILIES_BY_MONTH} and c.born_on > current_date - 365 group by 1, 2`,
  },
]
