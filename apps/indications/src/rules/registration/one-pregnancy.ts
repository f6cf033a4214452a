/**
 * Due dates closer together than this are of one pregnancy: two births are at least some seven months apart. A choice
 * of the house; no source gives a limit.
 */
export const ONE_PREGNANCY_DAYS = 200
