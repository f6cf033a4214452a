import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import { afterAll, describe, expect, test } from 'vitest'
import { RegionMapProblem } from './region-map-problem.ts'
import { readRegionMap } from './read-region-map.ts'

const folder = mkdtempSync(join(tmpdir(), 'region-map-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (content: unknown) => {
  const path = join(folder, 'map.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const problemOf = (path: string) => {
  try {
    readRegionMap(path)
  } catch (error) {
    expect(error).toBeInstanceOf(RegionMapProblem)
    return (error as RegionMapProblem).message
  }
  return 'none'
}

/** A square a region, five in a row, from the south-west; `side` in degrees or in metres. */
const square = (at: number, { west, south, side }: { west: number; south: number; side: number }) => {
  const x = west + (at % 5) * side
  const y = south + Math.floor(at / 5) * side
  const end = side * 0.9
  return [
    [x, y],
    [x + end, y],
    [x + end, y + end],
    [x, y + end],
    [x, y],
  ]
}
const DEGREES = { west: 3.5, south: 50.8, side: 0.5 }
const METRES = { west: 14_000, south: 306_000, side: 50_000 }
const collection = (where = DEGREES, properties = (code: string): object => ({ statcode: code })) => ({
  type: 'FeatureCollection',
  features: GGD_REGIONS.map(({ code }, at) => ({
    type: 'Feature',
    properties: properties(code),
    geometry: { type: 'Polygon', coordinates: [square(at, where)] },
  })),
})
const topology = {
  type: 'Topology',
  arcs: GGD_REGIONS.map((_, at) => square(at, DEGREES)),
  objects: {
    ggd: {
      type: 'GeometryCollection',
      geometries: GGD_REGIONS.map(({ code }, at) => ({
        type: 'Polygon',
        arcs: [[at]],
        properties: { GGD_code: code },
      })),
    },
  },
}

describe('a map of the 25 regions is drawn', () => {
  test.each([
    ['GeoJSON in degrees', collection()],
    ['GeoJSON in metres of the Dutch grid', collection(METRES)],
    ['GeoJSON with rings the other way round', reversed(collection())],
    ['TopoJSON', topology],
    ['with spaces around the code and other properties', collection(DEGREES, (code) => ({ n: 1, code: ` ${code} ` }))],
  ])('%s', (_, file) => {
    const { width, height, outlines } = readRegionMap(fileOf(file))
    expect(Object.keys(outlines)).toHaveLength(25)
    for (const { path, x, y } of Object.values(outlines)) {
      expect(path).toMatch(/^M[\d.,LZM-]+$/)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  test('north is up and west is left', () => {
    const { outlines } = readRegionMap(fileOf(collection()))
    const first = outlines[GGD_REGIONS[0]?.code ?? '']
    const last = outlines[GGD_REGIONS[24]?.code ?? '']
    expect(first?.y).toBeGreaterThan(last?.y ?? 0)
    expect(first?.x).toBeLessThan(last?.x ?? 0)
  })
})

describe('a file that is no such map is refused, and says why', () => {
  test('no file', () => expect(problemOf(join(folder, 'absent.json'))).toBe(`there is no file ${folder}/absent.json`))
  test('a folder', () => expect(problemOf(folder)).toContain('cannot be read (EISDIR)'))

  const some = collection()
  test.each([
    ['no JSON', '<svg/>', 'not JSON'],
    ['something else', [1, 2], 'neither a GeoJSON FeatureCollection nor a TopoJSON Topology'],
    ['nothing', 'null', 'neither'],
    ['without codes', collection(DEGREES, () => ({ name: 'Groningen' })), 'no feature carries the CBS code'],
    ['some missing', { ...some, features: some.features.slice(2) }, '2 of the 25 GGD regions are missing: GG'],
    ['one twice', { ...some, features: [...some.features, some.features[3]] }, 'is in the file twice'],
    [
      'a point',
      {
        ...some,
        features: some.features.map((each) => ({ ...each, geometry: { type: 'Point', coordinates: [5, 52] } })),
      },
      'has no area',
    ],
    [
      'no numbers',
      {
        ...some,
        features: some.features.map((each) => ({ ...each, geometry: { ...each.geometry, coordinates: ['x'] } })),
      },
      'has no area',
    ],
    ['broken TopoJSON', { ...topology, arcs: [] }, 'TopoJSON in the file is broken'],
    ['far too much detail', detailed(), 'give a generalised map'],
  ])('%s', (_, content, why) => {
    expect(problemOf(fileOf(content))).toContain(why)
  })
})

function reversed(file: ReturnType<typeof collection>) {
  for (const { geometry } of file.features) geometry.coordinates = geometry.coordinates.map((ring) => ring.toReversed())
  return file
}

function detailed() {
  const file = collection(METRES)
  for (const { geometry } of file.features) {
    const [x = 0, y = 0] = geometry.coordinates[0]?.[0] ?? []
    const around = Array.from({ length: 3000 }, (_, at) => {
      const angle = (at / 3000) * 2 * Math.PI
      return [x + 20_000 * Math.cos(angle), y + 20_000 * Math.sin(angle)]
    })
    geometry.coordinates = [[...around, around[0] ?? []]]
  }
  return file
}
