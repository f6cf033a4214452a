import type { Role } from '@kraamketen/kraamzorg'

interface Account {
  readonly account: string
  readonly name: string
  readonly role: Role
  /** What this person sees, in a few words. */
  readonly sees: string
}

/** The made-up people of the identity provider, for the summary and for `npm run token`. */
export const DEMONSTRATION_ACCOUNTS: readonly Account[] = [
  { account: 'noor', name: 'Noor de Wit', role: 'midwife', sees: 'Verloskundigenpraktijk De Wieg' },
  { account: 'hanna', name: 'Hanna Bakker', role: 'midwife', sees: 'Verloskundigen Aan de Amstel' },
  { account: 'pieter', name: 'Pieter Smeets', role: 'planner', sees: 'Kraamzorg Zonnekind' },
  { account: 'joke', name: 'Joke Willems', role: 'nurse', sees: 'Jeugdgezondheidszorg Zuid' },
  { account: 'karin', name: 'Karin Jansen', role: 'coordinator', sees: 'regions and research' },
  { account: 'ravi', name: 'Ravi Sharma', role: 'researcher', sees: 'research only' },
  { account: 'ineke', name: 'Ineke Visser', role: 'inspector', sees: 'organisations and research' },
  { account: 'sanne', name: 'Sanne Claessen', role: 'mother', sees: 'her own dossier' },
]
