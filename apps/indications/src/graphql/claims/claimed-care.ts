import { hoursOf } from '@kraamketen/kraamzorg'
import type { ClaimedCare } from '../../rules/claims/claimed-care.ts'
import { builder } from '../builder.ts'

export const ClaimedCareType = builder.objectRef<ClaimedCare>('ClaimedCare').implement({
  description: 'How much care was claimed with insurers, in quantities and without money (NL: gedeclareerde zorg).',
  // No scope of its own: of one family it needs care:read, of an organisation chain:read, and both types say so.
  fields: (t) => ({
    hours: t.float({ description: 'Decimal hours at home.', resolve: ({ minutes }) => hoursOf(minutes) }),
    partusHours: t.float({
      description: 'Decimal hours of assistance at births, beside the hours at home.',
      resolve: ({ partusMinutes }) => hoursOf(partusMinutes),
    }),
    partusAttendances: t.exposeInt('partusAttendances', { description: 'How many births were assisted at.' }),
    registrations: t.exposeInt('registrations', { description: 'One a family for which anything was claimed.' }),
    homeIntakes: t.exposeInt('homeIntakes', { description: 'Intakes held at home, at most one a family.' }),
    telephoneIntakes: t.exposeInt('telephoneIntakes', { description: 'Intakes held by telephone.' }),
    videoIntakes: t.exposeInt('videoIntakes', {
      description: 'Intakes held by video; no source gives a tariff for them.',
    }),
  }),
})
