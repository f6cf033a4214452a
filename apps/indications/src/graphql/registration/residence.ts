import { type IsoDate, addDays, ggdRegionOf } from '@kraamketen/kraamzorg'
import { needs, readDate } from '@kraamketen/subgraph'
import { type Place, placeAt } from '../../rules/registration/place-at.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { Municipality, municipalityOf } from '../municipality.ts'
import { ClientType } from '../refs.ts'

type Residence = Place & { readonly until: IsoDate | null }

const ResidenceType = builder.objectRef<Residence>('Residence').implement({
  description: 'Where a client lives or lived during a period, no nearer than the postcode (NL: woonplaats).',
  ...needs('care:read'),
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'First day; null for where she lived when she was registered.',
    }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'Last day; null while she lives there.' }),
    municipality: t.field({
      type: Municipality,
      nullable: true,
      description: 'Null when not recorded.',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'Four digits; null when not recorded.' }),
    region: t.field({
      type: GgdRegion,
      nullable: true,
      description: 'The GGD region of that municipality; null when it is in none that is known.',
      resolve: ({ municipalityCode }) => regionOf(municipalityCode),
    }),
  }),
})

builder.objectField(ClientType, 'residences', (t) =>
  t.field({
    type: [ResidenceType],
    description: 'Where she has lived, in order of time.',
    resolve: async ({ id }, _args, { registration }) => residencesOf((await registration.places.load(id)) ?? []),
  }),
)

builder.objectField(ClientType, 'residence', (t) =>
  t.field({
    type: ResidenceType,
    nullable: true,
    description: 'Where she lives on a day.',
    args: { at: t.arg({ type: 'Date', description: 'On which day; today when left out.' }) },
    resolve: async ({ id }, { at }, { registration, today }) =>
      placeAt(residencesOf((await registration.places.load(id)) ?? []), readDate('at', at) ?? today),
  }),
)

builder.objectField(ClientType, 'region', (t) =>
  t.field({
    type: GgdRegion,
    nullable: true,
    description: 'The GGD region where she lives today; null when her municipality is not recorded.',
    resolve: ({ municipalityCode }) => regionOf(municipalityCode),
  }),
)

function regionOf(municipalityCode: string | null): { code: string } | null {
  const code = municipalityCode === null ? null : ggdRegionOf(municipalityCode)
  return code === null ? null : { code }
}

function residencesOf(places: readonly Place[]): Residence[] {
  return places.map((place, index) => {
    const next = places[index + 1]?.from ?? null
    return { ...place, until: next === null ? null : addDays(next, -1) }
  })
}
