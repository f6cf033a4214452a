/** Ids of the demonstration: what belongs together has the same number. The group says what it is the id of. */
const GROUPS = {
  client: '8000',
  referral: '8001',
  indication: '8002',
  child: '8003',
  consent: '8004',
  clientMove: '8005',
  hospitalStay: '8006',
  referralEvent: '8007',
  intake: '8008',
  extensionRequest: '8009',
  partnerReferral: '8101',
  visit: '8102',
  observation: '8103',
  screening: '8104',
  advice: '8105',
  carePlan: '8106',
  goal: '8107',
  earlySignalling: '8108',
  signal: '8109',
  signalInformed: '810a',
  deliveryDifference: '810b',
  reportingCodeCase: '810c',
  reportingCodeStep: '810d',
  familyEvaluation: '810e',
  handover: '810f',
  handoverQuestion: '8110',
  waitingListEntry: '8111',
  waitingListEvent: '8112',
  maternityAssistant: '8113',
  training: '8114',
  onCallShift: '8115',
  allocation: '8116',
  scarcityDeclaration: '8180',
} as const

export type DemonstrationKind = keyof typeof GROUPS

/** The id of the one record of its kind that a client has, or of an organisation's. */
export function demonstrationId(kind: DemonstrationKind, number: number): string {
  return `019a0000-0000-7000-${GROUPS[kind]}-${String(number).padStart(12, '0')}`
}

/** The id of the nth record of its kind that a client has, from 1; she has fewer than a hundred of each. */
export function nthId(kind: DemonstrationKind, number: number, nth: number): string {
  return demonstrationId(kind, number * 100 + nth)
}
