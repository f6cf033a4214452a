import { readFileSync } from 'node:fs'

/** A page of the portal, and the question at the gateway that asks for the same. */
export interface MeasuredPage {
  readonly name: string
  /** One of the demonstration's people. */
  readonly account: string
  readonly role: string
  readonly path: string
  /** A file of docs/questions. */
  readonly question: string
}

export const PAGES: readonly MeasuredPage[] = [
  { name: 'midwife: her referrals', account: 'noor', role: 'midwife', path: '/verwijzingen', question: 'M2' },
  {
    name: 'planner: weeks',
    account: 'pieter',
    role: 'planner',
    path: '/planning',
    question: 'P1',
  },
  { name: 'planner: families', account: 'pieter', role: 'planner', path: '/planning/gezinnen', question: 'P2' },
  { name: 'nurse: handovers', account: 'joke', role: 'nurse', path: '/overdrachten', question: 'J9' },
  { name: 'coordinator: 25 regions by 8 weeks', account: 'karin', role: 'coordinator', path: '/regio', question: 'K1' },
  { name: 'inspector: organisations', account: 'ineke', role: 'inspector', path: '/toezicht', question: 'I1' },
  {
    name: 'researcher: a table',
    account: 'ravi',
    role: 'researcher',
    path: '/onderzoek/tabel?kenmerk=INCOME_QUINTILE',
    question: 'R3',
  },
]

const FOLDER = new URL('../../../../docs/questions/', import.meta.url)

/** The body of a request that asks a question as it stands in docs/questions. */
export function bodyOf(question: string): string {
  const query = readFileSync(new URL(`${question}.graphql`, FOLDER), 'utf8')
  const { variables } = JSON.parse(readFileSync(new URL(`${question}.json`, FOLDER), 'utf8')) as { variables: unknown }
  return JSON.stringify({ query, variables })
}
