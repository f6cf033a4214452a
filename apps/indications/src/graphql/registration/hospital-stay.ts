import { needs } from '@kraamketen/subgraph'
import type { HospitalStay } from '../../queries/registration/hospital-stays.ts'
import { type HospitalDays, hospitalDaysOf } from '../../rules/registration/hospital-days-of.ts'
import { existing } from '../../existing.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { ChildType, ClientType, OrganisationType } from '../refs.ts'

export const HospitalStayType = builder.objectRef<HospitalStay>('HospitalStay').implement({
  description: 'A stay of mother or child in hospital (NL: ziekenhuisopname).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    child: t.field({
      type: ChildType,
      nullable: true,
      description: 'Which child was there; null when it was the mother.',
      resolve: ({ childId }, _args, { registration }) => (childId === null ? null : registration.child.load(childId)),
    }),
    admittedOn: t.expose('admittedOn', { type: 'Date', description: 'Day of admission (NL: opname).' }),
    dischargedOn: t.expose('dischargedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of discharge (NL: ontslag); null while the stay goes on.',
    }),
    recordedBy: t.exposeString('recordedByName', { description: 'Who recorded it.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'For which organisation.',
      resolve: async ({ recordedByOrganisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(recordedByOrganisation), 'the organisation of a stay'),
    }),
  }),
})

const HospitalDaysType = builder.objectRef<HospitalDays>('HospitalDays').implement({
  description: 'Hospital days after the birth, counted from the stays that are recorded (NL: ligdagen).',
  ...needs('care:read'),
  fields: (t) => ({
    days: t.int({
      nullable: true,
      description: 'Calendar days on which mother or child was there, that of discharge not; null when undecided.',
      resolve: (counted) => (counted.outcome === 'COUNTED' ? counted.days : null),
    }),
    missing: t.string({
      nullable: true,
      description: 'What is not recorded yet: bornOn or dischargedOn; null when the days are counted.',
      resolve: (counted) => (counted.outcome === 'UNDECIDED' ? counted.missing : null),
    }),
    source: t.field({
      type: Source,
      description: 'Where the rule is from.',
      resolve: () => sourceOf('lip-hospital-days'),
    }),
  }),
})

builder.objectField(ClientType, 'hospitalStays', (t) =>
  t.field({
    type: [HospitalStayType],
    description: 'Stays of her and her children in hospital, first admitted first.',
    resolve: async ({ id }, _args, { registration }) => (await registration.hospitalStays.load(id)) ?? [],
  }),
)

builder.objectField(ClientType, 'hospitalDays', (t) =>
  t.field({
    type: HospitalDaysType,
    description: 'Hospital days after the birth by these stays. An indication says itself what it was set with.',
    resolve: async ({ id, bornOn }, _args, { registration }) =>
      hospitalDaysOf((await registration.hospitalStays.load(id)) ?? [], bornOn),
  }),
)
