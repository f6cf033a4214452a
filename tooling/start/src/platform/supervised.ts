import { StartProblem } from '../start-problem.ts'
import type { Running, Unit } from './unit.ts'

export type UnitState = 'starting' | 'running' | 'paused' | 'waiting' | 'held' | 'given up' | 'stopped'

const MINUTE = 60_000
const ENDS_A_MINUTE = 5

/** One unit and what became of it: started again when it ends by itself, unless it ends over and over. */
export class Supervised {
  readonly unit: Unit
  #say: (line: string) => void
  #state: UnitState = 'stopped'
  #coming: Promise<Running> | undefined
  #interrupt = new AbortController()
  #retry: NodeJS.Timeout | undefined
  /** When it ended by itself, in milliseconds. */
  #ends: number[] = []

  constructor(unit: Unit, say: (line: string) => void) {
    this.unit = unit
    this.#say = say
  }

  get state(): UnitState {
    return this.#state
  }

  /** Resolves when it does its work; a unit that was given up or held gets a new chance, one that was paused goes on. */
  async start(): Promise<void> {
    if (this.#state === 'running' || this.#state === 'starting') return
    if (this.#state === 'paused') {
      this.#state = 'running'
      return (await this.#coming)?.resume?.()
    }
    clearTimeout(this.#retry)
    this.#ends = []
    await this.#bringUp()
  }

  /** @throws StartProblem when it does not run, or cannot hang by itself */
  async pause(): Promise<void> {
    const running = this.#state === 'running' ? await this.#coming : undefined
    if (running?.pause === undefined)
      throw new StartProblem(`${this.unit.name} cannot be paused.`, 'Only a service that runs can, and not postgres.')
    running.pause()
    this.#state = 'paused'
  }

  async stop(state: 'held' | 'stopped'): Promise<void> {
    this.#state = state
    clearTimeout(this.#retry)
    this.#interrupt.abort()
    const running = await this.#coming?.catch(() => undefined)
    this.#coming = undefined
    await running?.stop()
  }

  async #bringUp(): Promise<void> {
    this.#state = 'starting'
    this.#interrupt = new AbortController()
    const coming = this.unit.start((how) => this.#ended(how), this.#interrupt.signal)
    this.#coming = coming
    try {
      await coming
    } catch (error) {
      if (this.state === 'starting') this.#state = 'stopped'
      throw error
    }
    if (this.state === 'starting') this.#state = 'running'
  }

  #ended(how: string): void {
    if (this.#state === 'held' || this.#state === 'stopped') return
    const { name, restartAfter } = this.unit
    this.#coming = undefined
    this.#ends = [...this.#ends.filter((time) => time > Date.now() - MINUTE), Date.now()]
    if (this.#ends.length > ENDS_A_MINUTE) {
      this.#state = 'given up'
      const times = this.#ends.length
      this.#say(
        `${name} ended ${times} times within a minute and stays down: ${how}. Try again: npm run service -- start ${name}`,
      )
      return
    }
    this.#state = 'waiting'
    this.#say(`${name}: ${how}. It is started again in ${restartAfter / 1000} s.`)
    this.#retry = setTimeout(() => void this.#tryAgain(), restartAfter)
  }

  async #tryAgain(): Promise<void> {
    const interrupted = () => this.#interrupt.signal.aborted
    try {
      await this.#bringUp()
      if (this.#state === 'running') this.#say(`${this.unit.name} is back.`)
    } catch (error) {
      if (interrupted()) return
      this.#state = 'waiting'
      this.#ended(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
}
