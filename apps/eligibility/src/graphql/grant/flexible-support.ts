import { hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { FlexibleSupport, SupportStatus, UsedHours } from '../../rules/grant/flexible-support.ts'
import type { Programme } from '../../rules/programme/programme.ts'
import { builder } from '../builder.ts'
import { FlexibleModeType, FlexiblePurposeType, ProgrammeType } from '../programme/programme.ts'

const SupportStatusType = builder.enumType('FlexibleSupportStatus', {
  description: 'Whether flexible support is running (NL: status van de flexibele inzet).',
  values: {
    NOT_YET: { description: 'Granted, and it cannot be used yet (NL: nog niet begonnen).' },
    RUNNING: { description: 'It can be used now (NL: loopt).' },
    ENDED: { description: 'The months after the birth are over (NL: afgelopen).' },
    LAPSED: { description: 'The grant has lapsed (NL: vervallen).' },
    UNKNOWN: { description: 'The birth is not known yet (NL: onbekend).' },
  } satisfies Record<SupportStatus, object>,
})

const FlexibleHoursType = builder.objectRef<UsedHours>('FlexibleHours').implement({
  description: 'Hours that were used once, after the first days (NL: flexibele inzet).',
  ...needs('care:read'),
  fields: (t) => ({
    usedOn: t.expose('usedOn', { type: 'Date', description: 'On which day.' }),
    hours: t.float({ description: 'Decimal hours.', resolve: ({ minutes }) => hoursOf(minutes) }),
    mode: t.expose('mode', { type: FlexibleModeType, description: 'How they were used.' }),
    purpose: t.expose('purpose', { type: FlexiblePurposeType, description: 'What they were for.' }),
    goal: t.exposeString('goal', { nullable: true, description: 'The goal in words; null when none was written.' }),
    recordedBy: t.exposeString('recordedBy', { description: 'Who wrote it down.' }),
  }),
})

export interface SupportOfProgramme {
  readonly programme: Programme
  readonly support: FlexibleSupport
}

export const FlexibleSupportType = builder.objectRef<SupportOfProgramme>('FlexibleSupport').implement({
  description:
    'Flexible support of one family by one programme on a day: does it run, until when, with which goal (NL: flexibele ondersteuning).',
  ...needs('care:read'),
  fields: (t) => ({
    programme: t.expose('programme', { type: ProgrammeType, description: 'By which programme.' }),
    at: t.field({ type: 'Date', description: 'The day of the answer.', resolve: ({ support }) => support.at }),
    status: t.field({
      type: SupportStatusType,
      description: 'Whether it runs on that day.',
      resolve: ({ support }) => support.status,
    }),
    running: t.boolean({
      description: 'True when hours can be used on that day.',
      resolve: ({ support }) => support.status === 'RUNNING',
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day; null while the birth is not known.',
      resolve: ({ support }) => support.from,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day, that day included; null while the birth is not known.',
      resolve: ({ support }) => support.until,
    }),
    purpose: t.field({
      type: FlexiblePurposeType,
      nullable: true,
      description: 'What it was for when it was last used; null before the first time.',
      resolve: ({ support }) => support.purpose,
    }),
    goal: t.string({
      nullable: true,
      description: 'The goal that was written last; null when none was.',
      resolve: ({ support }) => support.goal,
    }),
    usedHours: t.float({
      description: 'Decimal hours used up to that day.',
      resolve: ({ support }) => hoursOf(support.usedMinutes),
    }),
    meanHours: t.float({
      description: 'Hours that the programme reckons with for a family on average. No cap.',
      resolve: ({ support }) => hoursOf(support.meanMinutes),
    }),
    hoursToMean: t.float({
      description: 'Hours below that mean; negative above it, which is allowed.',
      resolve: ({ support }) => hoursOf(support.meanMinutes - support.usedMinutes),
    }),
    uses: t.field({
      type: [FlexibleHoursType],
      description: 'Every time, oldest first.',
      resolve: ({ support }) => [...support.uses],
    }),
    missing: t.string({
      nullable: true,
      description: '`bornOn` while the birth is not known; null otherwise.',
      resolve: ({ support }) => support.missing,
    }),
  }),
})
