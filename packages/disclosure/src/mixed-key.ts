/**
 * Scatters a cell key over 2^32 (the finishing step of Appleby's MurmurHash3, a one-to-one map).
 *
 * The sum of uniform record keys is uniform already, and stays so. It is also additive: the key of a union is the sum of
 * the keys of its parts. Read off the key directly, the noises of two parts would narrow down the noise of the whole,
 * and a table with its total would be worth more to an attacker than its counts. Scattered, they have nothing in common.
 */
export function mixedKey(key: number): number {
  let mixed = key >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
