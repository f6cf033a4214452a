/**
 * How much of the demonstration is in each GGD region, in parts of about 1,700: invented, in the order of magnitude of
 * its population. Zuid-Limburg is left out, because its share is set by hand.
 */
export const REGION_SIZE: Readonly<Record<string, number>> = {
  GG0111: 59,
  GG0706: 50,
  GG1009: 54,
  GG1106: 64,
  GG1413: 84,
  GG1911: 72,
  GG2014: 58,
  GG2209: 45,
  GG2514: 140,
  GG2707: 67,
  GG3109: 56,
  GG3406: 110,
  GG3606: 26,
  GG4506: 83,
  GG4607: 135,
  GG4816: 47,
  GG5006: 39,
  GG5206: 73,
  GG5406: 110,
  GG5608: 80,
  GG6011: 53,
  GG7014: 115,
  GG7206: 66,
  GG7306: 35,
}

/** The region that the demonstration is set in: its organisations have full lists. */
export const HOME_REGION = 'GG6106'
export const HOME_SHARE = 0.15
/** The second region of the cast. */
export const SECOND_REGION = 'GG3406'
