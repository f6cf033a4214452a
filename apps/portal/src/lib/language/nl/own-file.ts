/** The words of the pages of a mother. */
export const ownFileWords = {
  ownFile: {
    start: { tasks: {} as Record<string, (count: string) => string> },
  },
}
