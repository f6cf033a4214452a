import { needs } from '@kraamketen/subgraph'
import { addCounts } from '../../rules/quality/add-counts.ts'
import { FEWEST } from '@kraamketen/kraamzorg'
import type { Counted, QualityCount } from '../../rules/quality/quality-counts.ts'
import { builder } from '../builder.ts'
import { COUNTING_ROLES, QualityType } from './quality-ref.ts'

const enough = (counted: Counted, name: QualityCount) => {
  const count = counted[name] ?? 0
  return count < FEWEST ? null : count
}

const ReportingCodeCountsType = builder.objectRef<Counted>('ReportingCodeCounts').implement({
  description:
    'Steps of the reporting code for domestic violence and child abuse: counts only. Each count below ten is null, zero included, so that none points at a family (NL: aantallen meldcode).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => {
    const count = (name: QualityCount, description: string) =>
      t.int({ nullable: true, description, resolve: (counted) => enough(counted, name) })
    return {
      started: count('casesStarted', 'Times it was started in the period.'),
      signalsMapped: count('signalsMapped', 'Of those, with step 1: signals mapped (NL: signalen in kaart brengen).'),
      colleagueConsulted: count(
        'colleagueConsulted',
        'With step 2: a colleague or Safe Home consulted (NL: overleg met een collega of Veilig Thuis).',
      ),
      talkedWithParents: count('talkedWithParents', 'With step 3: talked with those concerned (NL: gesprek).'),
      weighed: count('weighed', 'With step 4: weighed (NL: wegen).'),
      decided: count('decided', 'With step 5: decided to report or to help (NL: beslissen).'),
      completed: count('casesCompleted', 'Closed with an outcome.'),
    }
  },
})

builder.objectField(QualityType, 'reportingCode', (t) =>
  t.field({
    type: ReportingCodeCountsType,
    nullable: true,
    description: 'Steps of the reporting code, by the month it was started (NL: meldcode).',
    resolve: async ({ organisation, period }, _args, { quality }) =>
      addCounts((await quality.counts('REPORTING_CODE', organisation, period)).map(({ counted }) => counted)) ?? {},
  }),
)
