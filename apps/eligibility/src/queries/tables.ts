import type { Generated, JSONColumnType } from 'kysely'

export interface ProgrammeTable {
  benefits: string[]
  code: string
  criteria: JSONColumnType<unknown[]>
  id: string
  nameEn: string
  nameNl: string
  quotaFamilies: number | null
  source: string
  validFrom: string
  validUntil: string | null
  version: number
}

export interface ProgrammeGrantTable {
  clientId: string
  grantedOn: string
  id: Generated<string>
  programmeId: string
}

export interface VulnerabilityFactorTable {
  clientId: string
  code: string
  id: Generated<string>
  kind: string
  other: string | null
  recordedBy: string
  recordedOn: string
}

export interface VulnerabilityJudgementTable {
  clientId: string
  decidedBy: string
  decidedOn: string
  id: Generated<string>
  protectiveFactorsSufficient: boolean | null
  recordedClass: string | null
}

export interface DB {
  programme: ProgrammeTable
  programmeGrant: ProgrammeGrantTable
  vulnerabilityFactor: VulnerabilityFactorTable
  vulnerabilityJudgement: VulnerabilityJudgementTable
}
