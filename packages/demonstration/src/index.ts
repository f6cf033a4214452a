export { type SeededRandom, seededRandom } from './seeded-random.ts'
export {
  CAST_SIZE,
  type SituationClass,
  type VulnerabilitySituation,
  recordedClass,
  vulnerabilitySituation,
} from './vulnerability-situation.ts'
