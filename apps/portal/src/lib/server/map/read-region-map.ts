import { readFileSync } from 'node:fs'
import type { RegionDrawing } from '../../map/region-drawing.ts'
import { drawRegions } from './draw-regions.ts'
import { regionFeatures } from './region-features.ts'
import { RegionMapProblem } from './region-map-problem.ts'

/**
 * The map that whoever runs the portal gives: a GeoJSON or TopoJSON file with the code of CBS on every GGD region.
 * @throws RegionMapProblem that says what is wrong with it
 */
export function readRegionMap(path: string): RegionDrawing {
  return drawRegions(regionFeatures(parsed(textOf(path))))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new RegionMapProblem(code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read (${code})`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new RegionMapProblem('the file is not JSON')
  }
}
