/**
 * Fewest families of whom a share, a mean or a quartile is said, and fewest of a sensitive subject that are counted.
 * Fewer say more of chance than of an organisation, and one family would be near to it.
 *
 * Source: house. No source that could be read prints a lower limit; ten is what the research side keeps to as well.
 */
export const FEWEST = 10
