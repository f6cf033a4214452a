import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import type { ExtendedFeature } from 'd3-geo'
import topojson from 'topojson-client'
import { RegionMapProblem } from './region-map-problem.ts'

/** Longitude and latitude, or metres of the Dutch grid; drawing tells them apart. */
type Ring = [number, number][]
export interface RegionFeature extends ExtendedFeature {
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }
}

type Topology = Parameters<typeof topojson.feature>[0]
interface Candidate {
  readonly id?: unknown
  readonly properties?: unknown
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null
}

const CODE = /^GG\d{4}$/

/**
 * The 25 regions of a GeoJSON or TopoJSON file, by CBS code. Publishers name the code differently (`statcode`,
 * `GGD_code`, the id), so it is known by how it looks.
 * @throws RegionMapProblem
 */
export function regionFeatures(file: unknown): ReadonlyMap<string, RegionFeature> {
  const found = new Map<string, RegionFeature>()
  for (const candidate of featuresOf(file)) {
    const code = codeOf(candidate)
    if (code === undefined) continue
    if (!isArea(candidate)) throw new RegionMapProblem(`${code} has no area (a Polygon or MultiPolygon with numbers)`)
    if (found.has(code)) throw new RegionMapProblem(`${code} is in the file twice`)
    found.set(code, candidate)
  }
  if (found.size === 0) throw new RegionMapProblem('no feature carries the CBS code of a GGD region, such as GG6106')
  const missing = GGD_REGIONS.filter(({ code }) => !found.has(code))
  if (missing.length > 0) {
    const named = missing.map(({ code, name }) => `${code} (${name})`).join(', ')
    throw new RegionMapProblem(`${missing.length} of the ${GGD_REGIONS.length} GGD regions are missing: ${named}`)
  }
  return found
}

function featuresOf(file: unknown): readonly Candidate[] {
  const { type, features, objects } = (file ?? {}) as { type?: unknown; features?: unknown; objects?: unknown }
  if (type === 'FeatureCollection' && Array.isArray(features)) return features as Candidate[]
  if (type !== 'Topology' || typeof objects !== 'object' || objects === null)
    throw new RegionMapProblem('the file is neither a GeoJSON FeatureCollection nor a TopoJSON Topology')
  try {
    return Object.keys(objects).flatMap((name) => {
      const drawn = topojson.feature(file as Topology, name) as unknown as Candidate & { features?: Candidate[] }
      return drawn.features ?? [drawn]
    })
  } catch {
    throw new RegionMapProblem('the TopoJSON in the file is broken')
  }
}

function codeOf({ id, properties }: Candidate): string | undefined {
  const known = new Set(GGD_REGIONS.map(({ code }) => code))
  const values: unknown[] = [id, ...Object.values((properties ?? {}) as Record<string, unknown>)]
  return values
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .find((value) => CODE.test(value) && known.has(value))
}

function isArea(candidate: Candidate): candidate is RegionFeature {
  const { type, coordinates } = candidate.geometry ?? {}
  const depth = type === 'Polygon' ? 2 : type === 'MultiPolygon' ? 3 : 0
  return depth > 0 && areNested(coordinates, depth)
}

function areNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false
  if (depth > 0) return value.every((each) => areNested(each, depth - 1))
  return value.length >= 2 && value.every((each) => Number.isFinite(each))
}
