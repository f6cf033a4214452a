import { type Canned, KEY } from './canned-answers.ts'

const source = { __typename: 'Source', title: 'A publication (demonstration)', year: 2023 }

const programme = { __typename: 'Programme', code: 'DEMO', name: 'A programme (demonstration)' }

const client: Canned = {
  __typename: 'Client',
  id: KEY,
  name: 'A client (demonstration)',
  birthDate: '1995-05-17',
  dueDate: '2023-03-14',
  careDate: '2023-03-14',
  maskedBsn: '*****6782',
  municipalityCode: 'GM0917',
  uzoviCode: null,
  careProviderAgbCode: '41900001',
  vulnerability: {
    __typename: 'Vulnerability',
    class: 'VULNERABLE',
    recordedClass: 'VULNERABLE',
    explanation: 'A risk factor was recorded and protection was judged not to be sufficient.',
    factors: ['FINANCIAL_PROBLEMS', 'ADDICTION'].map((code) => ({
      __typename: 'VulnerabilityFactor',
      kind: 'RISK',
      code,
      recordedOn: '2023-01-10',
    })),
  },
  programmes: [1, 2, 3].map(() => ({
    __typename: 'ProgrammeDecision',
    outcome: 'ELIGIBLE',
    programme,
    criteria: ['REGION', 'INSURER', 'CLASS'].map((code) => ({
      __typename: 'CriterionDecision',
      code,
      outcome: 'MET',
      explanation: 'What is asked was recorded.',
    })),
  })),
}

const municipality: Canned = {
  __typename: 'Municipality',
  code: KEY,
  name: 'Heerlen',
  ggdRegion: { __typename: 'GgdRegion', name: 'GGD Zuid-Limburg' },
}

const indication: Canned = {
  __typename: 'Indication',
  id: KEY,
  hours: 49,
  careDate: '2023-03-14',
  profile: { __typename: 'FamilyProfile', parity: 1 },
  findings: ['BASE_HOURS', 'HOSPITAL_DAYS', 'FEEDING', 'MINIMUM'].map((code) => ({
    __typename: 'Finding',
    code,
    outcome: 'APPLIED',
    hours: 3,
    source,
  })),
  waiver: { __typename: 'Waiver', ownContributionWaived: true, programme },
  estimate: {
    __typename: 'Estimate',
    totalCents: 269_010,
    motherPaysCents: 0,
    lines: ['CARE_HOURS', 'REGISTRATION', 'INTAKE', 'OWN_CONTRIBUTION'].map((code) => ({
      __typename: 'EstimateLine',
      code,
      quantity: 49,
      cents: 24_500,
      amount: { __typename: 'KnownAmount', cents: 500, unit: 'PER_HOUR' },
    })),
  },
  comparableFamilies: {
    __typename: 'ComparableFamilies',
    n: 1_000,
    meanReceivedHours: 44.5,
    distribution: ['FROM_1_TO_23', 'FROM_24_TO_44', 'FROM_45_TO_49'].map((category) => ({
      __typename: 'HourShare',
      category,
      percent: 12.5,
    })),
  },
}

/** Every field that the two questions and their plans ask for, whichever service it stands in. The figures are made up. */
export const CANNED_GRAPH: Readonly<Record<string, Canned>> = {
  Query: { __typename: 'Query', client: { ...client, municipality, indication: { ...indication, client } } },
  Client: client,
  Municipality: municipality,
  Indication: { ...indication, client },
}
