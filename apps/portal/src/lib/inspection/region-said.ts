/** What a region is called; its code while the service that names regions cannot be reached. */
export function regionSaid(code: string, regions: readonly { readonly code: string; readonly name: string }[]): string {
  return regions.find((region) => region.code === code)?.name ?? code
}
