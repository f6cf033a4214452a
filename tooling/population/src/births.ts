/** All births of the delivery as columns: first the study population, in the order of `People`, then the excluded. */
export interface Births {
  readonly count: number
  /** Rows of the study population; row i of these is pair i. */
  readonly studied: number
  /** Pair whose characteristics the birth has; an excluded birth has those of a pair of its year. */
  readonly pair: Int32Array
  /** Day number. */
  readonly bornOn: Int32Array
  /** Place in the list of mothers. */
  readonly mother: Int32Array
  readonly birthOrder: Uint8Array
  readonly plurality: Uint8Array
  /** 0 for a stillbirth. */
  readonly live: Uint8Array
  /** Days until the death of the child within 28 days; 255 when it did not die then. */
  readonly diedAfter: Uint8Array
  /** Days; 0 is missing. */
  readonly gestation: Uint16Array
  /** Grams; 0 is missing. */
  readonly weight: Uint16Array
  /** 255 is missing, as in the four below. */
  readonly apgar: Uint8Array
  /** Place in the code list. */
  readonly delivery: Uint8Array
  /** 1 is yes. */
  readonly haemorrhage: Uint8Array
  readonly transferred: Uint8Array
  readonly mentalHealthProblem: Uint8Array
  readonly nightsOfMother: Uint8Array
  readonly nightsOfChild: Uint8Array
  /** Quarter hours claimed after the birth. */
  readonly quarters: Uint16Array
}

export const MISSING = 255

export function emptyBirths(count: number, studied: number): Births {
  const bytes = (value = 0) => new Uint8Array(count).fill(value)
  return {
    count,
    studied,
    pair: new Int32Array(count),
    bornOn: new Int32Array(count),
    mother: new Int32Array(count),
    birthOrder: bytes(),
    plurality: bytes(1),
    live: bytes(1),
    diedAfter: bytes(MISSING),
    gestation: new Uint16Array(count),
    weight: new Uint16Array(count),
    apgar: bytes(MISSING),
    delivery: bytes(MISSING),
    haemorrhage: bytes(MISSING),
    transferred: bytes(MISSING),
    mentalHealthProblem: bytes(MISSING),
    nightsOfMother: bytes(),
    nightsOfChild: bytes(),
    quarters: new Uint16Array(count),
  }
}

/** The mother of twins stands in both rows; what is hers alone is written with the first. */
export const isSecondOfTwins = (births: Births, row: number): boolean =>
  births.plurality[row]! > 1 && row > 0 && births.mother[row - 1] === births.mother[row]
