import fc from 'fast-check'
import { CHARACTERISTICS } from '../src/rules/characteristics.ts'
import {
  CLASS_LIMITS,
  type CohortDefinition,
  HOURS_CORRECTIONS,
  INCLUSIONS,
  NO_CLAIM_MEANINGS,
  PLURALITIES,
  RIVM_STUDY,
  type Restriction,
  UNDER_24_MEANINGS,
} from '../src/rules/definition/cohort-definition.ts'

/** The RIVM study, with some choices made otherwise. */
export function aDefinition(choices: Partial<CohortDefinition> = {}): CohortDefinition {
  return { ...RIVM_STUDY, ...choices }
}

const restriction: fc.Arbitrary<Restriction> = fc.constantFrom(...CHARACTERISTICS).chain(({ code, levels }) =>
  fc
    // One less than all: a restriction that admits everybody is none.
    .subarray(
      levels.map((level) => level.code),
      { minLength: 1, maxLength: levels.length - 1 },
    )
    .map((chosen) => ({ characteristic: code, levels: chosen })),
)

/** Definitions in canonical order, each of them possible to write; not each selects somebody. */
export const someDefinition: fc.Arbitrary<CohortDefinition> = fc.record({
  birthYears: fc
    .tuple(fc.integer({ min: 2010, max: 2035 }), fc.integer({ min: 2010, max: 2035 }))
    .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) })),
  plurality: fc.constantFrom(...PLURALITIES),
  neonatalDeaths: fc.constantFrom(...INCLUSIONS),
  minimumGestationalWeeks: fc.option(fc.integer({ min: 20, max: 45 })),
  unknownGestation: fc.constantFrom(...INCLUSIONS),
  maximumHospitalDays: fc.option(fc.integer({ min: 0, max: 10 })),
  lateDecember: fc.constantFrom(...INCLUSIONS),
  only: fc
    .uniqueArray(restriction, { selector: ({ characteristic }) => characteristic, maxLength: 4 })
    .map((only) => only.toSorted((a, b) => place(a) - place(b))),
  noClaim: fc.constantFrom(...NO_CLAIM_MEANINGS),
  hoursCorrection: fc.constantFrom(...HOURS_CORRECTIONS),
  classLimits: fc.constantFrom(...CLASS_LIMITS),
  underTwentyFour: fc.constantFrom(...UNDER_24_MEANINGS),
  norm: fc.record({
    hoursPerDay: fc.integer({ min: 1, max: 2400 }).map((hundredths) => hundredths / 100),
    days: fc.integer({ min: 1, max: 42 }),
  }),
})

function place({ characteristic }: Restriction): number {
  return CHARACTERISTICS.findIndex(({ code }) => code === characteristic)
}
