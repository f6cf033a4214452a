import { type IsoDate, cleanText, parseIsoDate } from '@kraamketen/kraamzorg'
import * as v from 'valibot'
import { type InputIssue, InvalidInput } from './problem.ts'

/** What is wrong and what to do, as the one text that valibot carries with an issue. */
export function say(message: string, remedy: string): string {
  return `${message}\n${remedy}`
}

/** A value made from a text by a function that answers null to what it cannot read. */
export function readAs<Value>(read: (text: string) => Value | null, message: string, remedy: string) {
  return v.pipe(
    v.string(),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value)
      if (value !== null) return value
      addIssue({ message: say(message, remedy) })
      return NEVER
    }),
  )
}

/** Text of 1 to `longest` characters, trimmed and in composed form. */
export function line(longest: number, { multiline = false } = {}) {
  return v.pipe(
    readAs(
      (text) => cleanText(text, { multiline }),
      'This holds characters that are not text.',
      'Leave out control characters.',
    ),
    v.minLength(1, say('This is empty.', 'Fill it in.')),
    v.maxLength(longest, ({ received }) =>
      say(`This is ${received} characters long.`, `Use at most ${longest} characters.`),
    ),
  )
}

/** A calendar day; the error says how one is written. */
export function day() {
  return readAs<IsoDate>(
    parseIsoDate,
    'This is not a calendar day between 1900 and 2100.',
    'Write it as year-month-day, such as 2026-03-14.',
  )
}

/** A whole number in bounds. */
export function wholeNumber(from: number, until: number) {
  const message = say(
    `This is not a whole number from ${from} to ${until}.`,
    `Fill in a whole number from ${from} to ${until}.`,
  )
  return v.pipe(v.number(message), v.integer(message), v.minValue(from, message), v.maxValue(until, message))
}

/** What may be left out: absent and null are the same. */
export function optional<Schema extends v.GenericSchema>(schema: Schema) {
  return v.nullish(schema, null)
}

/** Judges the `input` of a mutation as a whole, and throws InvalidInput with every value that is wrong. */
export function readInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  const issues = result.issues.map((issue): InputIssue => {
    const [message = '', remedy = 'Correct it.'] = issue.message.split('\n')
    return { path: ['input', ...(v.getDotPath(issue)?.split('.') ?? [])], message, remedy }
  })
  throw new InvalidInput(issues as [InputIssue, ...InputIssue[]])
}
