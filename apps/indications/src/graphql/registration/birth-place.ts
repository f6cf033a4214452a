import { BIRTH_PLACES, BIRTH_PLACE_WISHES } from '../../rules/registration/child-facts.ts'
import { builder } from '../builder.ts'

export const BirthPlaceWishType = builder.enumType('BirthPlaceWish', {
  description: 'Where she wishes to give birth (NL: gewenste plaats van de bevalling).',
  values: BIRTH_PLACE_WISHES,
})
export const BirthPlaceType = builder.enumType('BirthPlace', {
  description: 'Where a child was born (NL: plaats van de bevalling).',
  values: BIRTH_PLACES,
})
