import { isWithin, type IsoDate, type Localised } from '@kraamketen/kraamzorg'
import { type Amount, AMOUNT_NAMES, type TariffKind } from './amount.ts'
import { type AmountAt, amountAt } from './amount-at.ts'
import type { ContractedTariff } from './contracted-tariff.ts'

export interface ContractParties {
  /** Null when it is not known who provides the care. */
  readonly organisation: string | null
  /** Null when it is not known, or does not matter, who insures. */
  readonly insurer: string | null
}

/**
 * The agreed tariff of one kind on a day: what was agreed with this very insurer, or else with every insurer. The maximum
 * does not take its place, because whoever agrees on less gets less.
 */
export function contractedTariffAt(
  tariffs: readonly ContractedTariff[],
  { organisation, insurer }: ContractParties,
  kind: TariffKind,
  at: IsoDate,
): ContractedTariff | null {
  const holding = tariffs.filter(
    (tariff) =>
      tariff.organisation === organisation && tariff.kind === kind && isWithin(at, tariff.validFrom, tariff.validUntil),
  )
  return (
    holding.find((tariff) => tariff.insurer === insurer) ?? holding.find((tariff) => tariff.insurer === null) ?? null
  )
}

/** The same as an answer like that of a maximum: known, or unknown between what the parties agreed before and after. */
export function contractedAmountAt(
  tariffs: readonly ContractedTariff[],
  parties: ContractParties,
  kind: TariffKind,
  at: IsoDate,
): AmountAt {
  const tariff = contractedTariffAt(tariffs, parties, kind, at)
  if (tariff !== null) return { outcome: 'KNOWN', amount: asAmount(tariff) }
  const known = tariffs
    .filter(
      ({ organisation, insurer }) =>
        organisation === parties.organisation && (insurer === null || insurer === parties.insurer),
    )
    .map(asAmount)
  const { before, after } = neighboursOf(amountAt(known, kind, at))
  const { nl, en } = AMOUNT_NAMES[kind]
  const year = at.slice(0, 4)
  const who = parties.organisation ?? '?'
  return {
    outcome: 'UNKNOWN',
    missing: `CONTRACTED ${kind} ${year}`,
    before,
    after,
    explanation: {
      nl: `Van organisatie ${who} is geen contract bekend over ${nl} in ${year}. Het maximum staat er niet voor in de plaats.`,
      en: `No contract of organisation ${who} is known about ${en} in ${year}. The maximum does not take its place.`,
    },
  }
}

function neighboursOf(answer: AmountAt): { before: Amount | null; after: Amount | null } {
  return answer.outcome === 'UNKNOWN' ? answer : { before: null, after: null }
}

function asAmount(tariff: ContractedTariff): Amount {
  const { kind, cents, validFrom, validUntil, citation, demonstration, aboveMaximumAgreed } = tariff
  return {
    kind,
    cents,
    unit: kind === 'KRAAMZORG_HOUR' || kind === 'PARTUS_HOUR' ? 'PER_HOUR' : 'PER_EPISODE',
    basis: 'CONTRACTED',
    validFrom,
    validUntil,
    source: aboveMaximumAgreed ? 'kamervragen-kraamzorg' : 'nza-tariffs',
    citation,
    confidence: demonstration ? 'DEMONSTRATION' : 'FOUND',
    remark: demonstration ? INVENTED : null,
  }
}

const INVENTED: Localised = {
  nl: 'Verzonnen voor de demonstratie: geen bron noemt tarieven die verzekeraar en aanbieder afspraken. De bron hierbij gaat over het maximum.',
  en: 'Invented for the demonstration: no source gives tariffs that insurer and provider agreed. The source given is about the maximum.',
}
