import { rowsOfLines, type RowsOfLines } from './rows-of-lines.ts'
import { WITHHOLDING_RULES, type WithholdingRule } from './withholding-rule.ts'

const codeOf = (rule: WithholdingRule) => WITHHOLDING_RULES.indexOf(rule) + 1
const SMALL_CELL = codeOf('SMALL_CELL')
const SMALL_COMPLEMENT = codeOf('SMALL_COMPLEMENT')
const SMALL_DENOMINATOR = codeOf('SMALL_DENOMINATOR')
const WHOLE_GROUP = codeOf('WHOLE_GROUP')
const SECONDARY = codeOf('SECONDARY')
const DIFFERENCE = codeOf('DIFFERENCE')

/**
 * The people of a table, as layers over its groups. A group is a line, or, as the last one, everybody. Layer 0 holds
 * all people of a group; then comes a layer for each class, then one for the contributors of each measure.
 */
export interface Layers {
  readonly shape: readonly number[]
  /** Lines + 1. */
  readonly groups: number
  readonly classes: number
  readonly measures: number
  /** Layers × groups. */
  readonly people: Uint32Array
  /** Groups: people in no class. */
  readonly others: Uint32Array
  /** Layers × groups: 0 where nobody can be, by what was asked; null when that an empty cell is empty is no secret. */
  readonly possible: Uint8Array | null
  /** Whether that nobody is in no class may be a secret. */
  readonly possibleOthers: boolean
}

/**
 * Which cells stay inside: for every layer and group 0, or 1 + the place of the rule in the list of rules.
 *
 * First what is small by itself, then what would give that away: a hidden cell is safe when in every row it stands in
 * (the classes of its line; the lines that a margin is the sum of) what is hidden counts at least the threshold and is not one
 * cell. Hiding in one row can uncover another, so it is repeated until nothing changes. That an empty cell is empty is
 * mostly no secret, and then it neither needs nor gives cover. Where it may be one, it is as small as a cell of nine: a
 * group of a few could be split finer and finer, and the parts that are not empty counted.
 *
 * Of the cells that may give cover the one is taken that leaves the fewest other rows to cover, and of those the
 * smallest: the smallest alone starts a chain through the whole table where a rectangle of four would do.
 *
 * @param differing lines that differ too little from a set that was shown before; the number of lines stands for all
 */
