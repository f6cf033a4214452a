/**
 * A name as people type it: without capitals, accents and apostrophes, so that "sudwest" finds Súdwest-Fryslân and
 * "s gravenhage" finds 's-Gravenhage (NL: zoeksleutel).
 */
export function searchKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
