import type { WorkOf } from './work.ts'

export const workOfPlanner: WorkOf = () => Promise.resolve([])
