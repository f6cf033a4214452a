import type { PageData } from './$types'

export type Handover = PageData['handover']
export type PartnerAsSent = NonNullable<Handover['prenatalHomeVisit']>
export type Weight = PageData['weights'][number]
