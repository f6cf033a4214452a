import type { Organisation } from '../queries/registration/organisations.ts'

const made = (
  agbCode: string,
  name: string,
  kind: Organisation['kind'],
  municipalityCode: string,
  phone: string,
): Organisation => ({ agbCode, name: `${name} (demonstratie)`, kind, municipalityCode, phone, demonstration: true })

/** Organisations that exist in the demonstration only; their telephone numbers are not in use anywhere. */
export const ORGANISATIONS: readonly Organisation[] = [
  made('08900001', 'Verloskundigenpraktijk De Wieg', 'MIDWIFE_PRACTICE', 'GM0917', '045 000 0001'),
  made('08900002', 'Verloskundigen Aan de Amstel', 'MIDWIFE_PRACTICE', 'GM0363', '020 000 0001'),
  made('41900001', 'Kraamzorg Zonnekind', 'KRAAMZORG', 'GM0917', '045 000 0002'),
  made('41900002', 'Kraamzorg De Eerste Dagen', 'KRAAMZORG', 'GM0363', '020 000 0002'),
  made('42900001', 'Jeugdgezondheidszorg Zuid', 'JGZ', 'GM0917', '045 000 0003'),
  made('42900002', 'Jeugdgezondheidszorg Amstelland', 'JGZ', 'GM0363', '020 000 0003'),
]

/** Where a practice works: who refers, to whom as a rule, and where its clients live. */
export interface Neighbourhood {
  readonly practice: string
  readonly midwife: string
  readonly provider: string
  readonly planner: string
  readonly municipalities: readonly string[]
}

export const NEIGHBOURHOODS = {
  south: {
    practice: '08900001',
    midwife: 'Noor de Wit',
    provider: '41900001',
    planner: 'Pieter Smeets',
    municipalities: [
      'GM0917',
      'GM0917',
      'GM0917',
      'GM0928',
      'GM0882',
      'GM0899',
      'GM1883',
      'GM1954',
      'GM0986',
      'GM0935',
    ],
  },
  amsterdam: {
    practice: '08900002',
    midwife: 'Hanna Bakker',
    provider: '41900002',
    planner: 'Lotte Visser',
    municipalities: ['GM0363', 'GM0363', 'GM0363', 'GM0384', 'GM0362'],
  },
} as const satisfies Record<string, Neighbourhood>
