import type { WorkOf } from './work.ts'

export const workOfMother: WorkOf = () => Promise.resolve([])
