import type { Localised } from '@kraamketen/kraamzorg'
import type { Coded, CriterionCode, Party, Verdict } from './criterion.ts'
import { enumerate } from './enumerate.ts'

/** The words in which a kind of party is spoken of. */
export interface PartyWords {
  readonly code: CriterionCode
  /** The fact that says which party it is. */
  readonly missing: string
  /** "Zij is verzekerd bij", "She is insured with". */
  readonly is: Localised
  readonly isNot: Localised
  /** "maar bij", "but with". */
  readonly isAt: Localised
  readonly notRecorded: Localised
  /** "verzekerd was bij", "were insured with": what would have to be so. */
  readonly would: Localised
  /** "De UZOVI-code", "The UZOVI code". */
  readonly codeName: Localised
}

/** Who is meant, how that is recognised, and where a real code is wanting. */
export function describeParties(words: PartyWords, parties: readonly Party[]): Localised {
  const { nl, en } = partyNames(parties)
  const details = parties.flatMap((party) => recognised(words, party))
  return {
    nl: [`${words.is.nl} ${nl}.`, ...details.map((detail) => detail.nl)].join(' '),
    en: [`${words.is.en} ${en}.`, ...details.map((detail) => detail.en)].join(' '),
  }
}

/**
 * Whether the code at hand is that of one of the parties. A code that is neither theirs nor known to be another's is
 * only "not theirs" when the codes of all parties are known: a programme must not refuse the very insurer it names
 * because no source gives that insurer's code.
 */
export function decideParty(
  words: PartyWords,
  { parties, others }: { readonly parties: readonly Party[]; readonly others: readonly Coded[] },
  at: string | null,
): Verdict {
  const { code } = words
  if (at === null) return { code, outcome: 'UNKNOWN', missing: words.missing, explanation: words.notRecorded }

  const real = parties.find((party) => party.code === at)
  if (real !== undefined) {
    const explanation = { nl: `${words.is.nl} ${real.name}.`, en: `${words.is.en} ${real.name}.` }
    return { code, outcome: 'MET', missing: null, explanation }
  }
  const played = parties.find((party) => party.demonstrationCode === at)
  if (played !== undefined) {
    return {
      code,
      outcome: 'MET',
      missing: null,
      explanation: {
        nl: `${words.is.nl} ${played.name}: in de demonstratie staat code ${at} daarvoor.`,
        en: `${words.is.en} ${played.name}: in the demonstration the code ${at} stands for it.`,
      },
    }
  }
  const unnamed = parties.filter((party) => party.code === null)
  if (unnamed.length > 0 && !others.some((other) => other.code === at)) {
    const { nl, en } = partyNames(unnamed)
    return {
      code,
      outcome: 'UNKNOWN',
      missing: `${words.missing} ${en}`,
      explanation: {
        nl: `${words.codeName.nl} van ${nl} staat in geen bron. Of ${at} die code is, is niet te zeggen.`,
        en: `${words.codeName.en} of ${en} is in no source. Whether ${at} is that code cannot be said.`,
      },
    }
  }
  const { nl, en } = partyNames(parties)
  const other = others.find((one) => one.code === at)?.name ?? at
  return {
    code,
    outcome: 'FAILED',
    missing: null,
    explanation: {
      nl: `${words.isNot.nl} ${nl}, ${words.isAt.nl} ${other}.`,
      en: `${words.isNot.en} ${en}, ${words.isAt.en} ${other}.`,
    },
    wouldChange: {
      nl: `Als zij ${words.would.nl} ${nl}, voldeed zij wel.`,
      en: `If she ${words.would.en} ${en}, she would meet it.`,
    },
  }
}

function recognised({ codeName }: PartyWords, { name, code, note, demonstrationCode }: Party): Localised[] {
  const known =
    code === null
      ? { nl: `${codeName.nl} van ${name} staat in geen bron`, en: `${codeName.en} of ${name} is in no source` }
      : { nl: `${codeName.nl} van ${name} is ${code}`, en: `${codeName.en} of ${name} is ${code}` }
  const stand =
    demonstrationCode === null
      ? { nl: '', en: '' }
      : {
          nl: `; in de demonstratie staat ${demonstrationCode} ervoor`,
          en: `; in the demonstration ${demonstrationCode} stands for it`,
        }
  return [
    {
      nl: `${known.nl}${stand.nl}.${note === null ? '' : ` ${note.nl}`}`,
      en: `${known.en}${stand.en}.${note === null ? '' : ` ${note.en}`}`,
    },
  ]
}

function partyNames(parties: readonly Party[]): Localised {
  return enumerate(
    parties.map(({ name }) => ({ nl: name, en: name })),
    'of',
    'or',
  )
}
