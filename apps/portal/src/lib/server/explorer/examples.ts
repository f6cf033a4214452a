import type { Role } from '@kraamketen/kraamzorg'

/** A question of docs/questions, ready to be opened. */
export interface Example {
  /** Its number there, such as M1. */
  readonly id: string
  /** What it asks, in English; the Dutch words are in the dictionary. */
  readonly question: string
  readonly query: string
  /** As JSON, two spaces deep. */
  readonly variables: string
}

const OPERATIONS = import.meta.glob<string>('../../../../../../docs/questions/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const DESCRIPTIONS = import.meta.glob<{ question: string; variables: Readonly<Record<string, unknown>> }>(
  '../../../../../../docs/questions/*.json',
  { eager: true, import: 'default' },
)

/** Questions are numbered by who asks them. */
const LETTERS: Readonly<Partial<Record<string, Role>>> = {
  M: 'midwife',
  P: 'planner',
  J: 'nurse',
  K: 'coordinator',
  R: 'researcher',
  I: 'inspector',
}

const EXAMPLES: readonly (Example & { readonly role: Role | undefined })[] = Object.entries(OPERATIONS)
  .map(([file, query]) => {
    const id = /(\w+)\.graphql$/.exec(file)?.[1] ?? file
    const { question, variables } = DESCRIPTIONS[file.replace(/graphql$/, 'json')] ?? { question: id, variables: {} }
    return { id, question, query, role: LETTERS[id.charAt(0)], variables: inJson(variables) }
  })
  .toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))

/** The questions of a role, in the order of their numbers. */
export function examplesOf(role: Role): readonly Example[] {
  return EXAMPLES.filter((example) => example.role === role)
}

/** What every role may ask, and nothing of anybody. */
const FIRST = `# Welke afspraken gelden nu? · Which agreements hold now?
query Agreements {
  agreements(statuses: [IN_FORCE]) {
    code
    title
    from
  }
}
`

/** What stands in the explorer before anything was chosen: to see what a question looks like. */
export function firstQuestion(): Pick<Example, 'query' | 'variables'> {
  return { query: FIRST, variables: '' }
}

function inJson(variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2)
}
