import { hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Episode } from '../../queries/claims/episodes.ts'
import type { Client } from '../../queries/registration/clients.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { IndicationType } from '../refs.ts'
import { ClaimedCareType } from './claimed-care.ts'

const READERS = ['midwife', 'planner', 'mother'] as const

const ContractPartiesType = builder.objectRef<Client>('ContractParties').implement({
  description: 'Between whom the price of her care was agreed (NL: contractpartijen).',
  ...needs('care:read'),
  fields: (t) => ({
    providerAgbCode: t.exposeString('careProviderAgbCode', {
      nullable: true,
      description: 'AGB code of her kraamzorg organisation; null while she has none.',
    }),
    uzoviCode: t.exposeString('uzoviCode', {
      nullable: true,
      description: 'UZOVI code of her insurer; null when not recorded.',
    }),
  }),
})

const EpisodeType = builder.objectRef<Episode>('CareEpisode').implement({
  description:
    'The hours of one period of kraamzorg at each step, and what was claimed of it (NL: zorgepisode). A planner sees those of her own organisation.',
  ...needs('care:read', READERS),
  fields: (t) => ({
    plannedHours: t.float({
      nullable: true,
      description: 'Decimal hours of visits that were not cancelled, done or to come; null when none was planned.',
      resolve: ({ planned }) => (planned === null ? null : hoursOf(planned)),
    }),
    deliveredHours: t.float({
      description: 'Decimal hours that the visits really took.',
      resolve: ({ delivered }) => hoursOf(delivered),
    }),
    partusDeliveredHours: t.float({
      description: 'Decimal hours that assistance at the birth really took.',
      resolve: ({ partusDelivered }) => hoursOf(partusDelivered),
    }),
    claimed: t.expose('claimed', {
      type: ClaimedCareType,
      nullable: true,
      description: 'What was claimed; null while nothing is.',
    }),
  }),
})

builder.objectFields(IndicationType, (t) => ({
  contract: t.field({
    type: ContractPartiesType,
    description: 'Between whom the price was agreed.',
    resolve: async ({ clientId }, _args, { loaders }) =>
      existing(await loaders.client.load(clientId), 'the client of a visible indication'),
  }),
  episode: t.field({
    type: EpisodeType,
    nullable: true,
    description: 'Planned, delivered and claimed care of the client; null for who may not see visits.',
    resolve: async ({ clientId }, _args, { claims, viewer }) =>
      (READERS as readonly string[]).includes(viewer.role) ? claims.episodeOfClient.load(clientId) : null,
  }),
}))
