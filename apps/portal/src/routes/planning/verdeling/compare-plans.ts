import type { Enum } from '#lib/api-enums.ts'

type Policy = Enum<'DivisionPolicy'>
type Outcome = Enum<'DivisionOutcome'>
type Class = Enum<'ReferredVulnerabilityClass'>

export interface PlannedLine {
  readonly client: { readonly id: string; readonly name: string } | null
  readonly vulnerabilityClass: Class | null
  readonly basis: Enum<'DemandBasis'> | null
  readonly demandedHours: number
  readonly allocatedHours: number
  readonly outcome: Outcome
  readonly reason: string
}

export interface Plan {
  readonly policy: Policy
  readonly lines: readonly PlannedLine[]
}

/** What one policy gives one family. */
export interface Given {
  readonly hours: number
  readonly outcome: Outcome
  readonly reason: string
}

export interface ComparedFamily {
  readonly id: string
  readonly name: string
  readonly class: Class | null
  readonly basis: Enum<'DemandBasis'> | null
  readonly demanded: number
  readonly given: Readonly<Partial<Record<Policy, Given>>>
}

/** One row a family, with what each policy gives her beside each other. */
export function compareFamilies(plans: readonly Plan[]): ComparedFamily[] {
  const families = new Map<string, ComparedFamily & { given: Partial<Record<Policy, Given>> }>()
  for (const { policy, lines } of plans)
    for (const { client, vulnerabilityClass, basis, demandedHours, allocatedHours, outcome, reason } of lines) {
      if (client === null) continue
      const family = families.get(client.id) ?? {
        ...client,
        class: vulnerabilityClass,
        basis,
        demanded: demandedHours,
        given: {},
      }
      family.given[policy] = { hours: allocatedHours, outcome, reason }
      families.set(client.id, family)
    }
  return [...families.values()]
}

/** From least to most vulnerable; who is not known ranks with vulnerable, as the division itself does. */
export const CLASSES = ['SELF_RELIANT', 'POTENTIALLY_VULNERABLE', 'VULNERABLE', null, 'VERY_VULNERABLE'] as const

export interface ClassTotals {
  readonly class: Class | null
  readonly families: number
  readonly meanDemanded: number
  /** By policy: hours on average, and how many end below the floor. */
  readonly given: Readonly<Partial<Record<Policy, { readonly mean: number; readonly belowFloor: number }>>>
}

/** What the policies do to each class of families; classes without families are left out. */
export function byClass(plans: readonly Plan[]): ClassTotals[] {
  const mean = (hours: readonly number[]) => hours.reduce((sum, each) => sum + each, 0) / hours.length
  return CLASSES.flatMap((wanted) => {
    const of = ({ lines }: Plan) => lines.filter(({ vulnerabilityClass }) => vulnerabilityClass === wanted)
    const [first] = plans
    const lines = first === undefined ? [] : of(first)
    if (lines.length === 0) return []
    const given = plans.map((plan) => {
      const ofClass = of(plan)
      const belowFloor = ofClass.filter(({ outcome }) => outcome === 'BELOW_FLOOR').length
      return [plan.policy, { mean: mean(ofClass.map(({ allocatedHours }) => allocatedHours)), belowFloor }]
    })
    return [
      {
        class: wanted,
        families: lines.length,
        meanDemanded: mean(lines.map(({ demandedHours }) => demandedHours)),
        given: Object.fromEntries(given) as ClassTotals['given'],
      },
    ]
  })
}

type Sort = 'naam' | 'klasse' | 'gevraagd' | Policy

/** The families in the order that was asked; by name where that says nothing. */
export function sortFamilies(families: readonly ComparedFamily[], sort: Sort, descending: boolean): ComparedFamily[] {
  const rank = (family: ComparedFamily): number => {
    if (sort === 'naam') return 0
    if (sort === 'klasse') return CLASSES.indexOf(family.class)
    return sort === 'gevraagd' ? family.demanded : (family.given[sort]?.hours ?? 0)
  }
  const direction = descending ? -1 : 1
  return families.toSorted(
    (one, other) =>
      direction * (rank(one) - rank(other)) ||
      (sort === 'naam' ? direction : 1) * one.name.localeCompare(other.name, 'nl'),
  )
}
