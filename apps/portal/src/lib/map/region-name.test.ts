import { expect, test } from 'vitest'
import { regionName } from './region-name.ts'

test.each([
  ['GGD Groningen', 'Groningen'],
  ['GGD Regio Utrecht', 'Utrecht'],
  ['Veiligheids- en Gezondheidsregio Gelderland-Midden', 'Gelderland-Midden'],
  ['Dienst Gezondheid & Jeugd ZHZ', 'Zuid-Holland Zuid'],
  ['GGD Zaanstreek/Waterland', 'Zaanstreek/Waterland'],
  ['Onbekend', 'Onbekend'],
])('%s is %s', (name, short) => {
  expect(regionName(name)).toBe(short)
})
