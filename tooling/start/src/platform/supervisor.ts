import { StartProblem } from '../start-problem.ts'
import { Supervised, type UnitState } from './supervised.ts'
import type { Unit } from './unit.ts'

export interface Supervisor {
  /**
   * Starts all units side by side; the stages are the order in which they will be stopped, last first. When one fails,
   * everything that runs is stopped and its problem thrown.
   */
  start(...stages: (readonly Unit[])[]): Promise<void>
  /** Stops one and leaves it stopped. */
  hold(name: string): Promise<void>
  /** Lets one hang: it stays there and does nothing. */
  pause(name: string): Promise<void>
  /** Brings one back that was held, paused or given up. */
  release(name: string): Promise<void>
  states(): ReadonlyMap<string, UnitState>
  /** Stops everything, stage by stage. */
  stop(): Promise<void>
}

export function createSupervisor(say: (line: string) => void): Supervisor {
  const stages: Supervised[][] = []
  let stopping: Promise<void> | undefined

  const find = (name: string): Supervised => {
    const all = stages.flat()
    const found = all.find((supervised) => supervised.unit.name === name)
    if (found !== undefined) return found
    const names = all.map((supervised) => supervised.unit.name).join(', ')
    throw new StartProblem(`There is no service called "${name}".`, `There are: ${names}.`)
  }

  const stopAll = async () => {
    for (const stage of stages.toReversed()) await Promise.all(stage.map((supervised) => supervised.stop('stopped')))
  }
  const stop = () => (stopping ??= stopAll())

  return {
    start: async (...more) => {
      const added = more.map((units) => units.map((unit) => new Supervised(unit, say)))
      if (stopping !== undefined) throw new StartProblem('It was stopped.', 'Start again.')
      stages.push(...added)
      try {
        await Promise.all(added.flat().map((supervised) => supervised.start()))
      } catch (error) {
        await stop()
        throw error
      }
    },
    hold: async (name) => find(name).stop('held'),
    pause: async (name) => find(name).pause(),
    release: async (name) => find(name).start(),
    states: () => new Map(stages.flat().map(({ unit, state }) => [unit.name, state])),
    stop,
  }
}
