import { hiddenCells, type Layers } from './hidden-cells.ts'
import { noiseFrom } from './noise-of.ts'
import { perturbationTable } from './perturbation-table.ts'
import { POLICY, type DisclosurePolicy } from './policy.ts'
import { withheldBy, ZERO, type Protected } from './protected.ts'
import { protectedMean } from './protected-mean.ts'
import type { RawTable } from './raw-table.ts'
import { WITHHOLDING_RULES, type WithholdingRule } from './withholding-rule.ts'

export interface ProtectedTable {
  readonly lines: readonly ProtectedLine[]
  /** Everybody in the table, with noise of their own: lines do not add up to it, and should not. */
  readonly total: ProtectedLine
  readonly policy: DisclosurePolicy
  /** How many values each rule withheld, of n, counts, means and their n; a share is its count again. */
  readonly withheld: Readonly<Record<WithholdingRule, number>>
}

export interface ProtectedLine {
  readonly n: Protected
  readonly counts: readonly Protected[]
  /** Percent of n. */
  readonly shares: readonly Protected[]
  /** Per measure, in its own unit, with the number of people it is the mean of. */
  readonly means: readonly { readonly mean: Protected; readonly n: Protected }[]
}

/**
 * A table fit to leave. Which cells stay inside is decided on true counts; what leaves is computed from perturbed ones
 * only, so no exact number can be worked out from a share or a mean.
 *
 * @param options.differing lines that the ledger found too near to an earlier set; the number of lines itself stands for
 *   everybody in the table, and then nothing of it leaves
 * @throws RangeError when the arrays do not fit the shape
 */
export function protectTable(
  raw: RawTable,
  options: { readonly differing?: ReadonlySet<number>; readonly policy?: DisclosurePolicy } = {},
): ProtectedTable {
  const policy = options.policy ?? POLICY
  const { threshold } = policy
  const { classes, sums } = raw
  const layers = layersOf(raw)
  const { groups, people } = layers
  const keys = keysOf(raw, groups)
  const hidden = hiddenCells(layers, options.differing ?? NONE, threshold)
  const table = perturbationTable(policy)
  const tally = new Uint32Array(WITHHOLDING_RULES.length)

  const publish = (code: number, n: number, key: number): Protected => {
    if (code !== 0) return withhold(code - 1)
    return n === 0 ? ZERO : { value: n + noiseFrom(table, n - threshold, key) }
  }
  const withhold = (rule: number): Protected => {
    tally[rule] = (tally[rule] as number) + 1
    return withheldBy(WITHHOLDING_RULES[rule] as WithholdingRule)
  }

  const lineOf = (group: number): ProtectedLine => {
    const n = publish(hidden[group] as number, people[group] as number, keys[group] as number)
    const counts = new Array<Protected>(classes)
    const shares = new Array<Protected>(classes)
    for (let of = 0; of < classes; of++) {
      const cell = (1 + of) * groups + group
      const count = publish(hidden[cell] as number, people[cell] as number, keys[cell] as number)
      counts[of] = count
      shares[of] = shareOf(count, n)
    }
    return { n, counts, shares, means: sums.map((_, measure) => meanOf(group, measure)) }
  }

  const meanOf = (group: number, measure: number) => {
    const cell = (1 + classes + measure) * groups + group
    const contributors = people[cell] as number
    const key = keys[cell] as number
    const ruleOfLine = hidden[group] as number
    const ruleOfMean = hidden[cell] as number
    const n = publish(ruleOfMean, contributors, key)
    // A few without a value are given away by the number of people, not by the mean.
    const code =
      ruleOfLine === 0 && ruleOfMean === SMALL_COMPLEMENT
        ? 0
        : ruleOfMean === SMALL_CELL
          ? SMALL_DENOMINATOR
          : ruleOfMean
    if (code !== 0) return { mean: withhold(code - 1), n }
    if (contributors === 0) return { mean: withhold(SMALL_DENOMINATOR - 1), n }
    return { mean: { value: protectedMean(totalOf(raw, measure, group), contributors, key, policy) }, n }
  }

  const lines = new Array<ProtectedLine>(groups - 1)
  for (let line = 0; line < groups - 1; line++) lines[line] = lineOf(line)
  const total = lineOf(groups - 1)
  const withheld = Object.fromEntries(WITHHOLDING_RULES.map((rule, place) => [rule, tally[place] as number]))
  return { lines, total, policy, withheld: withheld as Record<WithholdingRule, number> }
}

