import { expect, test } from 'vitest'
import { type LoadedRelease, ReleaseHolder } from './loaded-release.ts'

function aSource() {
  const loads: { readonly number: number; readonly done: () => void; readonly fail: () => void }[] = []
  const source = {
    number: null as number | null,
    active: () => Promise.resolve(source.number),
    load: (number: number) =>
      new Promise<LoadedRelease>((resolve, reject) => {
        const done = () => resolve({ release: { number } } as LoadedRelease)
        loads.push({ number, done, fail: () => reject(new Error('broken')) })
      }),
    lookEvery: 0,
  }
  return { source, loads, holder: new ReleaseHolder(source) }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))
const numberOf = (loaded: LoadedRelease | null) => loaded?.release.number ?? null

test('none is active: none is held', async () => {
  expect(await aSource().holder.current()).toBeNull()
})

test('the first is waited for; a next one is loaded beside it, once, and then takes its place', async () => {
  const { source, loads, holder } = aSource()
  source.number = 1
  const waiting = [holder.current(), holder.current()]
  await settled()
  expect(loads).toHaveLength(1)
  loads[0]?.done()
  expect((await Promise.all(waiting)).map(numberOf)).toEqual([1, 1])
  source.number = 2
  expect(numberOf(await holder.current())).toBe(1)
  expect(numberOf(await holder.current())).toBe(1)
  expect(loads).toHaveLength(2)
  loads[1]?.done()
  await settled()
  expect(numberOf(await holder.current())).toBe(2)
})

test('one that cannot be loaded is told to who waits, and tried again; the old one stays', async () => {
  const { source, loads, holder } = aSource()
  source.number = 1
  const waiting = holder.current()
  await settled()
  loads[0]?.fail()
  await expect(waiting).rejects.toThrow('broken')
  const again = holder.current()
  await settled()
  loads[1]?.done()
  expect(numberOf(await again)).toBe(1)
  source.number = 2
  await holder.current()
  loads[2]?.fail()
  await settled()
  expect(numberOf(await holder.current())).toBe(1)
})

test('a release that is overtaken while it loads does not come back', async () => {
  const { source, loads, holder } = aSource()
  source.number = 1
  const waiting = holder.current()
  await settled()
  loads[0]?.done()
  await waiting
  source.number = 2
  await holder.current()
  source.number = 3
  await holder.current()
  loads[2]?.done()
  await settled()
  loads[1]?.done()
  await settled()
  expect(numberOf(await holder.current())).toBe(3)
})
