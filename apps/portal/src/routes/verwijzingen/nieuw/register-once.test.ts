import { expect, test, vi } from 'vitest'
import { registerOnce } from './register-once.ts'

const isDone = (id: string | null) => id !== null

test('the same form sent twice registers once', async () => {
  const register = vi.fn(() => Promise.resolve('her id'))
  const both = await Promise.all([registerOnce('a', register, isDone), registerOnce('a', register, isDone)])
  expect(both).toEqual(['her id', 'her id'])
  expect(register).toHaveBeenCalledTimes(1)
})

test('what was refused or failed can be sent again', async () => {
  expect(await registerOnce<string | null>('b', () => Promise.resolve(null), isDone)).toBeNull()
  await expect(registerOnce('b', () => Promise.reject(new Error('down')), isDone)).rejects.toThrow('down')
  await Promise.resolve()
  expect(await registerOnce('b', () => Promise.resolve('her id'), isDone)).toBe('her id')
})
