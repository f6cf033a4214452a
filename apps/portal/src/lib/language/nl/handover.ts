/** The words of the pages of a youth health nurse. */
export const handoverWords = {
  handover: {
    start: { tasks: {} as Record<string, (count: string) => string> },
  },
}
