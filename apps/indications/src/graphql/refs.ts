import type { Client } from '../queries/registration/clients.ts'
import type { Indication } from '../queries/indication/indications.ts'
import type { Organisation } from '../queries/registration/organisations.ts'
import type { Referral } from '../queries/referral/referral.ts'
import { builder } from './builder.ts'

// These types point at each other. Each is filled in by the file of its name.
export const ClientType = builder.objectRef<Client>('Client')
export const IndicationType = builder.objectRef<Indication>('Indication')
export const OrganisationType = builder.objectRef<Organisation>('Organisation')
export const ReferralType = builder.objectRef<Referral>('Referral')
