export const researchDepth = {}
