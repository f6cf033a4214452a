import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Cents, TariffKind } from './amount.ts'

/** What insurer and provider agreed to pay for one kind of care in a period (NL: gecontracteerd tarief). */
export interface ContractedTariff {
  /** AGB code of the provider. */
  readonly organisation: string
  /** UZOVI code of the insurer; null: agreed with every insurer alike. */
  readonly insurer: string | null
  readonly kind: TariffKind
  readonly cents: Cents
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  /** Whether the parties agreed in writing to go above the maximum (NL: max-maxtarief). */
  readonly aboveMaximumAgreed: boolean
  readonly citation: string
  /** True when it is invented for the demonstration. */
  readonly demonstration: boolean
}
