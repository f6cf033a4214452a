import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { indicate } from './indicate.ts'
import type { KlimFacts } from './klim-facts.ts'
import type { KlimPackage } from './klim-package.ts'
import { type Agreement, mustAgree } from './must-agree.ts'
import { type PackageVerdict, proposeByKlim } from './propose-by-klim.ts'
import { type IndicationMethod, PROTOCOLS, type Protocol, type ProtocolVersion, protocolAt } from './protocol.ts'
import type { RecordedFacts } from './recorded-facts.ts'
import type { Finding, IndicationFacts } from './rule.ts'

/** What the asker changes; null leaves it as it is. */
export type ProposedChange = {
  readonly [Fact in 'feeding' | 'additionalMinutes' | 'packageDays' | 'hospitalDays' | 'children' | 'partusMinutes']:
    IndicationFacts[Fact] | null
} & Pick<KlimFacts, 'modeOfBirth' | 'informalHelp' | 'partnerPresent'>

/** What the indication that holds now says. */
export type CurrentFacts = Omit<IndicationFacts, 'protocol' | 'bornOn'> & { readonly minutes: Minutes | null }

/** What one method would give this family (NL: voorstel). */
export interface IndicationProposal {
  readonly method: IndicationMethod
  readonly protocol: ProtocolVersion | null
  readonly minutes: Minutes | null
  readonly missing: readonly string[]
  readonly findings: readonly Finding[]
  readonly packages: readonly PackageVerdict[]
  /** Against the indication that holds now; null when one of the two is not known. */
  readonly difference: Minutes | null
  readonly mustAgree: readonly Agreement[]
}

/**
 * What the protocol in use and the method that is being tested would give, side by side. A fact is what the asker
 * changes, else what the current indication says, else what is recorded; children and hours at the birth go by the
 * record first, which is newer than an indication from before the birth.
 */
export function proposeIndication(
  recorded: RecordedFacts,
  current: CurrentFacts | null,
  change: ProposedChange,
  packages: readonly KlimPackage[],
  protocols: readonly Protocol[] = PROTOCOLS,
): IndicationProposal[] {
  const careDate: IsoDate = recorded.bornOn ?? recorded.dueDate
  const protocol = protocolAt(careDate, protocols)
  const facts = {
    feeding: change.feeding ?? current?.feeding ?? recorded.feedingWish,
    additionalMinutes: change.additionalMinutes ?? current?.additionalMinutes ?? 0,
    extensionMinutes: current?.extensionMinutes ?? 0,
    hospitalDays: change.hospitalDays ?? current?.hospitalDays ?? null,
    children: change.children ?? recorded.children,
    partusMinutes: change.partusMinutes ?? recorded.partusMinutes ?? current?.partusMinutes ?? null,
    bornOn: recorded.bornOn,
    careUntil: current?.careUntil ?? null,
  }
  const packageDays = change.packageDays ?? current?.packageDays ?? protocol?.packageDays ?? 0
  const lip =
    protocol === null
      ? { minutes: null, missing: ['protocol'], findings: [] }
      : indicate({ ...facts, protocol, packageDays })
  const klim = proposeByKlim(
    packages,
    {
      ...facts,
      parity: recorded.parity,
      modeOfBirth: change.modeOfBirth ?? recorded.modeOfBirth,
      informalHelp: change.informalHelp ?? recorded.informalHelp,
      partnerPresent: change.partnerPresent ?? recorded.partnerPresent,
    },
    careDate,
  )
  const compared = (minutes: Minutes | null) => {
    const before = current?.minutes ?? null
    const difference = minutes === null || before === null ? null : minutes - before
    return { difference, mustAgree: mustAgree(difference) }
  }
  return [
    { method: 'LIP', protocol, ...lip, packages: [], ...compared(lip.minutes) },
    {
      method: 'KLIM',
      protocol: klim.protocol,
      minutes: klim.minutes,
      missing: klim.missing,
      findings: klim.findings,
      packages: klim.packages,
      ...compared(klim.minutes),
    },
  ]
}
