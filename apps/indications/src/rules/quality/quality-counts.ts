/** What is counted together, and the counts in it, by organisation and quarter of birth. */
export const QUALITY_COUNTS = {
  HOURS: ['families', 'ended', 'withoutVisits', 'withVisits', 'belowFloor'],
  DELIVERY: ['withIndicatedHours', 'receivedLessThanIndicated'],
  ASSISTANTS: ['assistantsKnown', 'atMostTwoAssistants'],
  CHANGES: ['changes', 'changesWithNote'],
  INTAKE: [
    'intakeFamilies',
    'firstChild',
    'firstChildEarlyAtHome',
    'parityUnknown',
    'intakeHeld',
    'intakeInWindow',
    'needsRecorded',
    'needsInPlan',
  ],
  SIGNALLING: ['signallingFamilies', 'structured', 'ownJudgementOnly'],
  SIGNALS: ['signals', 'followedByAction', 'toldToPartner'],
  ADVICE: ['advice', 'partnerPresent'],
  HANDOVER: ['children', 'handoverSent', 'handoverComplete', 'handoverRefused'],
  REINDICATION: [
    'indicated',
    'wantsLess',
    'reindications',
    'up',
    'down',
    'upWithoutReason',
    'downWithoutReason',
    'withoutReason',
  ],
  FEEDING: ['feedingChildren', 'feedingRecorded', 'fullBreastfeeding'],
  DOSSIER_USE: ['mothers', 'usedByMother'],
  EVALUATION: ['evaluations', 'grades'],
  INCIDENT: ['incidents', 'incidentsLearned', 'incidentsReported'],
  REPORTING_CODE: [
    'casesStarted',
    'signalsMapped',
    'colleagueConsulted',
    'talkedWithParents',
    'weighed',
    'decided',
    'casesCompleted',
  ],
  PARTUS: ['partusAnswered', 'partusWithinHour'],
  TRAINING: [
    'assistants',
    'trained',
    'trainingHours',
    'reportingCodeValid',
    'reportingCodeUnknown',
    'earlySignallingValid',
    'earlySignallingRecent',
  ],
  AGREEMENTS: ['agreementsWithMidwives', 'agreementsWithYouthHealth'],
} as const

export type QualitySubject = keyof typeof QUALITY_COUNTS
export type QualityCount = (typeof QUALITY_COUNTS)[QualitySubject][number]

/** Counts that were made; what is absent was not counted. */
export type Counted = Readonly<Partial<Record<QualityCount, number>>>
