import { expect, test } from 'vitest'
import { doneAddress, formAddress } from './form-address.ts'

const url = (text: string) => new URL(text, 'https://portal.example')

test.each([
  ['/signalen', '?/read'],
  ['/signalen?stand=gelezen', '?stand=gelezen&/read'],
  ['/signalen?stand=gelezen&/read=&gedaan=gelezen', '?stand=gelezen&/read'],
])('a form of %s is sent to %s', (page, address) => expect(formAddress(url(page), 'read')).toBe(address))

test('what was done is said in the address, and the form is no part of it', () => {
  expect(doneAddress(url('/signalen?stand=alle&/read'), 'gelezen')).toBe('/signalen?stand=alle&gedaan=gelezen')
})
