import type { WorkOf } from './work.ts'

export const workOfNurse: WorkOf = () => Promise.resolve([])
