import { type IsoDate, amsterdamDay, isWithin } from '@kraamketen/kraamzorg'
import { needs, readDate } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { Child } from '../../queries/registration/child.ts'
import { type Responsibility, responsibilitiesOf } from '../../rules/registration/youth-health-responsibility.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { Municipality, municipalityOf } from '../municipality.ts'
import { ChildType, OrganisationType } from '../refs.ts'

const ResponsibilityType = builder.objectRef<Responsibility>('YouthHealthResponsibility').implement({
  description:
    'Which youth health organisation is responsible for a child during a period, by where it lives (NL: verantwoordelijke JGZ-organisatie).',
  ...needs('care:read'),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Null when it is not known; missing says why.',
      resolve: ({ organisation }, _args, { loaders }) =>
        organisation === null ? null : loaders.organisation.load(organisation),
    }),
    municipality: t.field({
      type: Municipality,
      nullable: true,
      description: 'Where the child lives in this period; null when not recorded.',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    from: t.expose('from', { type: 'Date', description: 'First day; of the first period the day of birth.' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'Last day; null while it goes on.' }),
    missing: t.exposeString('missing', {
      nullable: true,
      description: 'What is not recorded: municipality or youthHealthArea; null when the organisation is known.',
    }),
    source: t.field({
      type: Source,
      description: 'Where the rule is from.',
      resolve: () => sourceOf('jgz-responsibility'),
    }),
  }),
})

builder.objectField(ChildType, 'responsibilities', (t) =>
  t.field({
    type: [ResponsibilityType],
    description: 'Which youth health organisation is responsible from which day, from birth on, in order of time.',
    resolve: (child, _args, context) => responsibilitiesFor(child, context),
  }),
)

builder.objectField(ChildType, 'youthHealthOrganisation', (t) =>
  t.field({
    type: OrganisationType,
    nullable: true,
    description:
      'The responsible youth health organisation on a day; null before the birth or when it is not known, for which see responsibilities.',
    args: { at: t.arg({ type: 'Date', description: 'On which day; today when left out.' }) },
    resolve: async (child, args, context) => {
      const at: IsoDate = readDate('at', args.at) ?? context.today
      const periods = await responsibilitiesFor(child, context)
      const organisation = periods.find(({ from, until }) => isWithin(at, from, until))?.organisation ?? null
      return organisation === null ? null : context.loaders.organisation.load(organisation)
    },
  }),
)

async function responsibilitiesFor({ id, bornAt }: Child, { registration }: Context): Promise<Responsibility[]> {
  const places = (await registration.childPlaces.load(id)) ?? []
  const codes = [...new Set(places.map(({ municipalityCode }) => municipalityCode))].filter((code) => code !== null)
  const areas = await Promise.all(codes.map((code) => registration.youthHealthAreas.load(code)))
  return responsibilitiesOf(
    amsterdamDay(bornAt),
    places,
    areas.flatMap((area) => area ?? []),
  )
}
