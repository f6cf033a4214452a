import { addDays, inLanguage, type IsoDate } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate } from '@kraamketen/subgraph'
import { agreementAt, type AgreementAt } from '../../rules/agreement/agreement-status.ts'
import { type AgreementLapse, lapsesBetween, withoutKnownEnd } from '../../rules/agreement/lapses-between.ts'
import { builder, Language } from '../builder.ts'
import { AgreementType } from './agreement.ts'

const YEAR = 365

interface Lapsing {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly lapses: readonly AgreementLapse[]
  readonly endUnknown: readonly AgreementAt[]
}

const NOTHING_SAID = {
  nl: 'Wat daarna geldt, is in geen bron gevonden.',
  en: 'What applies after that was found in no source.',
}

const AgreementLapseType = builder.objectRef<AgreementLapse>('AgreementLapse').implement({
  description: 'The end of an agreement, and what is known of what applies then (NL: einde van een afspraak).',
  ...needs('reference:read'),
  fields: (t) => ({
    lapsesOn: t.expose('lapsesOn', { type: 'Date', description: 'The last day on which it holds.' }),
    agreement: t.expose('agreement', { type: AgreementType, description: 'As it stands on that last day.' }),
    inForceAfter: t.field({
      type: [AgreementType],
      description: 'The agreements that hold on the day after it.',
      resolve: ({ inForceAfter }) => [...inForceAfter],
    }),
    unknownAfter: t.field({
      type: [AgreementType],
      description: 'Those of which no source says whether they hold then.',
      resolve: ({ unknownAfter }) => [...unknownAfter],
    }),
    explanation: t.string({
      description: 'What is known of what applies then, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ agreement }, { language }) => inLanguage(agreement.agreement.afterwards ?? NOTHING_SAID, language),
    }),
  }),
})

const AgreementsLapsingType = builder.objectRef<Lapsing>('AgreementsLapsing').implement({
  description: 'Which agreements end in a period (NL: aflopende afspraken).',
  ...needs('reference:read'),
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day of the period.' }),
    until: t.expose('until', { type: 'Date', description: 'Last day of the period.' }),
    lapses: t.field({
      type: [AgreementLapseType],
      description: 'Those with their last day in the period, earliest first.',
      resolve: ({ lapses }) => [...lapses],
    }),
    endUnknown: t.field({
      type: [AgreementType],
      description: 'Those whose last day no source gives, as they stand on the last day of the period.',
      resolve: ({ endUnknown }) => [...endUnknown],
    }),
  }),
})

builder.queryField('agreementsLapsing', (t) =>
  t.field({
    type: AgreementsLapsingType,
    nullable: true,
    description: 'Which agreements lapse on which date, and which rules then apply.',
    ...needs('reference:read'),
    args: {
      from: t.arg({ type: 'Date', description: 'First day; a year ago when left out.' }),
      until: t.arg({ type: 'Date', description: 'Last day; two years after the first when left out.' }),
    },
    resolve: async (_root, args, { agreement, today }): Promise<Lapsing> => {
      const from = readDate('from', args.from) ?? addDays(today, -YEAR)
      const until = readDate('until', args.until) ?? addDays(from, 2 * YEAR)
      if (until < from) {
        throw new InvalidInput([
          { path: ['until'], message: '"until" is before "from".', remedy: 'Give a last day on or after the first.' },
        ])
      }
      const all = await agreement.all()
      return {
        from,
        until,
        lapses: lapsesBetween(all, from, until),
        endUnknown: withoutKnownEnd(all).map((one) => agreementAt(one, until)),
      }
    },
  }),
)
