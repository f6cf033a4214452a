import { expect, test } from 'vitest'
import { chosenYears } from './chosen-years.ts'

test.each([
  ['', 2016, 2022],
  ['van=2019&tot=2021', 2019, 2021],
  ['van=2022&tot=2016', 2016, 2022],
  ['van=2015&tot=2023', 2016, 2022],
  ['van=2016.5&tot=%00', 2016, 2022],
])('%s is from %i to %i', (query, from, until) => {
  expect(chosenYears(new URLSearchParams(query))).toEqual({ from, until })
})
