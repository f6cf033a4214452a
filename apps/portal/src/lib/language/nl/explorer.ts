/** The words of the explorer, where one asks the graph freely. */
export const explorerWords = {
  explorer: {},
}
