import { readFileSync, readdirSync } from 'node:fs'
import type { Expected } from './shows.ts'

/** One thing a person does on a page: follows the link or presses the button whose name begins so, or fills in fields and presses one. */
export type Step = string | { readonly fill: Readonly<Record<string, string>>; readonly press: string }

/** A question of a user, with who asks it, what the graph must answer, and where the portal shows it. */
export interface Question {
  readonly question: string
  readonly user: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly shows: Readonly<Record<string, Expected>>
  readonly place: {
    /** From the start page on; three at most. */
    readonly steps: readonly Step[]
    /** Words on the page that they end at, each a pattern. */
    readonly shows: readonly string[]
  }
}

const FOLDER = new URL('../../../docs/questions/', import.meta.url)
const idsOf = (ending: string) =>
  readdirSync(FOLDER).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []))

export const QUESTIONS = idsOf('.json')
export const OPERATIONS = idsOf('.graphql')

export function readQuestion(id: string): Question {
  return JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')) as Question
}

export function readOperation(id: string): string {
  return readFileSync(new URL(`${id}.graphql`, FOLDER), 'utf8')
}
