import type { WorkOf } from './work.ts'

export const workOfInspector: WorkOf = () => Promise.resolve([])
