import { type Localised, inLanguage } from '@kraamketen/kraamzorg'
import { InvalidInput, needs } from '@kraamketen/subgraph'
import type { OnCallShift } from '../../queries/capacity/on-call-shifts.ts'
import { type Span, onCallCover } from '../../rules/capacity/on-call-cover.ts'
import { Language, builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { OnCallGapType } from './on-call-gap.ts'
import { OnCallShiftType } from './on-call-shift.ts'
import { readBounded } from './read-bounded.ts'

const ON_CALL_OUTCOMES = ['ON_DUTY', 'NOT_TAKEN', 'NOBODY', 'UNKNOWN_POSTCODE'] as const
type OnCallOutcome = (typeof ON_CALL_OUTCOMES)[number]

const OnCallOutcomeType = builder.enumType('OnCallOutcome', {
  description:
    'Whether somebody is on call (NL: is er dienst). NOT_TAKEN: there is a shift, and nobody has taken it. UNKNOWN_POSTCODE: the region is not known.',
  values: ON_CALL_OUTCOMES,
})

const IN_WORDS: Readonly<Record<OnCallOutcome, Localised>> = {
  ON_DUTY: { nl: 'Er heeft nu iemand dienst.', en: 'Somebody is on call now.' },
  NOT_TAKEN: {
    nl: 'Er is nu wel een dienst, maar niemand heeft die op zich genomen.',
    en: 'There is a shift now, but nobody has taken it.',
  },
  NOBODY: { nl: 'Er heeft nu niemand dienst.', en: 'Nobody is on call now.' },
  UNKNOWN_POSTCODE: {
    nl: 'Deze postcode staat niet op de lijst. De regio is dus niet bekend.',
    en: 'This postcode is not listed, so its region is not known.',
  },
}

interface OnCallAnswer {
  readonly postcode: string
  readonly regionCode: string | null
  readonly at: Date
  readonly until: Date
  readonly shifts: readonly OnCallShift[]
  readonly next: OnCallShift | null
}

const isTaken = ({ assistantName }: OnCallShift) => assistantName !== null
const isNow =
  ({ at }: OnCallAnswer) =>
  (shift: OnCallShift) =>
    shift.startsAt <= at && shift.endsAt > at
const span = ({ startsAt, endsAt }: OnCallShift): Span => ({ from: startsAt.getTime(), until: endsAt.getTime() })

function outcomeOf(answer: OnCallAnswer): OnCallOutcome {
  if (answer.regionCode === null) return 'UNKNOWN_POSTCODE'
  const now = answer.shifts.filter(isNow(answer))
  return now.some(isTaken) ? 'ON_DUTY' : now.length > 0 ? 'NOT_TAKEN' : 'NOBODY'
}

const OnCallCoverType = builder.objectRef<OnCallAnswer>('OnCallCover').implement({
  description: 'Who is on call for births at a postcode (NL: bezetting van de partuspoule).',
  ...needs('chain:read'),
  fields: (t) => ({
    postcode: t.exposeString('postcode', { description: 'Four digits.' }),
    region: t.field({
      type: GgdRegion,
      nullable: true,
      description: 'The region that the postcode is in; null when it is not listed.',
      resolve: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'The moment that is asked about.' }),
    until: t.expose('until', { type: 'DateTime', description: 'How far it looks ahead.' }),
    outcome: t.field({ type: OnCallOutcomeType, description: 'Whether somebody is on call then.', resolve: outcomeOf }),
    explanation: t.string({
      description: 'The same in words.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: (answer, { language }) => inLanguage(IN_WORDS[outcomeOf(answer)], language),
    }),
    onDuty: t.field({
      type: [OnCallShiftType],
      description: 'Who is on call at that moment, with the number to call.',
      resolve: (answer) => answer.shifts.filter(isNow(answer)).filter(isTaken),
    }),
    coming: t.field({
      type: [OnCallShiftType],
      description: 'Shifts that begin within the time looked ahead, also those that nobody has taken.',
      resolve: (answer) => answer.shifts.filter(({ startsAt }) => startsAt > answer.at),
    }),
    gaps: t.field({
      type: [OnCallGapType],
      description: 'When nobody is on call within the time looked ahead; empty when the region is not known.',
      resolve: ({ regionCode, at, until, shifts }) =>
        regionCode === null
          ? []
          : [...onCallCover({ from: at.getTime(), until: until.getTime() }, shifts.filter(isTaken).map(span)).gaps],
    }),
    next: t.field({
      type: OnCallShiftType,
      nullable: true,
      description: 'The first shift after that moment that somebody has taken; null when none is planned.',
      resolve: ({ at, shifts, next }) => shifts.filter(isTaken).find(({ startsAt }) => startsAt > at) ?? next,
    }),
  }),
})

builder.queryField('onCallCover', (t) =>
  t.field({
    type: OnCallCoverType,
    nullable: true,
    description: 'Is a maternity assistant on call for a birth at this postcode, and who?',
    ...needs('chain:read'),
    args: {
      postcode: t.arg.string({ required: true, description: 'Four digits; letters after them are left out.' }),
      at: t.arg({ type: 'DateTime', description: 'At which moment; now when left out.' }),
      withinHours: t.arg.int({
        required: true,
        defaultValue: 24,
        description: 'How many hours to look ahead, 0 to 336.',
      }),
    },
    resolve: async (_root, args, { capacity }): Promise<OnCallAnswer> => {
      const postcode = /^\s*(\d{4})\s*([A-Za-z]{2})?\s*$/.exec(args.postcode)?.[1]
      if (postcode === undefined) {
        throw new InvalidInput([
          { path: ['postcode'], message: 'This is not a postcode.', remedy: 'Give its four digits, such as 6411.' },
        ])
      }
      const at = args.at ?? new Date()
      const until = new Date(at.getTime() + readBounded('withinHours', args.withinHours, 0, 336) * 3_600_000)
      const regionCode = await capacity.regionOfPostcode(postcode)
      const around =
        regionCode === null ? { shifts: [], next: null } : await capacity.onCallAround(regionCode, at, until)
      return { postcode, regionCode, at, until, ...around }
    },
  }),
)
