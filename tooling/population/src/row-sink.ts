/** A word that many rows share, such as a code or a day: written as bytes to a CSV, as a string to a Parquet file. */
export interface Token {
  readonly text: string
  readonly bytes: Uint8Array
}

export function token(text: string): Token {
  return { text, bytes: new TextEncoder().encode(text) }
}

/** Takes the values of a row in the order of the contract's columns. */
export interface RowSink {
  readonly rows: number
  pseudonym(value: number): void
  whole(value: number): void
  /** A number of hours by its hundredths. */
  hundredths(value: number): void
  text(value: Token): void
  missing(): void
  end(): void
  /** Hands over what is full; to be awaited every few thousand rows, so that no more than a part is in memory. */
  drain(): Promise<void>
  finish(): Promise<void>
}
