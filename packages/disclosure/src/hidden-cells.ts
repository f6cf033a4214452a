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
}

/**
 * Which cells stay inside: for every layer and group 0, or 1 + the place of the rule in the list of rules.
 *
 * First what is small by itself, then what would give that away: a hidden cell is safe when in every row it stands in
 * (the classes of its line; the lines along each dimension) what is hidden counts at least the threshold and is not one
 * cell. Hiding in one row can uncover another, so it is repeated until nothing changes. That an empty cell is empty is
 * no secret, so empty cells neither need nor give cover.
 *
 * @param differing lines that differ too little from a set that was shown before; the number of lines stands for all
 */
export function hiddenCells(layers: Layers, differing: ReadonlySet<number>, threshold: number): Uint8Array {
  const { shape, groups, classes, measures, people, others } = layers
  const lines = groups - 1
  const layerCount = 1 + classes + measures
  const hidden = new Uint8Array(layerCount * groups)
  /** Per layer: hidden cells with people in them, the whole table's apart. */
  const hiddenInLayer = new Uint32Array(layerCount)
  const isSmall = (count: number) => count > 0 && count < threshold
  const all = people[lines] as number

  const hide = (layer: number, group: number, rule: number) => {
    const cell = layer * groups + group
    if (hidden[cell] !== 0) return
    hidden[cell] = rule
    if (group < lines && ((people[cell] as number) > 0 || rule === WHOLE_GROUP)) {
      hiddenInLayer[layer] = (hiddenInLayer[layer] as number) + 1
    }
  }
  const hideGroup = (group: number, rule: number, ruleOfParts = rule) => {
    hide(0, group, rule)
    for (let layer = 1; layer < layerCount; layer++) hide(layer, group, ruleOfParts)
  }

  const hideSmall = (group: number) => {
    const n = people[group] as number
    if (n === 0) return
    if (n < threshold) return hideGroup(group, SMALL_CELL, SMALL_DENOMINATOR)
    if (isSmall(all - n)) return hideGroup(group, SMALL_COMPLEMENT)
    if (differing.has(group)) return hideGroup(group, DIFFERENCE)
    for (let layer = 1; layer <= classes; layer++) {
      const count = people[layer * groups + group] as number
      if (isSmall(count)) hide(layer, group, SMALL_CELL)
      else if (count > 0 && count < n && n - count < threshold) hide(layer, group, SMALL_COMPLEMENT)
      else if (count === n) hideWholeGroup(group)
    }
    for (let layer = 1 + classes; layer < layerCount; layer++) {
      const count = people[layer * groups + group] as number
      if (isSmall(count)) hide(layer, group, SMALL_CELL)
      else if (count > 0 && isSmall(n - count)) hide(layer, group, SMALL_COMPLEMENT)
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
    if (hidden[group] !== 0) return false
    const rest = others[group] as number
    let cells = isSmall(rest) ? 1 : 0
    let sum = isSmall(rest) ? rest : 0
    let candidate = 0
    let smallest = Infinity
    for (let layer = 1; layer <= classes; layer++) {
      const cell = layer * groups + group
      const count = people[cell] as number
      if (hidden[cell] === WHOLE_GROUP) return false
      if (count === 0) continue
      if (hidden[cell] !== 0) {
        cells++
        sum += count
      } else if (count < smallest) {
        smallest = count
        candidate = layer
      }
    }
    if (candidate === 0 || cells === 0 || (cells > 1 && sum >= threshold)) return false
    // What is shown counts at least the threshold: one is enough.
    hide(candidate, group, SECONDARY)
    return true
  }

  /** The lines that differ only in their level of one dimension. */
  const coverLines = (layer: number, first: number, step: number, levels: number): boolean => {
    let cells = 0
    let sum = 0
    let candidate = -1
    let smallest = Infinity
    for (let level = 0; level < levels; level++) {
      const group = first + level * step
      const cell = layer * groups + group
      const count = people[cell] as number
      const rule = hidden[cell] as number
      if (rule !== 0) {
        if (count > 0 || rule === WHOLE_GROUP) cells++
        sum += count
      } else if (count > 0 && count < smallest) {
        smallest = count
        candidate = group
      }
    }
    if (candidate < 0 || cells === 0 || (cells > 1 && sum >= threshold)) return false
    if (layer === 0) hideGroup(candidate, SECONDARY)
    else hide(layer, candidate, SECONDARY)
    return true
  }
  const coverAlongDimensions = (layer: number): boolean => {
    let changed = false
    let step = lines
    for (const levels of shape) {
      const block = step
      step /= levels
      for (let start = 0; start < lines; start += block) {
        for (let offset = 0; offset < step; offset++) {
          if (coverLines(layer, start + offset, step, levels)) changed = true
        }
      }
    }
    return changed
  }
  /** A count of everybody that is hidden must not be the sum of lines that are all shown. */
  const coverEverybody = (layer: number): boolean => {
    const cell = layer * groups + lines
    if (hidden[cell] === 0 || people[cell] === 0 || hiddenInLayer[layer] !== 0) return false
    let candidate = 0
    let smallest = Infinity
    for (let group = 0; group < lines; group++) {
      const count = people[layer * groups + group] as number
      if (count > 0 && count < smallest) {
        smallest = count
        candidate = group
      }
    }
    hide(layer, candidate, SECONDARY)
    return true
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
  for (let group = 0; group < groups; group++) hideSmall(group)
  for (let changed = true; changed;) {
    changed = false
    for (let group = 0; group < groups; group++) if (coverClasses(group)) changed = true
    for (let layer = 0; layer < layerCount; layer++) {
      if (coverEverybody(layer)) changed = true
      if (hiddenInLayer[layer] !== 0 && coverAlongDimensions(layer)) changed = true
    }
  }
  return hidden
}
