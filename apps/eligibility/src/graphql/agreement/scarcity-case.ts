import { inLanguage } from '@kraamketen/kraamzorg'
import { extendEntity, needs, readDate } from '@kraamketen/subgraph'
import {
  judgeScarcityCase,
  SCARCITY_GAPS,
  type ScarcityFinding,
  type ScarcityOutcome,
  type StepOrder,
} from '../../rules/agreement/judge-scarcity-case.ts'
import type { WaitingListStep } from '../../rules/agreement/waiting-list-step.ts'
import { builder, Language, Source, sourceOf } from '../builder.ts'
import { ScarcityCaseType } from '../refs.ts'
import { AgreementType } from './agreement.ts'

const ORDER = {
  IN_ORDER: { description: 'In the order of the agreement, none skipped (NL: in volgorde).' },
  STEP_SKIPPED: { description: 'In order, but one or more were skipped (NL: stap overgeslagen).' },
  OUT_OF_ORDER: { description: 'A step came after one that follows it (NL: niet in volgorde).' },
} satisfies Record<StepOrder, object>

const StepOrderType = builder.enumType('StepOrder', {
  description: 'In which order steps were taken (NL: volgorde van stappen).',
  values: ORDER,
})

const ScarcityOutcomeType = builder.enumType('ScarcityOutcome', {
  description:
    'Whether the agreed steps were followed (NL: oordeel over de stappen). Nothing is ever late: no source gives a term.',
  values: {
    ...ORDER,
    NO_AGREEMENT: { description: 'No agreement was in force, so none could be kept to (NL: geen geldende afspraak).' },
    UNKNOWN: { description: 'What is needed to say it is not known; see missing (NL: onbekend).' },
  } satisfies Record<ScarcityOutcome, object>,
})

const ScarcityGapType = builder.enumType('ScarcityGap', {
  description: 'What is not known where the steps are judged (NL: ontbrekend gegeven bij het oordeel).',
  values: SCARCITY_GAPS,
})

const ScarcityFindingType = builder.objectRef<ScarcityFinding>('ScarcityFinding').implement({
  description: 'Whether the steps of a case were those of the agreement in force then (NL: bevinding over schaarste).',
  ...needs('chain:read', ['coordinator', 'inspector']),
  fields: (t) => ({
    outcome: t.expose('outcome', { type: ScarcityOutcomeType, description: 'The finding.' }),
    order: t.expose('order', {
      type: StepOrderType,
      nullable: true,
      description:
        'The order of all its steps against those agreed last, whether or not that was still in force; null when not known.',
    }),
    skipped: t.stringList({
      description: 'Codes of the steps that were skipped.',
      resolve: ({ skipped }) => [...skipped],
    }),
    agreement: t.expose('agreement', {
      type: AgreementType,
      nullable: true,
      description:
        'The agreement that was judged by, as it stood on the day of the first step; null when none is known.',
    }),
    missing: t.field({
      type: [ScarcityGapType],
      description: 'What is not known.',
      resolve: ({ missing }) => [...missing],
    }),
    explanation: t.string({
      description: 'The finding in a plain sentence.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    source: t.field({
      type: Source,
      description: 'What the order of the steps rests on.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})

/** What indications tells of a case, through the gateway. */
interface Required {
  readonly path: WaitingListStep[]
  readonly pathDays: string[]
}

extendEntity(builder, ScarcityCaseType, (t) => ({
  finding: t.field({
    type: ScarcityFindingType,
    // What one service says of what is another's can always be missing; the case itself is not lost by it.
    nullable: true,
    description: 'Whether its steps were those of the agreement in force then, in their order.',
    ...needs('chain:read', ['coordinator', 'inspector']),
    requires: builder.selection<Required>('path pathDays'),
    resolve: async ({ path, pathDays }, _args, { agreement }) => {
      const taken = path.flatMap((step, index) => {
        const day = pathDays[index]
        return day === undefined ? [] : [{ step, on: readDate('pathDays', day) }]
      })
      return judgeScarcityCase(taken, await agreement.all())
    },
  }),
}))
