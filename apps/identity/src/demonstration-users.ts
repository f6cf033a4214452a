import { type Localised, type Role, SCOPES_OF } from '@kraamketen/kraamzorg'

/** A synthetic person who may be chosen on the sign-in page. Nobody real, and no password. */
export type DemonstrationUser = {
  /** Also the `sub` of her tokens. */
  account: string
  name: string
  role: Role
  /** AGB code and name of the organisation she works for; null where a role belongs to none. */
  organisation: { agbCode: string; name: string } | null
  /** Only a mother has her own dossier: the id of the client that she is. */
  client?: string
}

const deWieg = { agbCode: '08900001', name: 'Verloskundigenpraktijk De Wieg (demonstratie)' }
const aanDeAmstel = { agbCode: '08900002', name: 'Verloskundigen Aan de Amstel (demonstratie)' }
const zonnekind = { agbCode: '41900001', name: 'Kraamzorg Zonnekind (demonstratie)' }
const jgzZuid = { agbCode: '42900001', name: 'Jeugdgezondheidszorg Zuid (demonstratie)' }

export const DEMONSTRATION_USERS: readonly DemonstrationUser[] = [
  { account: 'noor', name: 'Noor de Wit', role: 'midwife', organisation: deWieg },
  { account: 'hanna', name: 'Hanna Bakker', role: 'midwife', organisation: aanDeAmstel },
  { account: 'pieter', name: 'Pieter Smeets', role: 'planner', organisation: zonnekind },
  { account: 'joke', name: 'Joke Willems', role: 'nurse', organisation: jgzZuid },
  { account: 'karin', name: 'Karin Jansen', role: 'coordinator', organisation: null },
  { account: 'ravi', name: 'Ravi Sharma', role: 'researcher', organisation: null },
  { account: 'ineke', name: 'Ineke Visser', role: 'inspector', organisation: null },
  {
    account: 'sanne',
    name: 'Sanne Claessen',
    role: 'mother',
    organisation: null,
    client: '019a0000-0000-7000-8000-000000000001',
  },
]

/** What the sign-in page calls each role. */
export const ROLE_NAMES: Readonly<Record<Role, Localised>> = {
  midwife: { nl: 'verloskundige', en: 'midwife' },
  planner: { nl: 'planner kraamzorg', en: 'maternity care planner' },
  nurse: { nl: 'jeugdverpleegkundige', en: 'child health nurse' },
  coordinator: { nl: 'regiocoördinator', en: 'regional coordinator' },
  researcher: { nl: 'onderzoeker', en: 'researcher' },
  inspector: { nl: 'inspecteur', en: 'inspector' },
  mother: { nl: 'moeder', en: 'mother' },
}

export function demonstrationUser(account: string): DemonstrationUser | undefined {
  return DEMONSTRATION_USERS.find((user) => user.account === account)
}

/** The claims about a user in access and identity tokens; `client` is there for a mother only. */
export function claimsOf(user: DemonstrationUser) {
  return {
    name: user.name,
    org: user.organisation?.agbCode ?? null,
    org_name: user.organisation?.name ?? null,
    role: user.role,
    ...(user.client === undefined ? {} : { client: user.client }),
  }
}

export function scopesOf(user: DemonstrationUser): readonly string[] {
  return SCOPES_OF[user.role]
}
