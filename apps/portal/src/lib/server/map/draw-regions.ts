import { type ExtendedFeature, geoArea, geoIdentity, geoMercator, geoPath } from 'd3-geo'
import type { RegionDrawing } from '../../map/region-drawing.ts'
import type { RegionFeature } from './region-features.ts'
import { RegionMapProblem } from './region-map-problem.ts'

const WIDTH = 600
const HEIGHT = 700
/** Room for the line around the outermost regions. */
const INSIDE: [[number, number], [number, number]] = [
  [4, 4],
  [WIDTH - 4, HEIGHT - 4],
]
/** A page carries the whole drawing; a map of the land registry has metres that no screen shows. */
const LONGEST = 400_000

/**
 * Draws the regions to fit, from longitude and latitude or from metres of the Dutch grid (NL: Rijksdriehoek).
 * @throws RegionMapProblem
 */
export function drawRegions(features: ReadonlyMap<string, RegionFeature>): RegionDrawing {
  const areDegrees = [...features.values()].every((feature) => ringsOf(feature).flat().every(isDegrees))
  const drawn = areDegrees ? new Map([...features].map(([code, feature]) => [code, clockwise(feature)])) : features
  const all = { type: 'FeatureCollection' as const, features: [...drawn.values()] as ExtendedFeature[] }
  const projection = areDegrees
    ? geoMercator().fitExtent(INSIDE, all)
    : geoIdentity().reflectY(true).fitExtent(INSIDE, all)
  const path = geoPath(projection).digits(1)
  const outlines = Object.fromEntries(
    [...drawn].map(([code, feature]) => {
      const [x, y] = path.centroid(feature)
      return [code, { path: path(feature) ?? '', x: Math.round(x), y: Math.round(y) }]
    }),
  )
  const length = Object.values(outlines).reduce((sum, { path: outline }) => sum + outline.length, 0)
  if (length > LONGEST)
    throw new RegionMapProblem(
      `its outlines take ${Math.round(length / 1000)} kB on every page with a map, more than ${LONGEST / 1000}: give a generalised map`,
    )
  return { width: WIDTH, height: HEIGHT, outlines }
}

function ringsOf({ geometry }: RegionFeature): readonly (readonly [number, number][])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

function isDegrees([longitude, latitude]: readonly [number, number]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
}

/** On a globe the direction of a ring says which side is inside; files disagree about it, and no region is half the earth. */
function clockwise(feature: RegionFeature): RegionFeature {
  const { geometry } = feature
  if (geometry.type === 'Polygon')
    return { ...feature, geometry: { type: 'Polygon', coordinates: geometry.coordinates.map(wound) } }
  const coordinates = geometry.coordinates.map((polygon) => polygon.map(wound))
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } }
}

function wound(ring: [number, number][], at: number): [number, number][] {
  const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI
  const shouldBeLarge = at > 0
  return isLarge === shouldBeLarge ? ring : ring.toReversed()
}
