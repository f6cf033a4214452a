import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'

export interface BirthsOfYear {
  readonly regionCode: string
  readonly year: number
  readonly births: number
  readonly demonstration: boolean
}

export interface StaffOfYear {
  readonly regionCode: string
  readonly year: number
  readonly staff: number
  readonly joined: number
  readonly leftService: number
  readonly demonstration: boolean
}

export interface RegionYears {
  readonly births: readonly BirthsOfYear[]
  readonly staff: readonly StaffOfYear[]
}

/** What was counted in these regions, year by year. */
export async function regionYears(trx: Transaction<DB>, regions: readonly string[]): Promise<RegionYears> {
  const births = await trx
    .selectFrom('regionBirths')
    .selectAll()
    .where('regionCode', 'in', regions)
    .orderBy('year')
    .execute()
  const staff = await trx
    .selectFrom('regionStaff')
    .selectAll()
    .where('regionCode', 'in', regions)
    .orderBy('year')
    .execute()
  return { births, staff }
}
