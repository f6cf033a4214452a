import { SKETCH_BUCKETS } from '@kraamketen/disclosure'

/** Who got as far as a stage: people and the sum of their keys by line, and their sketch, lines × SKETCH_BUCKETS. */
export interface FlowStage {
  readonly people: Uint32Array
  readonly keys: Uint32Array
  readonly sketches: Uint32Array
}

/** Stage i is for who passed i criteria. */
export function emptyStages(stages: number, lines: number): readonly FlowStage[] {
  return Array.from({ length: stages }, () => ({
    people: new Uint32Array(lines),
    keys: new Uint32Array(lines),
    sketches: new Uint32Array(lines * SKETCH_BUCKETS),
  }))
}

export function addTo({ people, keys, sketches }: FlowStage, line: number, key: number): void {
  const bucket = line * SKETCH_BUCKETS + (key & (SKETCH_BUCKETS - 1))
  people[line] = (people[line] as number) + 1
  keys[line] = (keys[line] as number) + key
  sketches[bucket] = (sketches[bucket] as number) + 1
}

/** Makes of who passed exactly so many criteria who passed at least so many. */
export function cumulate(stages: readonly FlowStage[]): void {
  for (let stage = stages.length - 2; stage >= 0; stage -= 1) {
    const here = stages[stage] as FlowStage
    const further = stages[stage + 1] as FlowStage
    addAll(here.people, further.people)
    addAll(here.keys, further.keys)
    addAll(here.sketches, further.sketches)
  }
}

function addAll(to: Uint32Array, from: Uint32Array): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + (from[at] as number)
}
