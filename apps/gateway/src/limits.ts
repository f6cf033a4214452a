/** What one request may ask. Wide enough for every page of the portal, far below what could hurt. */
export const LIMITS = {
  /** Bytes of a request. */
  body: 256 * 1024,
  /** Words and signs of a document. */
  tokens: 2_000,
  /** Levels of fields. */
  depth: 10,
  /** Levels of braces, fragments written out. */
  nesting: 30,
  aliases: 15,
  directives: 50,
  /** Fields at the root of one operation. */
  rootFields: 10,
  /** Fields of a whole document once every fragment is written out. */
  fields: 2_000,
  /** Levels of lists and objects in a value. */
  variableDepth: 16,
  /** Streams of events that one account has open. */
  streams: 10,
} as const
