/** Sex as it was seen at birth (NL: geslacht). */
export const SEXES = ['FEMALE', 'MALE', 'UNDETERMINED'] as const
export type Sex = (typeof SEXES)[number]

/** Where a child was born (NL: plaats van de bevalling). */
export const BIRTH_PLACES = ['HOME', 'BIRTH_CENTRE', 'HOSPITAL', 'ELSEWHERE'] as const
export type BirthPlace = (typeof BIRTH_PLACES)[number]

/** Where she wishes to give birth (NL: gewenste plaats van de bevalling). */
export const BIRTH_PLACE_WISHES = ['HOME', 'BIRTH_CENTRE', 'HOSPITAL'] as const
export type BirthPlaceWish = (typeof BIRTH_PLACE_WISHES)[number]

/** How a child was born (NL: type bevalling). */
export const MODES_OF_BIRTH = ['SPONTANEOUS', 'ASSISTED', 'CAESAREAN'] as const
export type ModeOfBirth = (typeof MODES_OF_BIRTH)[number]
