/**
 * Every number of this generator that no source gives. Each is an assumption: chosen to be plausible and to make the
 * files resemble real ones, to be changed freely, and never to be quoted. What a source gives stands in the printed
 * tables and in printed-text.ts.
 */

/** Assumption: the note says "over 40,000" one-day stays in 2022; from here the need rounds to 5.20 million hours. */
export const ASSUMED_ONE_DAY_2022 = 40_700

/** Assumption: children born in 2016, also those that the study excludes; the note says only "about 3 % fewer" in 2022. */
export const ASSUMED_BIRTHS_2016 = 172_500
export const ASSUMED_FALL_OF_BIRTHS = 0.03

/** Assumption: of the children that the study excludes, the share by main reason; the rest stays in hospital longer. */
export const ASSUMED_EXCLUDED = {
  twin: 0.088,
  stillborn: 0.016,
  diedWithin28Days: 0.006,
  under35Weeks: 0.05,
}

/** Assumption: a class is at least and at most so many times as frequent in a row that is not printed as in all. */
export const ASSUMED_BOUNDS_OF_RESIDUAL = { least: 0.3, most: 3 }

/**
 * Assumption: how each characteristic hangs together with two latent traits and two other characteristics, as loadings
 * of a Gaussian copula. Levels are cut from low to high in the order of `LEVEL_ORDER` of people.ts.
 */
export const ASSUMED_LOADINGS = {
  urbanity: { urban: 0.95 },
  countryOfOrigin: { status: 0.4, urban: -0.4 },
  motherAge: { status: 0.42, urban: 0.18, origin: 0.1 },
  childPosition: { age: 0.5, origin: -0.18, status: -0.12, urban: -0.08 },
  education: { status: 0.72, urban: 0.12, origin: 0.15 },
  educationMissing: { origin: -0.55 },
  incomeQuintile: { status: 0.7, origin: 0.22, age: 0.2 },
  incomeMissing: { origin: -0.5, status: -0.2 },
  problematicDebt: { status: 0.6, origin: 0.12 },
  singleParent: { status: 0.45, age: 0.25, origin: 0.18, urban: -0.1 },
  singleParentMissing: { origin: -0.45 },
  multiplyVulnerable: { status: 0.6, age: 0.15, origin: 0.12 },
  multiplyVulnerableMissing: { origin: -0.3 },
  hospitalDay: { position: -0.3, age: 0.1 },
} as const

/** Assumption: inhabitants in thousands of larger municipalities; every other one counts for `other`. */
export const ASSUMED_INHABITANTS: Readonly<Record<string, number>> = {
  GM0363: 918,
  GM0599: 664,
  GM0518: 563,
  GM0344: 368,
  GM0772: 244,
  GM0014: 239,
  GM0855: 228,
  GM0034: 223,
  GM0758: 187,
  GM0268: 183,
  GM0200: 167,
  GM0202: 166,
  GM0392: 165,
  GM0394: 161,
  GM0153: 161,
  GM0307: 160,
  GM0796: 158,
  GM0479: 158,
  GM0193: 132,
  GM0080: 127,
  GM0546: 127,
  GM0637: 126,
  GM0228: 122,
  GM0935: 122,
  GM0505: 121,
  GM1783: 114,
  GM0484: 114,
  GM0361: 111,
  GM0114: 108,
  GM0503: 106,
  GM0983: 103,
  GM0150: 102,
  GM0362: 94,
  GM0439: 94,
  GM0794: 95,
  GM0402: 93,
  GM1883: 92,
  GM0828: 94,
  GM1900: 91,
  GM0917: 87,
  GM1930: 86,
  GM0995: 84,
  GM0164: 82,
  GM0606: 81,
  GM0988: 51,
  GM0957: 60,
  GM1674: 78,
  GM0513: 76,
  GM0622: 75,
  GM0405: 75,
  GM0687: 50,
  GM0715: 55,
  GM0718: 45,
  other: 34,
}