export function hiddenCells(layers: Layers, differing: ReadonlySet<number>, threshold: number): Uint8Array {
  const { shape, groups, classes, measures, people, others, possible, possibleOthers } = layers
  const lines = groups - 1
  const layerCount = 1 + classes + measures
  const hidden = new Uint8Array(layerCount * groups)
  const isFew = (count: number) => count > 0 && count < threshold
  const isSmall = (count: number) => count < threshold && (count > 0 || possible !== null)
  const isImpossible = (cell: number) => possible?.[cell] === 0
  const hasOtherLines = countPossible(possible, 0, lines) > 1
  // Beside a single class there are those in none.
  const hasOtherClasses = classes === 1 || possibleClassesOf(layers) > 1
  const all = people[lines] as number

  // Rows, and how many cells in each are hidden that need or give cover.
  const kinds = rowsOfLines(shape)
  const hiddenInRow = kinds.map(({ starts }) => new Uint32Array(layerCount * starts.length))
  const hiddenInLayer = new Uint32Array(layerCount)
  const hiddenInClasses = new Uint8Array(groups)

  /** Where being empty would tell too: the classes of a whole group, and the parts of a small one. */
  const needsCover = (cell: number) =>
    possible !== null ||
    (people[cell] as number) > 0 ||
    hidden[cell] === WHOLE_GROUP ||
    (hidden[cell] === SMALL_DENOMINATOR && cell < groups)

  const hide = (layer: number, group: number, rule: number) => {
    const cell = layer * groups + group
    if (hidden[cell] !== 0 || isImpossible(cell)) return
    hidden[cell] = rule
    if (!needsCover(cell)) return
    if (layer > 0 && layer <= classes) hiddenInClasses[group] = 1
    if (group === lines) return
    hiddenInLayer[layer] = (hiddenInLayer[layer] as number) + 1
    for (let kind = 0; kind < kinds.length; kind++) {
      const { rowOf, starts } = kinds[kind] as RowsOfLines
      const inRow = hiddenInRow[kind] as Uint32Array
      const row = layer * starts.length + (rowOf[group] as number)
      inRow[row] = (inRow[row] as number) + 1
    }
  }
  const hideGroup = (group: number, rule: number, ruleOfParts = rule) => {
    hide(0, group, rule)
    for (let layer = 1; layer < layerCount; layer++) hide(layer, group, ruleOfParts)
  }

  /** In how many rows a cell would be the only hidden one. */
  const rowsToCover = (layer: number, group: number): number => {
    let rows = layer > 0 && layer <= classes && hiddenInClasses[group] === 0 ? 1 : 0
    if (group === lines) return rows
    for (let kind = 0; kind < kinds.length; kind++) {
      const { rowOf, starts } = kinds[kind] as RowsOfLines
      if (hiddenInRow[kind]?.[layer * starts.length + (rowOf[group] as number)] === 0) rows++
    }
    return rows
  }

  /**
   * A margin of fewer than ten is a small denominator: split finely enough, its parts that are not empty could be
   * counted. So all of its parts are withheld by one rule, the empty ones too.
   */
  const hideSmallRows = (members: Uint32Array, starts: Uint32Array) => {
    for (let row = 0; row + 1 < starts.length; row++) {
      const ofRow = members.subarray(starts[row], starts[row + 1])
      let sum = 0
      for (const line of ofRow) sum += people[line] as number
      if (isSmall(sum)) for (const line of ofRow) hideGroup(line, SMALL_DENOMINATOR)
    }
  }
  const hideSmall = (group: number) => {
    const n = people[group] as number
    if (hidden[group] !== 0 || isImpossible(group) || (n === 0 && possible === null)) return
    if (n < threshold) return hideGroup(group, SMALL_CELL, SMALL_DENOMINATOR)
    // A line with everybody says of all others that they are empty.
    if (isFew(all - n) || (isSmall(all - n) && group !== lines && hasOtherLines))
      return hideGroup(group, SMALL_COMPLEMENT)
    if (differing.has(group)) return hideGroup(group, DIFFERENCE)
    for (let layer = 1; layer <= classes; layer++) {
      const count = people[layer * groups + group] as number
      if (isSmall(count)) hide(layer, group, SMALL_CELL)
      else if (count > 0 && isFew(n - count)) hide(layer, group, SMALL_COMPLEMENT)
      else if (count === n && possible === null) hideWholeGroup(group)
      // That it is the whole group would say that all other classes are empty.
      else if (count === n && hasOtherClasses) hide(layer, group, SMALL_COMPLEMENT)
    }
    for (let layer = 1 + classes; layer < layerCount; layer++) {
      const count = people[layer * groups + group] as number
      if (isSmall(count)) hide(layer, group, SMALL_CELL)
      else if (count > 0 && isFew(n - count)) hide(layer, group, SMALL_COMPLEMENT)
    }
  }
  /**
   * Everybody in one class: the count would say of each what he has. The empty classes are withheld with it by the same
   * rule, or the one that is hidden would be the one. Of a single class the rule's name alone would tell, so there it
   * is a complement of fewer than ten, none included.
   */
  const hideWholeGroup = (group: number) => {
    for (let layer = 1; layer <= classes; layer++) hide(layer, group, classes > 1 ? WHOLE_GROUP : SMALL_COMPLEMENT)
  }

  /** The classes of a group and those in no class, who are not shown, but known elsewhere when they are many. */
  const coverClasses = (group: number): boolean => {
    if (hidden[group] !== 0 || classes === 0) return false
    const rest = others[group] as number
    const isRestHidden = isFew(rest) || (possibleOthers && rest === 0)
    let cells = isRestHidden ? 1 : 0
    if (cells === 0 && hiddenInClasses[group] === 0) return false
    let sum = isRestHidden ? rest : 0
    for (let layer = 1; layer <= classes; layer++) {
      const cell = layer * groups + group
      if (hidden[cell] === WHOLE_GROUP) return false
      if (hidden[cell] === 0 || !needsCover(cell)) continue
      cells++
      sum += people[cell] as number
    }
    if (cells > 1 && sum >= threshold) return false
    const choice = new Choice()
    for (let layer = 1; layer <= classes; layer++) offer(choice, layer, group, layer)
    if (choice.best === null) return false
    // What is shown counts at least the threshold: one is enough.
    hide(choice.best, group, SECONDARY)
    return true
  }

  /** Lines that a margin is the sum of. */
  const coverRow = (layer: number, members: Uint32Array, from: number, to: number): boolean => {
    let cells = 0
    let sum = 0
    for (let member = from; member < to; member++) {
      const cell = layer * groups + (members[member] as number)
      if (hidden[cell] === 0) continue
      if (needsCover(cell)) cells++
      sum += people[cell] as number
    }
    if (cells > 1 && sum >= threshold) return false
    const choice = new Choice()
    for (let member = from; member < to; member++) {
      const line = members[member] as number
      offer(choice, layer, line, line)
    }
    // Of a row that is hidden as a whole its margin is hidden too: a larger row looks after that.
    if (choice.best === null) return false
    if (layer === 0) hideGroup(choice.best, SECONDARY)
    else hide(layer, choice.best, SECONDARY)
    return true
  }
  const coverRows = (layer: number): boolean => {
    let changed = false
    kinds.forEach(({ members, starts }, kind) => {
      const inRow = hiddenInRow[kind] as Uint32Array
      const rows = starts.length - 1
      for (let row = 0; row < rows; row++) {
        if (inRow[layer * starts.length + row] === 0) continue
        if (coverRow(layer, members, starts[row] as number, starts[row + 1] as number)) changed = true
      }
    })
    return changed
  }
  /** A count of everybody that is hidden must not be the sum of lines that are all shown. */
  const coverEverybody = (layer: number): boolean => {
    const cell = layer * groups + lines
    if (hidden[cell] === 0 || !needsCover(cell) || hiddenInLayer[layer] !== 0) return false
    const choice = new Choice()
    for (let group = 0; group < lines; group++) offer(choice, layer, group, group)
    if (choice.best === null) return false
    hide(layer, choice.best, SECONDARY)
    return true
  }
  const offer = (choice: Choice, layer: number, group: number, candidate: number) => {
    const cell = layer * groups + group
    const count = people[cell] as number
    if (hidden[cell] === 0 && count > 0) choice.offer(candidate, rowsToCover(layer, group), count)
  }

  if (isSmall(all)) {
    for (let line = 0; line < lines; line++) {
      hideGroup(line, shape.length === 0 ? SMALL_CELL : SMALL_DENOMINATOR, SMALL_DENOMINATOR)
    }
    hideGroup(lines, SMALL_CELL, SMALL_DENOMINATOR)
    return hidden
  }
  // The same people under another name: a line with everybody in it.
  const everybodyDiffers = [...differing].some((group) => group === lines || (all > 0 && people[group] === all))
  if (everybodyDiffers) {
    for (let group = 0; group < groups; group++) hideGroup(group, DIFFERENCE)
    return hidden
  }
  for (const { members, starts } of kinds) hideSmallRows(members, starts)
  for (let group = 0; group < groups; group++) hideSmall(group)
  for (let changed = true; changed;) {
    changed = false
    for (let group = 0; group < groups; group++) if (coverClasses(group)) changed = true
    for (let layer = 0; layer < layerCount; layer++) {
      if (coverEverybody(layer)) changed = true
      if (hiddenInLayer[layer] !== 0 && coverRows(layer)) changed = true
    }
  }
  return hidden
}

function countPossible(possible: Uint8Array | null, from: number, until: number): number {
  return possible === null ? until - from : possible.subarray(from, until).reduce((sum, can) => sum + can, 0)
}

function possibleClassesOf({ groups, classes, possible }: Layers): number {
  let can = 0
  for (let layer = 1; layer <= classes; layer++)
    can += countPossible(possible, (layer + 1) * groups - 1, (layer + 1) * groups)
  return can
}

/** The best of what is offered: fewest rows to cover, then fewest people, then the first. */
class Choice {
  best: number | null = null
  #rows = Infinity
  #count = Infinity

  offer(candidate: number, rows: number, count: number): void {
    if (rows > this.#rows || (rows === this.#rows && count >= this.#count)) return
    this.best = candidate
    this.#rows = rows
    this.#count = count
  }
}
