import {
  type ClassLimits,
  type CohortDefinition,
  type HoursCorrection,
  type Inclusion,
  type NoClaimMeaning,
  type Plurality,
  RIVM_STUDY,
  type Restriction,
  type Under24Meaning,
} from './cohort-definition.ts'

/** A choice that may be left out; null leaves it out as well. */
type Optional<Choice> = Choice | null | undefined

/** What somebody says of a cohort; all else is as in the RIVM study. */
export interface DefinitionInput {
  readonly birthYears?: Optional<{ readonly from?: Optional<number>; readonly until?: Optional<number> }>
  readonly plurality?: Optional<Plurality>
  readonly neonatalDeaths?: Optional<Inclusion>
  /** Null is an answer here: no limit. */
  readonly minimumGestationalWeeks?: number | null | undefined
  readonly unknownGestation?: Optional<Inclusion>
  /** Null is an answer here: no limit. */
  readonly maximumHospitalDays?: number | null | undefined
  readonly lateDecember?: Optional<Inclusion>
  readonly only?: Optional<readonly Restriction[]>
  readonly noClaim?: Optional<NoClaimMeaning>
  readonly hoursCorrection?: Optional<HoursCorrection>
  readonly classLimits?: Optional<ClassLimits>
  readonly underTwentyFour?: Optional<Under24Meaning>
  readonly norm?: Optional<{ readonly hoursPerDay?: Optional<number>; readonly days?: Optional<number> }>
}

/**
 * A whole definition from what was said, with the RIVM study for what was not. Whether it is possible, checkDefinition
 * tells: restrictions stay as they were written, so that it can say at which place something is wrong.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export function readDefinition(input: DefinitionInput): CohortDefinition {
  const study = RIVM_STUDY
  return {
    birthYears: {
      from: input.birthYears?.from ?? study.birthYears.from,
      until: input.birthYears?.until ?? study.birthYears.until,
    },
    plurality: input.plurality ?? study.plurality,
    neonatalDeaths: input.neonatalDeaths ?? study.neonatalDeaths,
    minimumGestationalWeeks: orStudy(input.minimumGestationalWeeks, study.minimumGestationalWeeks),
    unknownGestation: input.unknownGestation ?? study.unknownGestation,
    maximumHospitalDays: orStudy(input.maximumHospitalDays, study.maximumHospitalDays),
    lateDecember: input.lateDecember ?? study.lateDecember,
    only: (input.only ?? study.only).map(({ characteristic, levels }) => ({ characteristic, levels: [...levels] })),
    noClaim: input.noClaim ?? study.noClaim,
    hoursCorrection: input.hoursCorrection ?? study.hoursCorrection,
    classLimits: input.classLimits ?? study.classLimits,
    underTwentyFour: input.underTwentyFour ?? study.underTwentyFour,
    norm: {
      hoursPerDay: input.norm?.hoursPerDay ?? study.norm.hoursPerDay,
      days: input.norm?.days ?? study.norm.days,
    },
  }
}

/** Left out is not the same as no limit. */
function orStudy(limit: number | null | undefined, study: number | null): number | null {
  return limit === undefined ? study : limit
}
