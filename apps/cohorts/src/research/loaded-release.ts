import type { ColumnStore } from '../columns/column-store.ts'
import type { DataRelease } from '../queries/data-releases.ts'

/** The release that questions are answered from, with its columns in memory. */
export interface LoadedRelease {
  readonly release: DataRelease
  readonly store: ColumnStore
}

export interface ReleaseSource<Loaded extends LoadedRelease = LoadedRelease> {
  /** Number of the active release; null before the first. */
  readonly active: () => Promise<number | null>
  readonly load: (number: number) => Promise<Loaded>
  /** Milliseconds for which the last look at which release is active holds. */
  readonly lookEvery: number
}

/**
 * Keeps the active release in memory (NL: actieve release). When another becomes active it is loaded beside the one
 * that is there, and takes its place when it is complete: whoever asks meanwhile is answered from the old one, and who
 * holds a release keeps it until its answer is given.
 */
export class ReleaseHolder<Loaded extends LoadedRelease = LoadedRelease> {
  readonly #source: ReleaseSource<Loaded>
  #held: Loaded | null = null
  #loading: { readonly number: number; readonly done: Promise<void> } | null = null
  #looked = -Infinity
  #looking: Promise<void> | null = null

  constructor(source: ReleaseSource<Loaded>) {
    this.#source = source
  }

  /** The release to answer from; null when none is active. */
  async current(): Promise<Loaded | null> {
    if (performance.now() - this.#looked >= this.#source.lookEvery) {
      this.#looking ??= this.#look().finally(() => (this.#looking = null))
      await this.#looking
    }
    // The first one must be waited for; a later one comes when it comes.
    if (this.#held === null && this.#loading !== null) await this.#loading.done
    return this.#held
  }

  async #look(): Promise<void> {
    const active = await this.#source.active()
    this.#looked = performance.now()
    if (active === null) {
      this.#held = null
      this.#loading = null
      return
    }
    if (active === this.#held?.release.number || active === this.#loading?.number) return
    const done = this.#load(active)
    this.#loading = { number: active, done }
    // Whoever waits for it hears of a failure; nobody may be waiting.
    done.catch(() => {})
  }

  async #load(number: number): Promise<void> {
    try {
      const loaded = await this.#source.load(number)
      if (this.#loading?.number === number) this.#held = loaded
    } finally {
      if (this.#loading?.number === number) this.#loading = null
    }
  }
}
