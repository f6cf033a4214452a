import { addDays, type IsoDate, isoDate } from '@kraamketen/kraamzorg'
import type { Factor, FactorCode, FactorKind } from '../rules/vulnerability/factor.ts'
import type { DemonstrationClient } from './demonstration-client.ts'

/**
 * The clients that every demonstration has, each to show one thing. All people are invented.
 *
 * @param today the demonstration's day zero
 */
export function cast(today: IsoDate): readonly DemonstrationClient[] {
  const ago = (days: number) => addDays(today, -days)
  return [
    // In care now: potentially vulnerable, one factor older than eight weeks, and the pilot has lapsed.
    {
      number: 1,
      factors: [
        aFactor('RISK', 'FINANCIAL_PROBLEMS', ago(120), 'Noor de Wit'),
        aFactor('PROTECTIVE', 'SUPPORTIVE_NETWORK', ago(120), 'Noor de Wit'),
        aFactor('PROTECTIVE', 'ACCEPTS_HELP', ago(20), 'Noor de Wit'),
      ],
      judgements: [
        {
          recordedClass: 'POTENTIALLY_VULNERABLE',
          protectiveFactorsSufficient: true,
          decidedBy: 'Noor de Wit',
          decidedOn: ago(20),
        },
      ],
      grants: [],
    },
    // Nobody has asked yet.
    { number: 2, factors: [], judgements: [], grants: [] },
    // A birth in March 2023 that the pilot was made for.
    {
      number: 3,
      factors: [
        aFactor('RISK', 'FINANCIAL_PROBLEMS', isoDate('2023-01-16'), 'Noor de Wit'),
        aFactor('RISK', 'PSYCHOSOCIAL_PROBLEMS', isoDate('2023-01-16'), 'Noor de Wit'),
        aFactor('PROTECTIVE', 'MOTIVATION', isoDate('2023-01-16'), 'Noor de Wit'),
      ],
      judgements: [
        {
          recordedClass: 'VULNERABLE',
          protectiveFactorsSufficient: false,
          decidedBy: 'Noor de Wit',
          decidedOn: isoDate('2023-01-16'),
        },
      ],
      grants: [{ programme: 'GEBOORTEZORG_FLEX_PILLAR_1', grantedOn: isoDate('2023-02-01') }],
    },
    // No risk factor and insufficient protection: where the definition is silent.
    {
      number: 4,
      factors: [aFactor('PROTECTIVE', 'MOTIVATION', ago(30), 'Noor de Wit')],
      judgements: [
        { recordedClass: null, protectiveFactorsSufficient: false, decidedBy: 'Noor de Wit', decidedOn: ago(30) },
      ],
      grants: [],
    },
    // An urgent factor that came after the judgement: the recorded class and the derived one differ.
    {
      number: 5,
      factors: [
        aFactor('RISK', 'PSYCHOSOCIAL_PROBLEMS', ago(75), 'Hanna Bakker'),
        aFactor('URGENT_RISK', 'HOMELESSNESS', ago(10), 'Hanna Bakker'),
        {
          ...aFactor('PROTECTIVE', 'OTHER', ago(75), 'Hanna Bakker'),
          other: 'Haar zus komt elke week langs (demonstratie)',
        },
      ],
      judgements: [
        {
          recordedClass: 'VULNERABLE',
          protectiveFactorsSufficient: false,
          decidedBy: 'Hanna Bakker',
          decidedOn: ago(75),
        },
      ],
      grants: [],
    },
  ]
}

function aFactor(kind: FactorKind, code: FactorCode, recordedOn: IsoDate, recordedBy: string): Factor {
  return { kind, code, other: null, recordedOn, recordedBy }
}
