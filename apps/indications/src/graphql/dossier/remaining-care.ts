import { type IsoDate, hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { CareFacts } from '../../queries/dossier/care-facts.ts'
import { hospitalDaysRecorded } from '../../rules/dossier/hospital-days-recorded.ts'
import { REMAINING_MISSING, type RemainingCare, remainingCare } from '../../rules/dossier/remaining-care.ts'
import { Source, builder, sourceOf } from '../builder.ts'

const RemainingMissingType = builder.enumType('RemainingMissing', {
  description: 'What is not recorded and could change what is left (NL: ontbrekend gegeven).',
  values: Object.fromEntries(
    REMAINING_MISSING.map((value) => [value.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), { value }]),
  ),
})

export const RemainingCareType = builder.objectRef<RemainingCare>('RemainingCare').implement({
  description: 'What is left of the package at home (NL: resterende uren en dagen).',
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    hours: t.float({
      nullable: true,
      description:
        'Decimal hours: indicated, less hospital days recorded since, less delivered; null without indication.',
      resolve: ({ minutes }) => (minutes === null ? null : hoursOf(minutes)),
    }),
    days: t.exposeInt('days', {
      nullable: true,
      description: 'Package days on which care can still be given, today included; null when that cannot be said.',
    }),
    lastDay: t.expose('lastDay', {
      type: 'Date',
      nullable: true,
      description:
        'The last day on which the hours can be used: of the package, or the one that the midwife approved; null before the birth and without an indication.',
    }),
    missing: t.field({
      type: [RemainingMissingType],
      description: 'What is not recorded and could change the answer.',
      resolve: ({ missing }) => [...missing],
    }),
    source: t.field({ type: Source, description: 'What the window rests on.', resolve: () => sourceOf('care-window') }),
  }),
})

export function remainingOf(facts: CareFacts, today: IsoDate): RemainingCare {
  return remainingCare({
    ...facts,
    today,
    hospitalDaysIndicated: facts.hospitalDays,
    hospitalDaysRecorded: hospitalDaysRecorded(facts.stays, facts.bornOn, today),
  })
}
