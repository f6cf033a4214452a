/** What the file tells of what a programme may ask. */
export interface ClientFile {
  readonly careDate: string
  readonly bornOn: string | null
  readonly municipalityCode: string | null
  readonly uzoviCode: string | null
  readonly careProviderAgbCode: string | null
  readonly gravidity: number | null
  readonly parity: number | null
  readonly indication: { readonly hours: number | null } | null
}
