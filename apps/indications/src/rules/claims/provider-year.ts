import { FEWEST, type IsoDate, isoDate, parseAgbCode, type Role } from '@kraamketen/kraamzorg'

/** One organisation in one calendar year; the year of a family is that of its care date. */
export interface ProviderYear {
  readonly organisation: string
  readonly year: number
}

const ID = /^([0-9]{8})~((?:19|20)[0-9]{2})$/

export function providerYearId({ organisation, year }: ProviderYear): string {
  return `${organisation}~${year}`
}

/** Null when no such id can exist. */
export function parseProviderYear(id: string): ProviderYear | null {
  const [, organisation, year] = ID.exec(id) ?? []
  if (organisation === undefined || parseAgbCode(organisation) === null) return null
  return { organisation, year: Number(year) }
}

export function daysOfYear(year: number): readonly [IsoDate, IsoDate] {
  return [isoDate(`${year}-01-01`), isoDate(`${year}-12-31`)]
}

/** A planner sees her own organisation; whoever oversees the chain sees all, and nothing that rests on few families. */
export function maySeeProvider(role: Role, own: string | null, organisation: string): boolean {
  return role === 'coordinator' || role === 'inspector' || (role === 'planner' && own === organisation)
}

export function isWithheld(role: Role, families: number): boolean {
  return role !== 'planner' && families < FEWEST
}
