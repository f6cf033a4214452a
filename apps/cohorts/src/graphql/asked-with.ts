/** The arguments of a field as they were given, for the program that asks it again. */
export interface AskedWith {
  readonly variables: Readonly<Record<string, unknown>>
}
