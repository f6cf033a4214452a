import { REFERRAL_KINDS } from '../../rules/referral/referral-request.ts'
import { builder } from '../builder.ts'

export const ReferralKindType = builder.enumType('ReferralKind', {
  description: 'What is asked for (NL: soort verwijzing).',
  values: REFERRAL_KINDS,
})
