import { needs, NotFound, readDate, readId } from '@kraamketen/subgraph'
import type { LapseReason } from '../../rules/grant/lapse-reason.ts'
import { livesInArea } from '../../rules/programme/area.ts'
import { builder } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'
import { ClientType } from '../refs.ts'
import { FlexibleSupportType } from './flexible-support.ts'
import { programmeOf } from './programme-of.ts'
import { ProgrammeApplicationType, ProgrammeGrantType } from './refs.ts'
import { supportOfGrant } from './support-of-grant.ts'

export const LapseReasonType = builder.enumType('LapseReason', {
  description: 'Why a grant ended before its time (NL: reden van vervallen).',
  values: {
    MOVED_OUT_OF_AREA: { description: 'The family moved away (NL: verhuisd uit het gebied).' },
    OTHER_PROVIDER: { description: 'Another organisation gives the care (NL: andere kraamzorgorganisatie).' },
    PROGRAMME_ENDED: { description: 'The programme ended (NL: regeling gestopt).' },
    WISH_OF_CLIENT: { description: 'The family does not want it any more (NL: wens van het gezin).' },
    OTHER: { description: 'Another reason, said in words (NL: anders).' },
  } satisfies Record<LapseReason, object>,
})

builder.objectType(ProgrammeGrantType, {
  description: 'That a programme was granted to a family, and what became of it (NL: toekenning).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    client: t.field({
      type: ClientType,
      nullable: true,
      description: 'To whom; null while the service that keeps her file does not answer.',
      resolve: ({ clientId }) => ({ id: clientId }),
    }),
    programme: t.field({
      type: ProgrammeType,
      description: 'The version that was granted.',
      resolve: ({ programmeId }, _args, context) => programmeOf(programmeId, context),
    }),
    application: t.field({
      type: ProgrammeApplicationType,
      nullable: true,
      description: 'By which application; null for what was granted before these were kept.',
      resolve: ({ applicationId }, _args, { grant }) =>
        applicationId === null ? null : grant.application.load(applicationId),
    }),
    grantedOn: t.expose('grantedOn', { type: 'Date', description: 'On which day (NL: toegekend op).' }),
    lapsedOn: t.expose('lapsedOn', {
      type: 'Date',
      nullable: true,
      description: 'From this day it gives nothing any more; null while it is in force.',
    }),
    lapseReason: t.expose('lapseReason', { type: LapseReasonType, nullable: true, description: 'Why it lapsed.' }),
    lapseNote: t.exposeString('lapseNote', { nullable: true, description: 'In words, when given.' }),
    stillInArea: t.boolean({
      nullable: true,
      description:
        'Whether the family lives where the programme asks, by the municipality of today; a grant lapses by an act only. Null when that is not known, and where it was not asked through Client.programmes, which knows her municipality.',
      resolve: async ({ programmeId, applicationId, municipalityCode }, _args, context) => {
        if (municipalityCode === undefined) return null
        const { criteria } = await programmeOf(programmeId, context)
        const application = applicationId === null ? null : await context.grant.application.load(applicationId)
        // A district that was declared says where she lives as long as she lives in that municipality.
        const district = application?.municipalityCode === municipalityCode ? application.district : null
        const outcome = livesInArea(criteria, { municipalityCode, district })
        return outcome === 'UNKNOWN' ? null : outcome === 'MET'
      },
    }),
    flexibleSupport: t.field({
      type: FlexibleSupportType,
      nullable: true,
      description: 'Flexible hours that it gives; null when the programme gives none.',
      args: { at: t.arg({ type: 'Date', description: 'As it stands on that day; today unless asked.' }) },
      resolve: (grant, args, context) => supportOfGrant(grant, readDate('at', args.at) ?? context.today, context),
    }),
  }),
})
builder.asEntity(ProgrammeGrantType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { grant }) => grant.byId.load(readId('id', 'grant', id)),
})

builder.queryField('programmeGrant', (t) =>
  t.field({
    type: ProgrammeGrantType,
    nullable: true,
    description: 'One grant of a programme. Not there and not allowed look the same.',
    ...needs('care:read'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, { grant }) => {
      const found = await grant.byId.load(readId('id', 'grant', id))
      if (found === null) throw new NotFound('grant', ['id'])
      return found
    },
  }),
)
