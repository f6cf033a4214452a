/**
 * A text as it is stored: trimmed and in Unicode's composed form, so that é equals é in a search.
 * Null when it holds what no keyboard gives: control characters (NUL breaks PostgreSQL), lone surrogates, or the
 * direction marks that make a name read backwards. Line ends and tabs pass when `multiline`.
 */
export function cleanText(text: string, { multiline = false } = {}): string | null {
  const forbidden = multiline
    ? /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    : /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
  return forbidden.test(text) || !text.isWellFormed() ? null : text.normalize('NFC').trim()
}
