import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { CareBalanceType, balanceOf } from './care-balance.ts'
import { AdviceType, CarePlanType, GoalType, ScreeningType } from './care-records.ts'
import { ObservationType } from './observation.ts'
import { RemainingCareType, remainingOf } from './remaining-care.ts'
import { ReportingCodeCaseType } from './reporting-code-case.ts'
import { EarlySignallingType, SignalType } from './signal.ts'
import { VisitType } from './visit.ts'

type ListName = keyof Context['dossier']['ofClient']

/** One table of the dossier of a client, oldest first; nothing for whoever may not read it. */
const listOf =
  <Name extends ListName>(name: Name) =>
  async ({ id }: { readonly id: string }, _args: object, { dossier }: Context) =>
    ((await dossier.ofClient[name].load(id)) ?? []) as NonNullable<
      Awaited<ReturnType<Context['dossier']['ofClient'][Name]['load']>>
    >

builder.objectFields(ClientType, (t) => ({
  visits: t.field({
    type: [VisitType],
    description: 'Visits planned, done and cancelled, by time.',
    resolve: listOf('visit'),
  }),
  observations: t.field({
    type: [ObservationType],
    description: 'What was measured and seen of mother and children, oldest first.',
    resolve: listOf('observation'),
  }),
  advice: t.field({
    type: [AdviceType],
    description: 'What was told and shown, oldest first.',
    resolve: listOf('advice'),
  }),
  carePlan: t.field({
    type: CarePlanType,
    nullable: true,
    description: 'The plan that holds now; null when none was made.',
    resolve: async (client, args, context) => (await listOf('carePlan')(client, args, context)).at(-1) ?? null,
  }),
  carePlans: t.field({
    type: [CarePlanType],
    description: 'Every plan that was made, oldest first.',
    resolve: listOf('carePlan'),
  }),
  goals: t.field({ type: [GoalType], description: 'Goals set, oldest first.', resolve: listOf('goal') }),
  screenings: t.field({
    type: [ScreeningType],
    description: 'Every step of the screenings of her children, oldest first.',
    resolve: listOf('screening'),
  }),
  earlySignallings: t.field({
    type: [EarlySignallingType],
    description: 'Every time that somebody looked for risks, oldest first; empty when nobody did.',
    resolve: listOf('earlySignalling'),
  }),
  signals: t.field({
    type: [SignalType],
    description: 'Signals, oldest first; the mother reads those that were shared with her.',
    resolve: listOf('signal'),
  }),
  reportingCodeCases: t.field({
    type: [ReportingCodeCaseType],
    authScopes: { role: ['midwife', 'planner'] },
    nullable: true,
    description: "Cases of the reporting code (NL: meldcode) of the viewer's own organisation; never for the mother.",
    resolve: listOf('reportingCodeCase'),
  }),
  careBalance: t.field({
    type: CareBalanceType,
    description: 'Indicated, planned, delivered and claimed hours.',
    resolve: async ({ id }, _args, { dossier }) =>
      balanceOf(existing(await dossier.careFacts.load(id), 'the hours of a visible client')),
  }),
  remainingCare: t.field({
    type: RemainingCareType,
    description: 'Hours and days left of the package, as of today.',
    resolve: async ({ id }, _args, { dossier, today }) =>
      remainingOf(existing(await dossier.careFacts.load(id), 'the hours of a visible client'), today),
  }),
}))
