/** The files that a table comes in: the word in an address and the format that the graph knows it by. */
export const FORMATS = {
  csv: 'CSV',
  'csv-nl': 'CSV_NL',
  json: 'JSON',
  parquet: 'PARQUET',
  r: 'R',
  python: 'PYTHON',
} as const

export type FormatWord = keyof typeof FORMATS
export const FORMAT_WORDS = Object.keys(FORMATS) as readonly FormatWord[]

export function isFormatWord(word: string | null): word is FormatWord {
  return word !== null && Object.hasOwn(FORMATS, word)
}
