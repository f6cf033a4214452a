/** Who records something, and for which organisation. */
export interface Recorder {
  readonly name: string
  readonly organisation: string
}
