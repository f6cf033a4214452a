import { needs } from '@kraamketen/subgraph'
import type { Waiver } from '../../rules/grant/waiver.ts'
import { builder } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'

export const WaiverType = builder.objectRef<Waiver>('Waiver').implement({
  description:
    'Whether the own contribution is waived, and by which programme (NL: kwijtschelding van de eigen bijdrage).',
  ...needs('care:read'),
  fields: (t) => ({
    ownContributionWaived: t.exposeBoolean('ownContributionWaived', {
      description: 'True only when a programme that waives it was granted; being eligible is not enough.',
    }),
    programme: t.expose('programme', {
      type: ProgrammeType,
      nullable: true,
      description: 'The programme that pays it; null without a waiver.',
    }),
    grantedOn: t.expose('grantedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was granted (NL: toegekend op); null without a waiver.',
    }),
    lapsedOn: t.expose('lapsedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day from which it is waived no longer (NL: vervallen op); null while that is not so.',
    }),
  }),
})
