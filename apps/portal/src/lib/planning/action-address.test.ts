import { expect, test } from 'vitest'
import { actionAddress, doneAddress } from './action-address.ts'

const url = (text: string) => new URL(text, 'https://portal.example')

test('a form posts to its page as it is, also after a refusal', () => {
  expect(actionAddress(url('/planning?weken=4'), 'capacity')).toBe('?weken=4&%2Fcapacity=')
  expect(actionAddress(url('/planning?weken=4&/capacity='), 'adopt')).toBe('?weken=4&%2Fadopt=')
})

test('what is done leads back to the page, without the action', () => {
  expect(doneAddress(url('/planning?weken=4&vul=2026-W49&/capacity='), { vul: null, gedaan: 'uren' })).toBe(
    '/planning?weken=4&gedaan=uren',
  )
})
