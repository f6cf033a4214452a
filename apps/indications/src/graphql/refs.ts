import type { MaternityAssistant } from '../queries/dossier/maternity-assistant.ts'
import type { Child } from '../queries/registration/child.ts'
import type { Client } from '../queries/registration/clients.ts'
import type { Indication } from '../queries/indication/indications.ts'
import type { Organisation } from '../queries/registration/organisations.ts'
import type { Referral } from '../queries/referral/referral.ts'
import { builder } from './builder.ts'

// These types point at each other. Each is filled in by the file of its name.
export const ChildType = builder.objectRef<Child>('Child')
export const ClientType = builder.objectRef<Client>('Client')
export const IndicationType = builder.objectRef<Indication>('Indication')
export const MaternityAssistantType = builder.objectRef<MaternityAssistant>('MaternityAssistant')
export const OrganisationType = builder.objectRef<Organisation>('Organisation')
export const ReferralType = builder.objectRef<Referral>('Referral')
