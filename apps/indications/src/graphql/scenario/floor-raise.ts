import { hoursOf, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { ExtraMinutes } from '../../rules/scenario/extra-minutes.ts'
import type { RaisePeriod } from '../../rules/scenario/floor-raise.ts'
import { CARE_DAYS } from '../../rules/capacity/care-spread.ts'
import {
  RAISE_RANGE,
  raiseAssumptions,
  raiseInWords,
  raiseNote,
  type RaiseQuestion,
} from '../../rules/scenario/floor-raise-words.ts'
import { Language, Source, builder, sourceOf } from '../builder.ts'
import { twoDecimals } from '../capacity/two-decimals.ts'
import { GgdRegion } from '../ggd-region.ts'
import { type RaiseAnswer, raiseFacts, type RaiseOf } from './raise-facts.ts'
import { parseRaiseId } from './raise-id.ts'
import { readRaise } from './read-raise.ts'

const MAY_ASK = ['planner', 'coordinator'] as const

const FloorRaiseHours = builder.objectRef<ExtraMinutes>('FloorRaiseHours').implement({
  description: 'Extra hours, from the least to the most that it can be (NL: bandbreedte in extra uren).',
  ...needs('chain:read'),
  fields: (t) => ({
    low: t.float({
      description: 'Decimal hours when families without visits get all that is indicated or usual.',
      resolve: ({ low }) => twoDecimals(hoursOf(low)),
    }),
    central: t.float({
      nullable: true,
      description: 'When they get what families got whose care has just ended; null when those are too few.',
      resolve: ({ central }) => (central === null ? null : twoDecimals(hoursOf(central))),
    }),
    high: t.float({
      description: 'When they get no more than the old floor.',
      resolve: ({ high }) => twoDecimals(hoursOf(high)),
    }),
  }),
})

const FloorRaiseWeek = builder.objectRef<RaisePeriod>('FloorRaiseWeek').implement({
  description: 'What a higher floor asks of a region in one week (NL: verhoging van de ondergrens per week).',
  ...needs('chain:read', MAY_ASK),
  fields: (t) => ({
    week: t.string({ description: 'ISO week, such as 2026-W53.', resolve: ({ period }) => period.label }),
    weekStart: t.field({ type: 'Date', description: 'Its Monday.', resolve: ({ period }) => period.weekStart }),
    families: t.float({
      description: 'Expected number of families with care on a day of the week.',
      resolve: ({ families }) => twoDecimals(families),
    }),
    extraHours: t.expose('extra', { type: FloorRaiseHours, description: 'Extra hours that fall in the week.' }),
  }),
})

const FloorRaise = builder.objectRef<RaiseOf>('FloorRaise')
builder.objectType(FloorRaise, {
  name: 'FloorRaise',
  description:
    'What a higher floor asks of a region, or of all that were asked together (NL: verhoging van de ondergrens). Numbers only.',
  ...needs('chain:read', MAY_ASK),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque; the same question has the same.' }),
    region: t.field({
      type: GgdRegion,
      nullable: true,
      description: 'The region; null for all together.',
      resolve: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
    }),
    from: t.expose('from', { type: 'Date', description: 'First day of the period, a Monday.' }),
    until: t.expose('until', { type: 'Date', description: 'Last day, a Sunday.' }),
    fromHours: t.float({ description: 'The old floor, hours.', resolve: ({ floors }) => floors.fromHours }),
    toHours: t.float({ description: 'The new floor, hours.', resolve: ({ floors }) => floors.toHours }),
    expectedBirths: t.float({
      description: 'Births in the period: those recorded, and those awaited.',
      resolve: ({ births }) => twoDecimals(births.mean),
    }),
    families: t.float({
      description: 'Expected number of families with care on a day of the period.',
      resolve: ({ families }) => twoDecimals(families),
    }),
    familiesOnRecord: t.exposeInt('onRecord', {
      nullable: true,
      description:
        'Registered families, born or due around the period, with visits given or planned; null of fewer than ten. All together: of regions that show theirs.',
    }),
    familiesBelow: t.exposeInt('below', {
      nullable: true,
      description: 'Those of them with fewer hours than the new floor; null with the same.',
    }),
    extraHours: t.expose('extra', {
      type: FloorRaiseHours,
      description: 'Hours on top of the old floor when nobody gets less than the new one.',
    }),
    weeks: t.field({
      type: [FloorRaiseWeek],
      description: 'The same week by week.',
      resolve: ({ periods }) => [...periods],
    }),
  }),
})
builder.asEntity(FloorRaise, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, context) => {
    const raise = parseRaiseId(id)
    if (raise === null) return null
    const { regions, total } = await raiseFacts(raise.asked, context)
    return raise.regionCode === null
      ? total
      : (regions.find(({ regionCode }) => regionCode === raise.regionCode) ?? null)
  },
})

