import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import type { MapRegion } from '../map/map-region.ts'
import RegionMap from './RegionMap.svelte'

const groningen = {
  code: 'GG0111',
  name: 'Groningen',
  column: 4,
  row: 0,
  tone: 'good',
  text: '−146',
  state: 'genoeg',
} as const satisfies MapRegion
const amsterdam = {
  ...groningen,
  code: 'GG3406',
  name: 'Amsterdam',
  column: 2,
  row: 3,
  tone: 'bad',
  text: '+88',
} as const
const limburg = { ...groningen, code: 'GG6106', name: 'Zuid-Limburg', column: 3, row: 7, tone: 'unknown' } as const

const svgOf = (regions: readonly MapRegion[], drawing: Parameters<typeof RegionMap>[1]['drawing'] = null) =>
  render(RegionMap, { props: { title: 'Tekort per regio', regions, drawing } }).body.replaceAll(/<!--.*?-->/g, '')

test('without links it is one picture with a name, and every tile has its words', () => {
  const svg = svgOf([groningen, amsterdam])
  expect(svg).toMatch(/<svg[^>]+role="img"/)
  expect(svg).toMatch(/<title id="[^"]+">Tekort per regio<\/title>/)
  for (const text of ['Groningen', 'Amsterdam', '−146', '+88', 'genoeg']) expect(svg).toContain(`>${text}</text>`)
  expect(svg).not.toContain('<a ')
  expect(svg).toContain('tabindex="0"')
})

test('a region with an address is a link that says all of it, and takes the focus by itself', () => {
  const svg = svgOf([{ ...groningen, href: '/regio/GG0111' }])
  expect(svg).toMatch(/<svg[^>]+role="group"/)
  expect(svg).toMatch(/<a href="\/regio\/GG0111"[^>]*><title>Groningen −146 genoeg<\/title>/)
  expect(svg).not.toContain('tabindex')
})

test('a keyboard goes from north to south, whatever order the regions came in', () => {
  const svg = svgOf([limburg, amsterdam, groningen].map((region) => ({ ...region, href: `/regio/${region.code}` })))
  expect([...svg.matchAll(/href="\/regio\/(\w+)"/g)].map(([, code]) => code)).toEqual(['GG0111', 'GG3406', 'GG6106'])
})

test('a colour never stands alone: each tone is a class next to its text', () => {
  const svg = svgOf([groningen, amsterdam, limburg])
  expect([...svg.matchAll(/<g class="([\w-]+)/g)].map(([, tone]) => tone)).toEqual(['good', 'bad', 'unknown'])
})

test('a long name is broken into lines that fit its tile', () => {
  const svg = svgOf([{ ...groningen, name: 'Noord- en Oost-Gelderland' }])
  for (const line of ['Noord- en', 'Oost-', 'Gelderland']) expect(svg).toContain(`>${line}</text>`)
})

test('with a map it draws the outlines instead of tiles, with the figure inside', () => {
  const drawing = { width: 600, height: 700, outlines: { GG0111: { path: 'M1,1L9,1L9,9Z', x: 5, y: 4 } } }
  const svg = svgOf([{ ...groningen, href: '/regio/GG0111' }], drawing)
  expect(svg).toContain('viewBox="0 0 600 700"')
  expect(svg).toContain('d="M1,1L9,1L9,9Z"')
  expect(svg).toMatch(/<text class="value[^"]*" x="5" y="4"[^>]*>−146<\/text>/)
  expect(svg).toContain('<title>Groningen −146 genoeg</title>')
  expect(svg).not.toContain('<rect')
})

test('words of people are text, never markup', () => {
  expect(svgOf([{ ...groningen, name: '<b>x' }])).toContain('&lt;b')
})
