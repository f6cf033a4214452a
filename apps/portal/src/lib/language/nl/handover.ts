import { handoverChildWords } from './handover-child.ts'
import { handoverFileWords } from './handover-file.ts'
import { handoverListWords } from './handover-list.ts'
import { handoverTimelinessWords } from './handover-timeliness.ts'

/** The words of the pages of a youth health nurse. */
export const handoverWords = {
  handover: {
    start: {
      tasks: {
        incomplete: (count: string) =>
          count === '1' ? 'overdracht die wacht, is niet compleet' : 'overdrachten die wachten, zijn niet compleet',
        waiting: (count: string) =>
          count === '1' ? 'overdracht wacht op uw ontvangst' : 'overdrachten wachten op uw ontvangst',
        without: (count: string) =>
          count === '1'
            ? 'kind is 14 dagen of langer geleden geboren, en er is geen overdracht'
            : 'kinderen zijn 14 dagen of langer geleden geboren, en er is geen overdracht',
        earlyVisits: (count: string) =>
          count === '1'
            ? 'gezin kreeg de laatste 8 weken minder dan 24 uur kraamzorg'
            : 'gezinnen kregen de laatste 8 weken minder dan 24 uur kraamzorg',
        askedBack: (count: string) =>
          count === '1' ? 'navraag van u wacht op antwoord' : 'overdrachten met navraag wachten op antwoord',
      } as Record<string, (count: string) => string>,
    },
    ...handoverListWords,
    ...handoverFileWords,
    ...handoverChildWords,
    ...handoverTimelinessWords,
  },
}
