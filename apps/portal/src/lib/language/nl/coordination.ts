/** The words of the pages of a regional coordinator. */
export const coordinationWords = {
  coordination: {
    start: { tasks: {} as Record<string, (count: string) => string> },
  },
}
