import { passingPairs } from '../columns/passing-pairs.ts'
import type { Population } from '../columns/population.ts'
import type { Question } from '../columns/question.ts'

/** For every pair of a population the line of a table that it stands in; -1 for one that a filter leaves out. */
export function lineOfPair(population: Population, question: Question): Int32Array {
  const lineOf = new Int32Array(population.size).fill(-1)
  const { places, lines, count } = passingPairs(population, question)
  for (let at = 0; at < count; at++) lineOf[places[at] as number] = lines[at] as number
  return lineOf
}
