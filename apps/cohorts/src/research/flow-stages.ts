import { POLICY, type Protected, type RawTable, protectTable } from '@kraamketen/disclosure'

/** How many are left at one stage of a flow, per group; the groups of a stage add up to everybody in it. */
export interface FlowStage {
  readonly people: Uint32Array
  readonly keys: Uint32Array
}

/** Groups, and last everybody, who of a stage may be told. */
export interface GuardedStage {
  readonly groups: readonly Protected[]
  readonly everybody: Protected
}

const COMPLEMENT: Protected = { withheld: 'SMALL_COMPLEMENT' }

/**
 * What may be told of how many are left at each stage (NL: stroomschema). Every stage lies within the one before, so two
 * that differ by fewer than ten would tell of those: from the last stage back, one that is too near to the next that is
 * told stays inside. What that uncovers in a stage, the rules of a table cover; a group that did not change since the
 * stage before is the same people, and hidden in both or in none.
 *
 * @param isPossible whether the definition leaves room for somebody in a group: that such a group is empty by chance is as
 *   little told as that it holds one
 * @param isNear whether the ledger found a group of a stage too near to an earlier set; the number of groups is everybody
 */
export function guardStages(
  stages: readonly FlowStage[],
  shape: readonly number[],
  isPossible: (group: number) => boolean,
  isNear: (stage: number, group: number) => boolean,
): readonly GuardedStage[] {
  const groups = stages[0]?.people.length ?? 0
  const sizes = stages.map(({ people }) => [...people, people.reduce((sum, n) => sum + n, 0)])
  const near = stages.map(
    (_, stage) => new Set(Array.from({ length: groups + 1 }, (__, g) => g).filter((g) => isNear(stage, g))),
  )
  const chained = stages.map(() => new Set<number>())
  for (let group = 0; group <= groups; group++) hideNeighbours(sizes, near, chained, group)

  const inside = stages.map((_, stage) => new Set([...(near[stage] ?? []), ...(chained[stage] ?? [])]))
  let guarded = stages.map((stage, at) => guard(stage, shape, isPossible, inside[at] as Set<number>))
  while (spread(sizes, guarded, inside)) {
    guarded = stages.map((stage, at) => guard(stage, shape, isPossible, inside[at] as Set<number>))
  }
  const named = (value: Protected, stage: number, group: number) =>
    'withheld' in value && value.withheld === 'DIFFERENCE' && chained[stage]?.has(group) ? COMPLEMENT : value
  return guarded.map(({ groups: values, everybody }, stage) => ({
    groups: values.map((value, group) => named(value, stage, group)),
    everybody: named(everybody, stage, groups),
  }))
}

function hideNeighbours(
  sizes: readonly (readonly number[])[],
  near: readonly ReadonlySet<number>[],
  chained: readonly Set<number>[],
  group: number,
): void {
  const { threshold } = POLICY
  let next: number | null = null
  for (let stage = sizes.length - 1; stage >= 0; stage--) {
    const n = sizes[stage]?.[group] ?? 0
    if (near[stage]?.has(group) || (n > 0 && n < threshold)) continue
    const more: number = next === null ? 0 : n - next
    if (more > 0 && more < threshold) chained[stage]?.add(group)
    else next = n
  }
}

/** Hides in the stage beside it what is the same people as something hidden; whether that was new. */
function spread(
  sizes: readonly (readonly number[])[],
  guarded: readonly GuardedStage[],
  inside: readonly Set<number>[],
): boolean {
  let changed = false
  for (const [stage, { groups, everybody }] of guarded.entries()) {
    for (const [group, value] of [...groups, everybody].entries()) {
      const n = sizes[stage]?.[group]
      if (!('withheld' in value) || n === 0) continue
      for (const beside of [stage - 1, stage + 1]) {
        const other = inside[beside]
        if (other === undefined || other.has(group) || sizes[beside]?.[group] !== n) continue
        other.add(group)
        changed = true
      }
    }
  }
  return changed
}

function guard(
  { people, keys }: FlowStage,
  shape: readonly number[],
  isPossible: (group: number) => boolean,
  inside: ReadonlySet<number>,
): GuardedStage {
  const none = new Uint32Array(0)
  const raw: RawTable = {
    shape,
    classes: 0,
    counts: none,
    keys: none,
    others: people,
    otherKeys: keys,
    sums: [],
    possibleLines: Uint8Array.from(people, (n, group) => (n > 0 || isPossible(group) ? 1 : 0)),
    sketches: none,
  }
  const { lines, total } = protectTable(raw, { differing: inside })
  return { groups: lines.map(({ n }) => n), everybody: total.n }
}
