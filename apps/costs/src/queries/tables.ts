import type { ColumnType } from 'kysely'

export interface AmountTable {
  basis: string
  cents: number
  citation: string
  confidence: string
  kind: string
  source: string
  unit: string
  validFrom: ColumnType<string, string, string>
  validUntil: ColumnType<string | null, string | null, string | null>
}

export interface DB {
  amount: AmountTable
}
