import { type IsoDate, type Minutes, isWithin } from '@kraamketen/kraamzorg'
import type { Criterion } from './criterion.ts'
import { hoursInWords } from './hours-in-words.ts'
import { type CriterionVerdict, judgeCriteria, judgeCriterion } from './judge-criterion.ts'
import type { KlimFacts } from './klim-facts.ts'
import type { KlimPackage } from './klim-package.ts'
import type { ProtocolVersion } from './protocol.ts'
import { readCriteria } from './read-criterion.ts'
import type { Finding } from './rule.ts'

/** One package held against a family. */
export interface PackageVerdict extends CriterionVerdict {
  readonly package: KlimPackage
  /** Each criterion with what it came to; empty when the package's criteria cannot be understood. */
  readonly criteria: readonly (CriterionVerdict & { readonly criterion: Criterion })[]
}

export interface KlimProposal {
  /** Null while no packages are known for the date. */
  readonly protocol: ProtocolVersion | null
  /** Null unless exactly one package fits. */
  readonly minutes: Minutes | null
  readonly package: KlimPackage | null
  readonly missing: readonly string[]
  readonly findings: readonly Finding[]
  readonly packages: readonly PackageVerdict[]
}

/**
 * What the KLIM would give (NL: zorgpakket): the one package whose criteria all hold. Its packages are not public, so
 * the table is empty as shipped and the proposal is undecided. When several fit, or a package that is still unknown
 * could fit too, it is undecided as well: no source says which goes first.
 *
 * Source: docs/sources.md#klim
 */
export function proposeByKlim(packages: readonly KlimPackage[], facts: KlimFacts, careDate: IsoDate): KlimProposal {
  const valid = packages.filter(({ validFrom, validUntil }) => isWithin(careDate, validFrom, validUntil))
  const newest = valid
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1)
  const version = valid.find(({ validFrom }) => validFrom === newest)?.version
  const verdicts = valid.filter((one) => one.version === version).map((one) => judgePackage(one, facts))
  const fitting = verdicts.filter(({ outcome }) => outcome === 'MET')
  const open = verdicts.filter(({ outcome }) => outcome === 'UNKNOWN')
  const chosen = fitting.length === 1 && open.length === 0 ? fitting[0]!.package : null
  const missing = chosen === null ? whatIsMissing(verdicts.length, fitting.length, open) : []
  return {
    protocol: protocolOfPackages(verdicts),
    minutes: chosen?.minutes ?? null,
    package: chosen,
    missing,
    findings: chosen === null ? undecided(missing, verdicts.length) : [klimFinding(chosen.code, chosen.minutes)],
    packages: verdicts,
  }
}

/** What an indication by a package rests on. */
export function klimFinding(code: string, minutes: Minutes): Finding {
  const hours = hoursInWords(minutes)
  return {
    code: 'KLIM_PACKAGE',
    source: 'klim',
    outcome: 'APPLIED',
    minutes,
    explanation: { nl: `Zorgpakket ${code}: ${hours.nl}.`, en: `Package ${code}: ${hours.en}.` },
  }
}

function judgePackage(one: KlimPackage, facts: KlimFacts): PackageVerdict {
  const criteria = readCriteria(one.criteria)
  if (criteria === null) return { package: one, outcome: 'UNKNOWN', missing: ['klimCriteria'], criteria: [] }
  return {
    package: one,
    ...judgeCriteria(criteria, facts),
    criteria: criteria.map((criterion) => ({ criterion, ...judgeCriterion(criterion, facts) })),
  }
}

function protocolOfPackages(verdicts: readonly PackageVerdict[]): ProtocolVersion | null {
  const first = verdicts[0]?.package
  if (first === undefined) return null
  const { version, validFrom, validUntil } = first
  return { code: 'KLIM', version, validFrom, validUntil, source: 'klim' }
}

function whatIsMissing(known: number, fitting: number, open: readonly PackageVerdict[]): readonly string[] {
  if (known === 0) return ['klimPackages']
  if (open.length > 0) return [...new Set(open.flatMap(({ missing }) => missing))]
  return fitting === 0 ? ['klimPackageThatFits'] : ['klimOrderOfPackages']
}

function undecided(missing: readonly string[], known: number): readonly Finding[] {
  const explanation =
    known === 0
      ? {
          nl: 'De zorgpakketten van de KLIM zijn niet openbaar. Daarom is er geen voorstel.',
          en: 'The packages of the KLIM are not public. So there is no proposal.',
        }
      : {
          nl: 'Er is niet precies één zorgpakket dat past bij wat bekend is.',
          en: 'There is not exactly one package that fits what is recorded.',
        }
  return missing.map((one) => ({
    code: 'KLIM_PACKAGE',
    source: 'klim',
    outcome: 'UNDECIDED',
    missing: one,
    explanation,
  }))
}
