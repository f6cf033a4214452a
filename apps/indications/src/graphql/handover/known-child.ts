import { amsterdamDay, daysBetween } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { KnownChild } from '../../queries/handover/known-child.ts'
import { builder } from '../builder.ts'
import { Municipality, municipalityOf } from '../municipality.ts'
import { HandoverCodeType, codeOf } from './handover-code.ts'
import { HandoverType } from './handover-type.ts'

export const KnownChildType = builder.objectRef<KnownChild>('KnownChild').implement({
  description:
    'A child that youth health care may know: it lives in the area, which the population register tells, or it was handed over (NL: bekend kind). Nothing of the family.',
  ...needs('care:read', 'nurse'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id of the child.' }),
    givenName: t.exposeString('givenName', { nullable: true, description: 'First name; null when not recorded.' }),
    familyName: t.exposeString('familyName', { description: 'Family name.' }),
    sex: t.field({ type: HandoverCodeType, nullable: true, description: 'Sex.', resolve: ({ sex }) => codeOf(sex) }),
    bornOn: t.field({
      type: 'Date',
      description: 'Day of birth in the Netherlands.',
      resolve: ({ bornAt }) => amsterdamDay(bornAt),
    }),
    daysSinceBirth: t.int({
      description: 'Calendar days since the day of birth.',
      resolve: ({ bornAt }, _args, { today }) => daysBetween(amsterdamDay(bornAt), today),
    }),
    stillborn: t.exposeBoolean('stillborn', { description: 'Whether the child was stillborn.' }),
    diedOn: t.expose('diedOn', { type: 'Date', nullable: true, description: 'Day of death; null while it lives.' }),
    bsnLinkedAt: t.expose('bsnLinkedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its BSN was linked; null while it has none.',
    }),
    municipality: t.field({
      type: Municipality,
      nullable: true,
      description: 'Where it lives; null when that is outside the area.',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    inArea: t.exposeBoolean('inArea', { description: 'Whether it lives in the area of the organisation today.' }),
    handovers: t.field({
      type: [HandoverType],
      description: "Every version of its handover that was addressed to the viewer's organisation, newest first.",
      resolve: async ({ id }, _args, { handover }) => (await handover.ofChild.load(id)) ?? [],
    }),
  }),
})