const questionOf = ({ asked: { floors, from }, until }: RaiseAnswer): RaiseQuestion => ({ floors, from, until })

const FloorRaiseScenario = builder.objectRef<RaiseAnswer>('FloorRaiseScenario').implement({
  description:
    'What it would ask when no family gets less than a higher floor (NL: scenario ondergrens). It says nothing of what families or organisations would do then.',
  ...needs('chain:read', MAY_ASK),
  fields: (t) => ({
    question: t.string({
      description: 'The scenario as a question, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (answer, { language }) => inLanguage(raiseInWords(questionOf(answer)), language),
    }),
    regions: t.field({
      type: [FloorRaise],
      description: 'By region, those that were asked.',
      resolve: ({ regions }) => [...regions],
    }),
    total: t.expose('total', { type: FloorRaise, description: 'All of them together.' }),
    rangeFrom: t.stringList({
      description: 'What makes low and high differ.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (_answer, { language }) => RAISE_RANGE.map((sentence) => inLanguage(sentence, language)),
    }),
    assumptions: t.stringList({
      description: 'What is taken for granted, one sentence each.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (answer, { language }) =>
        raiseAssumptions(questionOf(answer)).map((sentence) => inLanguage(sentence, language)),
    }),
    floorSource: t.field({
      type: Source,
      description: 'Where a floor of 24 hours is agreed.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
    on: t.expose('on', { type: 'Date', description: 'The day on which the registrations were read.' }),
    demonstration: t.exposeBoolean('isDemonstration', {
      description: 'True when families that do not exist are among them (NL: synthetisch).',
    }),
    note: t.string({
      description: 'What it rests on; says so in words when it is synthetic.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ isDemonstration, on }, { language }) => inLanguage(raiseNote(on, isDemonstration), language),
    }),
  }),
})

builder.queryField('floorRaise', (t) =>
  t.field({
    type: FloorRaiseScenario,
    nullable: true,
    description:
      'Which hours it asks, by region and week, when the floor of every family goes up (NL: verhogen van de ondergrens). Of all organisations together; numbers only.',
    ...needs('chain:read', MAY_ASK),
    args: {
      toHours: t.arg.int({
        required: true,
        description: 'The new floor, whole hours, not below the old one, at most 80.',
      }),
      fromHours: t.arg.int({
        required: true,
        defaultValue: 24,
        description: 'The old floor, whole hours; 24 by the agreement on scarcity.',
      }),
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all 25 when left out.' }),
      from: t.arg({ type: 'Date', description: 'A day of the first week; this week when left out.' }),
      weeks: t.arg.int({ required: true, defaultValue: 13, description: 'How many weeks, 1 to 53; a quarter is 13.' }),
      careDays: t.arg.int({
        required: true,
        defaultValue: CARE_DAYS,
        description: 'Days over which care is spread, the day of birth included, 1 to 42.',
      }),
    },
    resolve: (_root, args, context) => raiseFacts(readRaise(args, context.today), context),
  }),
)
