import { expect, test } from 'vitest'
import { searchKey } from './search-key.ts'

test.each([
  { name: 'Súdwest-Fryslân', key: 'sudwest fryslan' },
  { name: "'s-Gravenhage", key: 's gravenhage' },
  { name: '  HEERLEN ', key: 'heerlen' },
  { name: 'Oude IJsselstreek', key: 'oude ijsselstreek' },
  { name: '%_', key: '' },
])('$name is found as "$key"', ({ name, key }) => {
  expect(searchKey(name)).toBe(key)
})
