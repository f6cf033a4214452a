import { AFTER_DAYS, EARLY_WEEKS, FLOOR_HOURS } from '../../handover-bounds.ts'
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
            ? `kind is ${AFTER_DAYS} dagen of langer geleden geboren, en er is geen overdracht`
            : `kinderen zijn ${AFTER_DAYS} dagen of langer geleden geboren, en er is geen overdracht`,
        earlyVisits: (count: string) =>
          count === '1'
            ? `kind van ten hoogste ${EARLY_WEEKS} weken oud: het gezin kreeg minder dan ${FLOOR_HOURS} uur kraamzorg`
            : `kinderen van ten hoogste ${EARLY_WEEKS} weken oud: hun gezin kreeg minder dan ${FLOOR_HOURS} uur kraamzorg`,
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
