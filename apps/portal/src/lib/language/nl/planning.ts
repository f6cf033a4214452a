/** The words of the pages of a planner about hours: week, families, division, shifts. */
export const planningWords = {
  planning: {
    start: { tasks: {} as Record<string, (count: string) => string> },
  },
}
