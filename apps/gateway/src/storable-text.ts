/** NUL and half characters: text that no database stores and no name contains. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
