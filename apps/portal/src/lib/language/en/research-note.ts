export const researchNote = {}