const NONE: ReadonlySet<number> = new Set()
const SMALL_CELL = WITHHOLDING_RULES.indexOf('SMALL_CELL') + 1
const SMALL_COMPLEMENT = WITHHOLDING_RULES.indexOf('SMALL_COMPLEMENT') + 1
const SMALL_DENOMINATOR = WITHHOLDING_RULES.indexOf('SMALL_DENOMINATOR') + 1

function shareOf(count: Protected, n: Protected): Protected {
  if ('withheld' in n) return n.withheld === 'SMALL_CELL' ? withheldBy('SMALL_DENOMINATOR') : n
  if ('withheld' in count) return count
  if (n.value === 0) return withheldBy('SMALL_DENOMINATOR')
  return { value: Math.min(100, Math.max(0, (100 * count.value) / n.value)) }
}

/** Lines and, last, everybody; layers as the hiding of cells wants them. */
function layersOf(raw: RawTable): Layers {
  const { shape, classes, counts, others, sums } = raw
  const lines = shape.reduce((product, levels) => product * levels, 1)
  const fits =
    others.length === lines &&
    raw.otherKeys.length === lines &&
    counts.length === lines * classes &&
    raw.keys.length === lines * classes &&
    (raw.possibleLines?.length ?? lines) === lines &&
    (raw.possibleClasses?.length ?? classes) === classes &&
    sums.every((sum) => [sum.people, sum.keys, sum.total].every((column) => column.length === lines))
  if (!fits) throw new RangeError('The arrays of the table do not fit its shape')
  const groups = lines + 1
  const layers = 1 + classes + sums.length
  const people = new Uint32Array(layers * groups)
  const othersAndAll = new Uint32Array(groups)
  for (let line = 0; line < lines; line++) {
    let n = others[line] as number
    othersAndAll[line] = n
    for (let of = 0; of < classes; of++) {
      const count = counts[line * classes + of] as number
      people[(1 + of) * groups + line] = count
      n += count
    }
    people[line] = n
    sums.forEach((sum, measure) => {
      people[(1 + classes + measure) * groups + line] = sum.people[line] as number
    })
  }
  addUp(othersAndAll, groups)
  addUp(people, groups)
  const possible = possibleCells(raw, groups, people)
  const possibleOthers = possible !== null && raw.possibleOthers === true
  return { shape, groups, classes, measures: sums.length, people, others: othersAndAll, possible, possibleOthers }
}

/**
 * Cells in a line and a class that are possible. Those with people are, whatever the caller said; everybody is where a
 * line is.
 */
function possibleCells(
  { classes, possibleLines, possibleClasses }: RawTable,
  groups: number,
  people: Uint32Array,
): Uint8Array | null {
  if (possibleLines === undefined) return null
  const lines = groups - 1
  const canBeIn = Uint8Array.from({ length: groups }, (_, group) =>
    (people[group] as number) > 0 || possibleLines[group] === 1 ? 1 : 0,
  )
  canBeIn[lines] = canBeIn.includes(1) ? 1 : 0
  const possible = new Uint8Array(people.length)
  for (let first = 0; first < people.length; first += groups) {
    const ofClass = first / groups - 1
    const isClass = ofClass >= 0 && ofClass < classes
    const isPossible = !isClass || possibleClasses?.[ofClass] !== 0 || (people[first + lines] as number) > 0
    if (isPossible) possible.set(canBeIn, first)
  }
  return possible
}

function keysOf(raw: RawTable, groups: number): Uint32Array {
  const { classes, keys: classKeys, otherKeys, sums } = raw
  const keys = new Uint32Array((1 + classes + sums.length) * groups)
  for (let line = 0; line < groups - 1; line++) {
    let sum = otherKeys[line] as number
    for (let of = 0; of < classes; of++) {
      const key = classKeys[line * classes + of] as number
      keys[(1 + of) * groups + line] = key
      sum = (sum + key) >>> 0
    }
    keys[line] = sum
    sums.forEach((of, measure) => {
      keys[(1 + classes + measure) * groups + line] = of.keys[line] as number
    })
  }
  addUp(keys, groups)
  return keys
}

/** The last group of every layer becomes the sum of the others, modulo 2^32. */
function addUp(layers: Uint32Array, groups: number): void {
  for (let first = 0; first < layers.length; first += groups) {
    let sum = 0
    for (let group = first; group < first + groups - 1; group++) sum = (sum + (layers[group] as number)) >>> 0
    layers[first + groups - 1] = sum
  }
}

function totalOf(raw: RawTable, measure: number, group: number): number {
  const { total } = raw.sums[measure] as RawTable['sums'][number]
  return group < total.length ? (total[group] as number) : total.reduce((sum, of) => sum + of, 0)
}
