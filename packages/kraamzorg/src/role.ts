/** Who may sign in (NL: rol). One account has one role; what a role may ask is its scopes. */
export const ROLES = ['midwife', 'planner', 'nurse', 'coordinator', 'researcher', 'inspector', 'mother'] as const
export type Role = (typeof ROLES)[number]

/**
 * What a token may ask of the graph. Row security decides which rows; a scope decides which kind of question.
 * - `reference:read`: regions, tariffs, programmes, published tables: nothing about a person
 * - `care:read`, `care:write`: the care chain of identified clients
 * - `research:read`: research aggregates that passed disclosure control
 */
export const SCOPES = ['reference:read', 'care:read', 'care:write', 'research:read'] as const
export type Scope = (typeof SCOPES)[number]

export const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  midwife: ['reference:read', 'care:read', 'care:write'],
  planner: ['reference:read', 'care:read', 'care:write'],
  nurse: ['reference:read', 'care:read'],
  mother: ['reference:read', 'care:read'],
  coordinator: ['reference:read', 'research:read'],
  researcher: ['reference:read', 'research:read'],
  inspector: ['reference:read', 'research:read'],
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text)
}
