export const researchProject = {}
