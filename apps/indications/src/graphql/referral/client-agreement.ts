import { CLIENT_AGREEMENTS } from '../../rules/referral/client-agreement.ts'
import { builder } from '../builder.ts'

export const ClientAgreementType = builder.enumType('ClientAgreement', {
  description: 'What she herself says to what is asked for her (NL: akkoord van de cliënt).',
  values: CLIENT_AGREEMENTS,
})
