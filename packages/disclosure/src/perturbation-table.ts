import type { DisclosurePolicy } from './policy.ts'

/** The noise that a true count may get. */
export interface PerturbationRow {
  /** The smallest noise of this row; `probabilities[0]` belongs to it, the next to one more. */
  readonly from: number
  readonly probabilities: Float64Array
  /** Cumulative probabilities times 2^32: the noise is `from` + the first place whose limit is above the key. */
  readonly limits: Float64Array
}

/**
 * The perturbation table of the cell-key method (Thompson, Broadfoot & Elazar 2013; Meindl's ptable): one row for every
 * true count from the threshold on; the last row serves all larger counts.
 *
 * A row is the distribution of maximum entropy on -D … D with mean 0 and variance V: whoever knows the policy learns no
 * more from it than those two moments, p(j) ∝ exp(a·j + b·j²). Its support leaves out what would bring a count under
 * the threshold. Counts of 1 to threshold-1 are withheld before any noise, so a published count under the threshold
 * could only be a larger one in disguise: it would tell an attacker the true count more narrowly than any other, and a
 * reader would take it for a leak.
 *
 * At the threshold itself no noise downwards is left, and then mean 0 is certainty. That row keeps the noise and gives
 * up the mean: E j² = V, the people it adds (1.3 on average under the policy) are a bias of that one count. Where V is
 * more than mean 0 allows on a narrow support, the row is the two-point distribution on its ends, the nearest there is.
 */
export function perturbationTable(policy: DisclosurePolicy): readonly PerturbationRow[] {
  const known = TABLES.get(policy)
  if (known) return known
  const { maximumNoise, noiseVariance } = policy
  if (!Number.isInteger(maximumNoise) || maximumNoise < 0 || noiseVariance < 0 || noiseVariance > maximumNoise ** 2) {
    throw new RangeError('Noise needs a whole maximum D ≥ 0 and a variance between 0 and D²')
  }
  const table = Array.from({ length: maximumNoise + 1 }, (_, row) => rowOf(row, maximumNoise, noiseVariance))
  TABLES.set(policy, table)
  return table
}

const TABLES = new WeakMap<DisclosurePolicy, readonly PerturbationRow[]>()

/** @param below how far under its true value this count may be published: count - threshold, at most D */
function rowOf(below: number, maximum: number, variance: number): PerturbationRow {
  const probabilities = distribution(below, maximum, variance)
  const limits = new Float64Array(probabilities.length)
  let sum = 0
  probabilities.forEach((probability, place) => {
    sum += probability
    limits[place] = sum * 2 ** 32
  })
  // The last limit is the whole range, whatever rounding left of it.
  limits[limits.length - 1] = 2 ** 32
  return { from: 0 - below, probabilities, limits }
}

function distribution(below: number, maximum: number, variance: number): Float64Array {
  const probabilities = new Float64Array(below + maximum + 1)
  const bound = below === 0 ? maximum ** 2 : below * maximum
  if (variance === 0) {
    probabilities[below] = 1
  } else if (variance >= bound) {
    probabilities[0] = below === 0 ? 0 : maximum / (below + maximum)
    probabilities[below + maximum] = 1 - probabilities[0]
  } else {
    maximiseEntropy(probabilities, below, variance, below > 0)
  }
  return probabilities
}

/**
 * Newton on the dual, log Σ exp(a·j + b·(j² - V)), which is convex with the wanted distribution at its minimum; the
 * step is halved while it does not descend.
 */
function maximiseEntropy(probabilities: Float64Array, below: number, variance: number, centred: boolean): void {
  let a = 0
  let b = 0
  let value = dual(probabilities, below, variance, a, b)
  for (let iteration = 0; iteration < 100; iteration++) {
    let [m1, m2, m3, m4] = [0, 0, 0, 0]
    probabilities.forEach((p, place) => {
      const j = place - below
      m1 += p * j
      m2 += p * j ** 2
      m3 += p * j ** 3
      m4 += p * j ** 4
    })
    const gradientA = centred ? m1 : 0
    const gradientB = m2 - variance
    if (Math.abs(gradientA) + Math.abs(gradientB) < 1e-13) return
    const aa = m2 - m1 ** 2
    const ab = centred ? m3 - m1 * m2 : 0
    const bb = m4 - m2 ** 2
    const determinant = aa * bb - ab ** 2
    let stepA = (bb * gradientA - ab * gradientB) / determinant
    let stepB = (aa * gradientB - ab * gradientA) / determinant
    let next = dual(probabilities, below, variance, a - stepA, b - stepB)
    for (let halving = 0; next > value && halving < 40; halving++) {
      stepA /= 2
      stepB /= 2
      next = dual(probabilities, below, variance, a - stepA, b - stepB)
    }
    a -= stepA
    b -= stepB
    value = next
  }
}

/** Fills the probabilities for a and b, and gives the dual's value there. */
function dual(probabilities: Float64Array, below: number, variance: number, a: number, b: number): number {
  let sum = 0
  for (let place = 0; place < probabilities.length; place++) {
    const j = place - below
    const weight = Math.exp(a * j + b * (j * j - variance))
    probabilities[place] = weight
    sum += weight
  }
  for (let place = 0; place < probabilities.length; place++) {
    probabilities[place] = (probabilities[place] as number) / sum
  }
  return Math.log(sum)
}
