import { type HourCategory, hourCategory, hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { ElementValues } from '../../rules/handover/handover-document.ts'
import { valueOf } from '../../rules/handover/value-of.ts'
import type { Handover } from '../../queries/handover/handover.ts'
import { builder } from '../builder.ts'
import { HandoverCodeType, codeOf } from './handover-code.ts'

const HourCategoryType = builder.enumType('HourCategory', {
  description: 'A class of received hours of kraamzorg (NL: uurcategorie); 45 to 49 is the reference.',
  values: {
    NONE: { description: 'No hours (NL: 0 uren).' },
    FROM_1_TO_23: { description: 'Some, but less than the minimum of 24 (NL: 1-23 uren).' },
    FROM_24_TO_44: { description: 'At least the minimum, less than usually indicated (NL: 24-44 uren).' },
    FROM_45_TO_49: { description: 'What is usually indicated (NL: 45-49 uren).' },
    FROM_50: { description: 'More than usual (NL: 50+ uren).' },
  } satisfies Record<HourCategory, object>,
})

const HandoverDifferenceType = builder.objectRef<ElementValues['DIFFERENCE'][number]>('HandoverDifference').implement({
  description: 'Why the hours differ from those indicated (NL: reden van verschil in uren).',
  ...needs('care:read'),
  fields: (t) => ({
    reason: t.field({ type: HandoverCodeType, description: 'Which reason.', resolve: ({ code }) => codeOf(code) }),
    words: t.exposeString('words', { nullable: true, description: 'In words, when given.' }),
  }),
})

export const HandoverHoursType = builder.objectRef<Handover>('HandoverHours').implement({
  description: 'The hours of care at home that the family got, against what was indicated (NL: uren in de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    indicated: t.float({
      nullable: true,
      description: 'Decimal hours by the last indication; null when undecided.',
      resolve: ({ indicatedMinutes }) => hoursOrNull(indicatedMinutes),
    }),
    received: t.float({
      nullable: true,
      description: 'Decimal hours at home, those at the birth itself not counted; null when no visit was recorded.',
      resolve: ({ receivedMinutes }) => hoursOrNull(receivedMinutes),
    }),
    category: t.field({
      type: HourCategoryType,
      nullable: true,
      description: 'The class of the received hours; null when they are not known.',
      resolve: ({ receivedMinutes }) => (receivedMinutes === null ? null : hourCategory(hoursOf(receivedMinutes))),
    }),
    assistants: t.int({
      nullable: true,
      description: 'How many maternity assistants came; null when nobody recorded who.',
      resolve: ({ document }) => valueOf(document, 'ASSISTANTS'),
    }),
    reasons: t.field({
      type: [HandoverDifferenceType],
      description: 'Why the hours differ, as recorded; empty when they do not, or when nobody said why.',
      resolve: ({ document }) => [...(valueOf(document, 'DIFFERENCE') ?? [])],
    }),
  }),
})

function hoursOrNull(minutes: number | null): number | null {
  return minutes === null ? null : hoursOf(minutes)
}
