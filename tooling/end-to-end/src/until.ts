import { setTimeout as delay } from 'node:timers/promises'

/** Tries until it holds, and returns after how many milliseconds that was; throws when it takes too long. */
export async function until(holds: () => Promise<boolean>, longest: number): Promise<number> {
  const started = performance.now()
  for (;;) {
    if (await holds()) return performance.now() - started
    if (performance.now() - started > longest) throw new Error(`It still does not hold after ${longest} ms.`)
    await delay(50)
  }
}
