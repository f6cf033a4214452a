import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import { regionName } from './region-name.ts'

const NAMES: ReadonlyMap<string, string> = new Map(GGD_REGIONS.map(({ code, name }) => [code, regionName(name)]))

/** What the region with this CBS code is called; no service is needed to know. The code itself when it is no region of ours. */
export function regionOfCode(code: string): string {
  return NAMES.get(code) ?? code
}
