/** The map cannot be used; `message` says why, to whoever starts the portal. */
export class RegionMapProblem extends Error {
  override readonly name = 'RegionMapProblem'
}
