import type { explorerWords as dutch } from '../nl/explorer.ts'

/** The words of the explorer, where one asks the graph freely. */
export const explorerWords: typeof dutch = {
  explorer: {},
}
