import type { Localised } from '@kraamketen/kraamzorg'
import type { Criterion } from './criterion.ts'

const FACTS: Record<string, Localised> = {
  parity: { nl: 'aantal eerdere bevallingen', en: 'number of earlier births' },
  children: { nl: 'aantal kinderen', en: 'number of children' },
  hospitalDays: { nl: 'dagen in het ziekenhuis', en: 'days in hospital' },
  feeding: { nl: 'voeding', en: 'feeding' },
  modeOfBirth: { nl: 'manier van bevallen', en: 'mode of birth' },
  informalHelp: { nl: 'hulp van familie of vrienden', en: 'help of family or friends' },
  partnerPresent: { nl: 'partner aanwezig', en: 'partner present' },
}
const WORDS: Record<string, Localised> = {
  BREAST: { nl: 'borstvoeding', en: 'breastfeeding' },
  BOTTLE: { nl: 'flesvoeding', en: 'bottle feeding' },
  SPONTANEOUS: { nl: 'spontaan', en: 'spontaneous' },
  ASSISTED: { nl: 'kunstverlossing', en: 'assisted' },
  CAESAREAN: { nl: 'keizersnede', en: 'caesarean' },
}

/** A criterion as people read it. */
export function criterionInWords(criterion: Criterion): Localised {
  if ('all' in criterion) return joined(criterion.all, { nl: ' en ', en: ' and ' })
  if ('any' in criterion) return joined(criterion.any, { nl: ' of ', en: ' or ' })
  if ('not' in criterion) {
    const { nl, en } = criterionInWords(criterion.not)
    return { nl: `niet (${nl})`, en: `not (${en})` }
  }
  const fact = FACTS[criterion.fact] ?? { nl: criterion.fact, en: criterion.fact }
  if ('is' in criterion) {
    return { nl: `${fact.nl}: ${criterion.is ? 'ja' : 'nee'}`, en: `${fact.en}: ${criterion.is ? 'yes' : 'no'}` }
  }
  if ('in' in criterion) {
    const words = criterion.in.map((word) => WORDS[word] ?? { nl: word, en: word })
    return {
      nl: `${fact.nl}: ${words.map(({ nl }) => nl).join(' of ')}`,
      en: `${fact.en}: ${words.map(({ en }) => en).join(' or ')}`,
    }
  }
  const { atLeast, atMost } = criterion
  const bounds = (from: string, until: string) =>
    [atLeast === undefined ? [] : [`${from} ${atLeast}`], atMost === undefined ? [] : [`${until} ${atMost}`]]
      .flat()
      .join(', ')
  return { nl: `${fact.nl} ${bounds('ten minste', 'ten hoogste')}`, en: `${fact.en} ${bounds('at least', 'at most')}` }
}

function joined(criteria: readonly Criterion[], by: Localised): Localised {
  const words = criteria.map(criterionInWords)
  return { nl: words.map(({ nl }) => nl).join(by.nl), en: words.map(({ en }) => en).join(by.en) }
}
