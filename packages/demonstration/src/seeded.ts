/**
 * Numbers from 0 up to 1 that only depend on the seed: a linear congruential generator on 48 bits, with the first
 * steps thrown away because small seeds begin alike. Good enough to invent people with, and for nothing else.
 */
export function seeded(seed: number): () => number {
  let state = BigInt(seed) ^ 0x5deece66dn
  const next = () => {
    state = (state * 0x5deece66dn + 0xbn) & 0xffff_ffff_ffffn
    return Number(state >> 16n) / 2 ** 32
  }
  for (let step = 0; step < 8; step += 1) next()
  return next
}
