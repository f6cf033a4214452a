/** The regions as they lie in the country, drawn once when the portal starts. */
export interface RegionDrawing {
  readonly width: number
  readonly height: number
  /** By CBS code: the outline as an SVG path, and where its text stands. */
  readonly outlines: Readonly<Record<string, RegionOutline>>
}

export interface RegionOutline {
  readonly path: string
  readonly x: number
  readonly y: number
}
