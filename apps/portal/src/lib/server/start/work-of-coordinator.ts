import type { WorkOf } from './work.ts'

export const workOfCoordinator: WorkOf = () => Promise.resolve([])