/** Assumption: share of births by urbanity, from extremely to not urbanised, by size of the municipality in thousands. */
export const ASSUMED_URBANITY_BY_SIZE: readonly { readonly from: number; readonly shares: readonly number[] }[] = [
  { from: 350, shares: [0.88, 0.1, 0.015, 0.004, 0.001] },
  { from: 150, shares: [0.42, 0.44, 0.1, 0.03, 0.01] },
  { from: 80, shares: [0.16, 0.5, 0.22, 0.09, 0.03] },
  { from: 45, shares: [0.04, 0.36, 0.32, 0.22, 0.06] },
  { from: 0, shares: [0.01, 0.12, 0.25, 0.44, 0.18] },
]

/**
 * Assumption: how much worse off a region is than its people explain, before and after 2019, so that the means resemble
 * what the note tells of Figure 4; it prints no figure by region. `slope` is from 2016 to 2022.
 */
export const ASSUMED_REGION_TILT: Readonly<Record<string, { readonly level: number; readonly slope: number }>> = {
  GG3406: { level: 0.2, slope: -0.28 },
  GG4607: { level: 0.2, slope: -0.28 },
  GG6106: { level: 0, slope: 0.62 },
  GG5006: { level: 0, slope: 0.62 },
  GG7206: { level: -0.1, slope: 0.15 },
  GG0706: { level: -0.1, slope: 0.15 },
  GG5406: { level: 0.05, slope: 0.2 },
  GG7014: { level: 0.05, slope: -0.2 },
}

/** Assumption: what one unit of tilt does to the logarithm of the odds of each class. */
export const ASSUMED_TILT_OF_CLASS: readonly number[] = [0.6, 1, 0.7, 0, -0.7]

/** Assumption: what one unit of tilt does to the hours within a class, on the logit scale of their rank. */
export const ASSUMED_TILT_OF_HOURS = -0.8

/**
 * Assumption: children born on this day of December or later have no claims after the turn of the year, so that the dip
 * of December lies in them alone; those born before it are as those of November. The note suspects a lack of staff.
 */
export const ASSUMED_FIRST_CUT_DAY = 24
/** Assumption: how loosely the hours of those births follow the days that were left, in quarter hours. */
export const ASSUMED_CUT_LOOSENESS = 24

/** Assumption: share of births of later rank whose earlier birth is looked for among those before. */
export const ASSUMED_KNOWN_EARLIER_BIRTH = 0.9
/** Assumption: months between two births of a mother; drawn around the first, never under the second. */
export const ASSUMED_BIRTH_GAP = { mean: 32, deviation: 11, least: 12, most: 72 }

/** Assumption: share that emigrates, or that dies, in a year after the birth. */
export const ASSUMED_EMIGRATION = 0.006
export const ASSUMED_DEATH_OF_MOTHER = 0.0002
export const ASSUMED_DEATH_OF_CHILD = 0.0002

/** Assumption: spread of indicated hours within a family of given characteristics, and their bounds. */
export const ASSUMED_INDICATED = { deviation: 5, least: 24, most: 80, byClass: [0, -2.5, -1, 0.3, 2.2] }

/** Assumption: percent with 1–23 hours as claimed, inside what the note rounds to 8 and 11; nearer to its neighbours. */
export const ASSUMED_CLAIMED_SHORT = { 2016: 8.3, 2022: 11.2 }

/**
 * Assumption: means of 0 and 1 hospital day as claimed, inside the printed 43.8 and 39.7 and as high as these allow,
 * as the means of Table 2 ask for more.
 */
export const ASSUMED_DAY_MEANS = [43.84, 39.74] as const

/** Assumption: shape of the hours within each hour state: rank to this power; under 1 leans to the upper end. */
export const ASSUMED_HOURS_POWER = [1, 0.8, 0.6, 1, 2.2, 1, 0.8, 1, 0.6, 0.8, 1, 1, 2.8]

/** Assumption: of 45–49 hours, the shares with exactly 45 (bottle), exactly 49 (breast) and beyond 49. */
export const ASSUMED_USUAL_HOURS = { bottle: 0.28, breast: 0.42, beyond: 0.03 }
