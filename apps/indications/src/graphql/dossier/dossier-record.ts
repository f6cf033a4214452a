import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import type { Organisation } from '../../queries/registration/organisations.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'

/** What every row of a dossier says of itself. */
interface DossierRecord {
  readonly id: string
  readonly organisation: string
  readonly recordedAt: Date
  readonly recordedByName: string
}

export const DossierRecordType = builder.interfaceRef<DossierRecord>('DossierRecord').implement({
  description: 'One entry of the dossier, traceable to who recorded it and when (NL: dossierregel).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'For which organisation it was recorded.',
      resolve: ({ organisation }, _args, context) => organisationOf(organisation, context),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    recordedBy: t.exposeString('recordedByName', { description: 'Who recorded it.' }),
  }),
})

async function organisationOf(agbCode: string, { loaders }: Context): Promise<Organisation> {
  return existing(await loaders.organisation.load(agbCode), 'the organisation of a visible entry')
}
