import type { TypedQuestion } from './ask-freely.ts'

/**
 * What stands in the fields of the explorer's form, as it was typed. A form sends its line ends as two characters; NUL can
 * be sent by no keyboard, and kept by no table.
 */
export function typedQuestion(form: FormData): TypedQuestion {
  return { query: textOf(form, 'query'), variables: textOf(form, 'variables') }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '') : ''
}
