import { expect, test } from 'vitest'
import { offerOf } from './offer.ts'

const organisation = (agbCode: string, name: string, postcodes: readonly string[] = []) => ({
  agbCode,
  name,
  phone: null,
  serviceAreas: postcodes.map((postcode) => ({ postcode, municipality: { code: 'GM0917', name: 'Heerlen' } })),
})
const found = {
  postcode: '0001',
  kraamzorg: [organisation('1', 'Ooievaar', ['0001']), organisation('2', 'Roos'), organisation('3', 'Zonnekind')],
  everywhere: [],
  jgz: [],
  latest: ['9', '3', '2', '3'],
}

test('whom the practice asks most stands first, and whom it asked last is chosen', () => {
  const { kraamzorg, likely } = offerOf(found)
  expect(kraamzorg.map(({ name, lately }) => [name, lately])).toEqual([
    ['Zonnekind', 2],
    ['Roos', 1],
    ['Ooievaar', 0],
  ])
  expect(likely).toBe('3')
})

test('where the postcode is, the organisations that work there say', () => {
  expect(offerOf(found).municipality).toEqual({ code: 'GM0917', name: 'Heerlen' })
  expect(offerOf({ ...found, postcode: '6411' }).municipality).toBeNull()
})

test('where nobody works all are offered, and it says so', () => {
  const { nearby, kraamzorg, likely } = offerOf({ ...found, kraamzorg: [], everywhere: [organisation('4', 'Ver weg')] })
  expect([nearby, kraamzorg.length, likely]).toEqual([false, 1, null])
})
