import {
  OWN_CONTRIBUTION_DIVISIONS,
  OWN_CONTRIBUTION_GROUPS,
  type OwnContributionDivision,
  type OwnContributionGroup,
} from '../rules/scenario/own-contribution-group.ts'

/** A scenario of the own contribution as its arguments give it. */
export interface AskedScenario {
  readonly years?: readonly number[] | null | undefined
  readonly regions?: readonly string[] | null | undefined
  readonly who: OwnContributionGroup
  readonly by: readonly OwnContributionDivision[]
  readonly percent: number
}

export type ReachPart = 'ROW' | 'TOTAL'

export interface ReachAsked {
  readonly cohortId: string
  readonly projectId: string
  readonly scenario: AskedScenario
  readonly part: ReachPart
  /** Place of the line. */
  readonly at: number
}

/**
 * The question and the line in it, so that the id alone leads to the answer. Whoever follows one asks under the project
 * that it names, and only a member of that project can.
 */
export function reachId({ cohortId, projectId, scenario, part, at }: ReachAsked): string {
  const { years, regions, who, by, percent } = scenario
  const parts = [
    cohortId,
    projectId,
    years?.join(',') ?? '',
    regions?.join(',') ?? '',
    who,
    by.join(','),
    percent,
    part,
    at,
  ]
  return Buffer.from(parts.join('/')).toString('base64url')
}

type Parts = readonly [string, string, string, string, string, string, string, string, string]

/** What an id asks, to be judged as the arguments are; null for one that was made up. */
export function parseReachId(id: string): ReachAsked | null {
  const parts = Buffer.from(id, 'base64url').toString().split('/')
  if (parts.length !== 9) return null
  const [cohortId, projectId, years, regions, who, by, percent, part, at] = parts as unknown as Parts
  const group = OWN_CONTRIBUTION_GROUPS.find((known) => known === who)
  const divisions = listOf(by).flatMap((code) => OWN_CONTRIBUTION_DIVISIONS.find((known) => known === code) ?? [])
  const isPart = part === 'ROW' || part === 'TOTAL'
  if (group === undefined || !isPart || divisions.length !== listOf(by).length) return null
  const scenario = {
    years: listOf(years).map(Number),
    regions: listOf(regions),
    who: group,
    by: divisions,
    percent: Number(percent),
  }
  return { cohortId, projectId, scenario, part, at: Number(at) }
}

function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(',')
}
