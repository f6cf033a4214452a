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

const midwife: Account = { role: 'midwife', organisation: PRACTICE }
const planner: Account = { role: 'planner', organisation: PROVIDER }

const PAGE = `query ($filter: ReferralFilter, $sort: ReferralSort! = DUE_DATE_ASC) {
  referrals(filter: $filter, sort: $sort, first: 25) {
    totalCount edges { node { state submittedAt recipient { name } client { name dueDate } } }
  }
}`

export const CARE_QUESTIONS: readonly CareQuestion[] = [
  {
    name: 'referrals by due date',
    account: midwife,
    query: PAGE,
    variables: {},
    sql: `select r.*, c.given_name, c.family_name, c.due_date, o.name, count(*) over () from referral r
      join client c on c.id = r.client_id join organisation o on o.agb_code = r.recipient
      where '${PRACTICE}' in (r.sender, r.recipient) order by c.due_date, r.id limit 25`,
  },
  {
    name: 'referrals of a planner, by part of a name',
    account: planner,
    query: PAGE,
    variables: { filter: { search: 'jans' } },
    sql: `select r.*, c.given_name, c.family_name, c.due_date, o.name, count(*) over () from referral r
      join client c on c.id = r.client_id join organisation o on o.agb_code = r.recipient
      where '${PROVIDER}' in (r.sender, r.recipient) and c.given_name || ' ' || c.family_name ilike '%jans%'
      order by c.due_date, r.id limit 25`,
  },
]
