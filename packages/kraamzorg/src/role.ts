/** Who may sign in (NL: rol). One account has one role; what a role may ask is its scopes. */
export const ROLES = ['midwife', 'planner', 'nurse', 'coordinator', 'researcher', 'inspector', 'mother'] as const
export type Role = (typeof ROLES)[number]

/**
 * What a token may ask of the graph. Row security decides which rows; a scope decides which kind of question.
 * - `reference:read`: regions, tariffs, programmes, published tables: nothing about a person
 * - `care:read`, `care:write`: the care chain of identified clients
 * - `chain:read`, `chain:write`: the chain itself by organisation, region and week (capacity, cover, quality); no file
 *   of a client
 * - `research:read`: research aggregates that passed disclosure control
 */
export const SCOPES = [
  'reference:read',
  'care:read',
  'care:write',
  'chain:read',
  'chain:write',
  'research:read',
] as const
export type Scope = (typeof SCOPES)[number]

export const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  midwife: ['reference:read', 'care:read', 'care:write', 'chain:read'],
  planner: ['reference:read', 'care:read', 'care:write', 'chain:read', 'chain:write'],
  nurse: ['reference:read', 'care:read', 'care:write', 'chain:read'],
  mother: ['reference:read', 'care:read'],
  coordinator: ['reference:read', 'chain:read', 'chain:write', 'research:read'],
  researcher: ['reference:read', 'research:read'],
  inspector: ['reference:read', 'chain:read', 'research:read'],
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text)
}
