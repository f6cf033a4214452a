import type { Enum } from '../../api-enums.ts'
import { type Age, ageOf } from '../../handover/age.ts'

const UNITS = {
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
} satisfies Record<Age['unit'], [string, string]>

/** The words of the inbox of handovers. */
export const handoverListWords = {
  state: {
    SENT: 'wacht op ontvangst',
    ASKED_BACK: 'navraag gedaan',
    RECEIVED: 'ontvangen',
    CORRECTED: 'vervangen',
  } satisfies Record<Enum<'HandoverState'>, string>,
  unknown: 'niet bekend',
  notNow: 'nu niet op te halen',
  noName: 'Nog geen naam',
  age: (days: number) => {
    if (days === 0) return 'vandaag geboren'
    const { count, unit } = ageOf(days)
    return `${count} ${UNITS[unit][count === 1 ? 0 : 1]} oud`
  },
  died: 'overleden',
  signalCount: (count: number) => (count === 1 ? '1 signaal' : `${count} signalen`),
  list: {
    title: 'Overdrachten',
    intro: (organisation: string | null) =>
      organisation === null ? 'Overdrachten van de kraamzorg.' : `Overdrachten van de kraamzorg aan ${organisation}.`,
    tabs: 'Status',
    all: 'Alle',
    child: 'Kind',
    born: 'Geboren',
    organisation: 'Kraamzorg',
    sent: 'Verstuurd',
    complete: 'Compleet',
    missing: 'Ontbreekt',
    state: 'Status',
    of: (present: string, all: string) => `${present} van ${all}`,
    nothingMissing: 'niets',
    andMore: (count: number) => `en nog ${count}`,
    answers: 'antwoord binnen',
    noAnswer: 'nog geen antwoord',
    answer: 'Antwoord',
    completeness: 'Volledigheid',
    anyCompleteness: 'Maakt niet uit',
    incompleteOnly: 'Alleen niet compleet',
    completeOnly: 'Alleen compleet',
    from: 'Geboren vanaf',
    until: 'Geboren tot en met',
    dateHint: 'Bijvoorbeeld 1-3-2026',
    count: (count: string) => (count === '1' ? '1 overdracht' : `${count} overdrachten`),
    none: 'Er wacht geen overdracht op u.',
    noneHint:
      'Zodra de kraamzorg een overdracht verstuurt, staat die hier. Ontvangen overdrachten staan onder Ontvangen.',
    done: {
      ontvangen: 'De ontvangst is bevestigd. De afzender ziet dat u de overdracht hebt.',
      navraag: 'Uw vraag is verstuurd. De ontvangst is daarmee ook bevestigd.',
    } as Record<string, string>,
  },
}
