import { parseDate } from '../format/parse-date.ts'

/** What one box asks of a list of clients. */
export interface Search {
  /** Words of her name. */
  readonly search?: string
  /** The day she was born, ISO. */
  readonly clientBirthDate?: string
}

/** Somebody on the telephone says a name, a date of birth or both: `jansen 14-3-1994`. */
export function readSearch(typed: string): Search {
  const [written] = /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/.exec(typed) ?? []
  const birthDate = written === undefined ? null : parseDate(written)
  if (written === undefined || birthDate === null) return { search: typed }
  const name = typed.replace(written, ' ').replaceAll(/\s+/g, ' ').trim()
  return { ...(name !== '' && { search: name }), clientBirthDate: birthDate }
}
