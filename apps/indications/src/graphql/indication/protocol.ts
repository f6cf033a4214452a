import { needs } from '@kraamketen/subgraph'
import { INDICATION_METHODS, type ProtocolVersion } from '../../rules/indication/protocol.ts'
import { Source, builder, sourceOf } from '../builder.ts'

export const IndicationMethodType = builder.enumType('IndicationMethod', {
  description:
    'By what hours are indicated (NL: indicatiemethode). LIP is in use; KLIM is being tested and its packages are not public.',
  values: INDICATION_METHODS,
})

export const ProtocolType = builder.objectRef<ProtocolVersion>('Protocol').implement({
  description: 'An indication protocol in one version (NL: indicatieprotocol).',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.expose('code', { type: IndicationMethodType, description: 'Its abbreviation, such as LIP.' }),
    version: t.exposeString('version', { description: 'Year and month of the text.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day that it holds.' }),
    validUntil: t.expose('validUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it is in use.',
    }),
    source: t.field({ type: Source, description: 'Where it can be read.', resolve: ({ source }) => sourceOf(source) }),
  }),
})
