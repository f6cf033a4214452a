/**
 * Every number of this generator that no source gives. Each is an assumption: chosen to be plausible and to make the
 * files resemble real ones, to be changed freely, and never to be quoted. What a source gives stands in the printed
 * tables and in printed-text.ts.
 */

/** Assumption: the note says "over 40,000" one-day stays in 2022; from here the need rounds to 5.20 million hours. */
export const ASSUMED_ONE_DAY_2022 = 40_700

/** Assumption: all children born in 2016, also those that the study excludes; the note has only the fall until 2022. */
export const ASSUMED_BIRTHS_2016 = 172_500
/** Assumption: evenly spread over the years; the note says "about 3 %" less in 2022 than in 2016. */
export const ASSUMED_FALL_OF_BIRTHS = 0.03

/** Assumption: of the children that the study excludes, the share by main reason; all others are longer in hospital. */
export const ASSUMED_EXCLUDED = {
  twin: 0.088,
  stillborn: 0.016,
  diedWithin28Days: 0.006,
  under35Weeks: 0.05,
} as const

/** Assumption: what is said of births beside the printed characteristics; days, grams and shares. */
export const ASSUMED_BIRTH = {
  gestation: { mean: 278, deviation: 9, least: 245, most: 299 },
  weight: { at280Days: 3_480, perDay: 22, deviation: 430, least: 600, most: 5_900 },
  missing: { gestation: 0.008, weight: 0.004, apgar: 0.012, delivery: 0.003, other: 0.006 },
  /** Of Apgar scores 10, 9, 8, 7, 6, 5, 4. */
  apgar: [0.5, 0.38, 0.08, 0.026, 0.008, 0.004, 0.002],
  /** Of caesareans in the study population. */
  planned: 0.6,
  /** Of caesareans in the study population: with one hospital day. */
  caesareanWithDay: 0.93,
  instrumental: { noDay: 0.05, oneDay: 0.09 },
  haemorrhage: { noDay: 0.035, oneDay: 0.06 },
  transferred: { noDay: 0.22, oneDay: 0.3 },
  mentalHealthProblem: { others: 0.04, from50: 0.065 },
} as const

/** Assumption: births that the study excludes; days in hospital are drawn from 2 up with this chance to stay longer. */
export const ASSUMED_EXCLUDED_BIRTH = {
  twinGestation: { mean: 254, deviation: 17, least: 168, most: 273 },
  earlyGestation: { least: 168, most: 244 },
  caesarean: 0.42,
  longer: { twin: 0.6, early: 0.88, others: 0.45 },
  mostNights: 60,
  claim: { live: 0.93, stillborn: 0.3 },
} as const

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

/** Assumption: claims beside and around the hours at home; shares of families, hours, and euro cents an hour by year. */
export const ASSUMED_CLAIMS = {
  registration: 0.3,
  registrationAmount: 3_700,
  intake: 0.15,
  intakeAmount: 9_500,
  /** Of families without hours: something was registered all the same. */
  registeredWithoutHours: 0.12,
  partus: 0.35,
  partusQuarters: { least: 6, most: 32 },
  /** Hours at home before the birth, which do not count. */
  beforeBirth: 0.004,
  inTwoLines: 0.25,
  leastQuartersInTwoLines: 40,
  centsPerHour: [4_750, 4_850, 4_980, 5_130, 5_330, 5_480, 5_690],
} as const

/** Assumption: stays in hospital beside those after the birth; shares of births. */
export const ASSUMED_STAYS = {
  /** No night: born in hospital and home the same day. */
  sameDay: 0.5,
  /** A night before the birth, which does not count. */
  nightBefore: 0.12,
  dayStay: 0.06,
  dayStayWithin: 120,
  earlierStay: 0.03,
  earlierBetween: [25, 140],
} as const

/** Assumption: share of addresses that the registers do not place in a municipality. */
export const ASSUMED_MUNICIPALITY_MISSING = 0.001

/**
 * Assumption: yearly spending under the Zvw. Chances of any use, and median euros and spread of the amount when there is
 * some. Hours of kraamzorg change nothing later; mothers with 50 hours and over use more before the birth as well, and
 * children without kraamzorg cost least after their first year, as the note found. Chances of use follow the note where it
 * prints any (mental health care of mothers, paramedical and dental care of six-year-olds).
 */
export const ASSUMED_SPENDING = {
  mother: {
    hospital: { chance: 0.42, from50: 0.52, birthYear: 0.96, median: 420, medianBirthYear: 2_600, spread: 1.1 },
    general: { chance: 0.97, median: 165, spread: 0.6 },
    pharmacy: { chance: 0.72, median: 55, spread: 1.2 },
    paramedical: { chance: 0.16, median: 310, spread: 0.7 },
    mental: { chance: 0.055, from50: 0.075, perYear: 0.004, median: 1_100, spread: 1.1 },
    dental: { chance: 0.02, median: 260, spread: 0.8 },
    other: { chance: 0.35, median: 90, medianBirthYear: 3_900, spread: 0.5 },
  },
  child: {
    hospital: { chances: [0.55, 0.3, 0.2, 0.2, 0.19, 0.18, 0.18], median: 480, spread: 1.2 },
    general: { chance: 0.98, median: 130, spread: 0.5 },
    pharmacy: { chance: 0.52, median: 28, spread: 1.1 },
    paramedical: {
      chances: [0.1, 0.1, 0.09, 0.12, 0.17, 0.21, 0.22],
      short: [0.1, 0.1, 0.1, 0.13, 0.2, 0.24, 0.26],
      median: 260,
      spread: 0.8,
    },
    mental: { chance: 0.008, median: 900, spread: 1 },
    dental: {
      chances: [0, 0.01, 0.09, 0.19, 0.26, 0.3, 0.32],
      short: [0, 0.01, 0.08, 0.18, 0.25, 0.29, 0.31],
      long: [0, 0.01, 0.09, 0.19, 0.27, 0.31, 0.33],
      median: 120,
      spread: 0.5,
    },
    other: { chance: 0.5, median: 70, spread: 0.8 },
    /** After the first year. */
    withoutKraamzorg: 0.85,
  },
} as const
