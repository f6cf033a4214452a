/**
 * A characteristic of Table 2: levels in the order of the printed rows, which is that of the code lists of the data
 * contract; what is missing comes last.
 */
export interface Factor {
  /** Key of the group in the printed table. */
  readonly key: FactorKey
  readonly levels: number
  /** True when the last level is a value that a row lacks, and the printed rows do not speak of it. */
  readonly unprintedMissing: boolean
}

export const FACTOR_KEYS = [
  'birthYear',
  'birthMonth',
  'motherAge',
  'countryOfOrigin',
  'education',
  'incomeQuintile',
  'problematicDebt',
  'singleParent',
  'multiplyVulnerable',
  'urbanity',
  'childPosition',
] as const
export type FactorKey = (typeof FACTOR_KEYS)[number]

const factor = (key: FactorKey, levels: number, unprintedMissing = false): Factor => ({ key, levels, unprintedMissing })

export const FACTORS: readonly Factor[] = [
  factor('birthYear', 7),
  factor('birthMonth', 12),
  factor('motherAge', 6),
  factor('countryOfOrigin', 10),
  factor('education', 4),
  factor('incomeQuintile', 6, true),
  factor('problematicDebt', 2),
  factor('singleParent', 3, true),
  factor('multiplyVulnerable', 3, true),
  factor('urbanity', 5),
  factor('childPosition', 5),
]

/** Where a factor stands in the rows of `People.levels`. */
export const AT = Object.fromEntries(FACTOR_KEYS.map((key, index) => [key, index])) as Readonly<
  Record<FactorKey, number>
>
export const WIDTH = FACTORS.length

/** Index of each factor's first level in one long list of all levels. */
export const FIRST_LEVEL: readonly number[] = FACTORS.map((_, index) =>
  FACTORS.slice(0, index).reduce((sum, { levels }) => sum + levels, 0),
)
export const ALL_LEVELS = FACTORS.reduce((sum, { levels }) => sum + levels, 0)
