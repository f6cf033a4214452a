import { type ColumnChecker, WRONG } from './column-checker.ts'

/**
 * One of a closed list. The codes become a tree of bytes: the state after each byte stands at `state * 256 + byte`,
 * 0 where no code goes on so.
 */
export function checkCode(codes: readonly string[]): ColumnChecker {
  const { next, ends } = treeOf(codes.map((code) => Buffer.from(code, 'utf8')))
  return (bytes, from) => {
    let at = from
    let state = ROOT
    for (;;) {
      const following = next[(state << 8) | (bytes[at] as number)] as number
      if (following === 0) break
      state = following
      at += 1
    }
    return ends[state] === 1 ? at : WRONG
  }
}

const ROOT = 1

function treeOf(codes: readonly Uint8Array[]): { next: Uint16Array; ends: Uint8Array } {
  const states = codes.reduce((sum, code) => sum + code.length, ROOT + 1)
  const next = new Uint16Array(states * 256)
  const ends = new Uint8Array(states)
  let newest = ROOT
  for (const code of codes) {
    let state = ROOT
    for (const byte of code) {
      const place = (state << 8) | byte
      if (next[place] === 0) next[place] = newest += 1
      state = next[place] as number
    }
    ends[state] = 1
  }
  return { next, ends }
}
