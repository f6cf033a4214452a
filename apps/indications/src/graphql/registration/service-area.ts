import { isWithin } from '@kraamketen/kraamzorg'
import { needs, readDate } from '@kraamketen/subgraph'
import type { ServiceArea } from '../../queries/registration/service-areas.ts'
import { builder } from '../builder.ts'
import { Municipality, municipalityOf } from '../municipality.ts'
import { OrganisationType } from '../refs.ts'

const ServiceAreaType = builder.objectRef<ServiceArea>('ServiceArea').implement({
  description: 'A postcode that an organisation serves during a period (NL: werkgebied).',
  ...needs('reference:read'),
  fields: (t) => ({
    postcode: t.exposeString('postcode', { description: 'Four digits.' }),
    municipality: t.field({
      type: Municipality,
      nullable: true,
      description: 'In which municipality it lies.',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    from: t.expose('validFrom', { type: 'Date', description: 'First day.' }),
    until: t.expose('validUntil', { type: 'Date', nullable: true, description: 'Last day; null while no end is set.' }),
  }),
})

builder.objectField(OrganisationType, 'serviceAreas', (t) =>
  t.field({
    type: [ServiceAreaType],
    description: 'Where it works on a day, by postcode.',
    args: { at: t.arg({ type: 'Date', description: 'On which day; today when left out.' }) },
    resolve: async ({ agbCode }, args, { registration, today }) => {
      const at = readDate('at', args.at) ?? today
      const areas = (await registration.serviceAreas.load(agbCode)) ?? []
      return areas.filter(({ validFrom, validUntil }) => isWithin(at, validFrom, validUntil))
    },
  }),
)
