import { isoDate, minutesOf } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'

/**
 * Packages that show how the KLIM would be kept. The real ones are not public: these are invented, and each row says
 * that it is a demonstration.
 */
export function klimRows(rows: DemoRows): void {
  const packages = [
    [
      'DEMO_BASIC',
      'Basis (demonstratie)',
      'Basic (demonstration)',
      40,
      [
        { fact: 'parity', atLeast: 1 },
        { fact: 'children', atMost: 1 },
      ],
    ],
    [
      'DEMO_FIRST_CHILD',
      'Eerste kind (demonstratie)',
      'First child (demonstration)',
      46,
      [
        { fact: 'parity', atMost: 0 },
        { fact: 'children', atMost: 1 },
      ],
    ],
    [
      'DEMO_MULTIPLE',
      'Meerling (demonstratie)',
      'Multiple birth (demonstration)',
      60,
      [{ fact: 'children', atLeast: 2 }],
    ],
  ] as const
  for (const [code, nameNl, nameEn, hours, criteria] of packages) {
    addRow(rows, 'klimPackage', {
      version: 'demonstration-1',
      code,
      nameNl,
      nameEn,
      criteria: criteria.map((criterion) => ({ ...criterion })),
      minutes: minutesOf(hours),
      validFrom: isoDate('2026-04-01'),
      validUntil: null,
      demonstration: true,
    })
  }
}
