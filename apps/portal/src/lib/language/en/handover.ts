import { AFTER_DAYS, EARLY_WEEKS, FLOOR_HOURS } from '../../handover-bounds.ts'
import type { handoverWords as dutch } from '../nl/handover.ts'
import { handoverChildWords } from './handover-child.ts'
import { handoverFileWords } from './handover-file.ts'
import { handoverListWords } from './handover-list.ts'
import { handoverTimelinessWords } from './handover-timeliness.ts'

/** The words of the pages of a youth health nurse. */
export const handoverWords: typeof dutch = {
  handover: {
    start: {
      tasks: {
        incomplete: (count) =>
          count === '1' ? 'handover that waits is not complete' : 'handovers that wait are not complete',
        waiting: (count) => (count === '1' ? 'handover waits to be received' : 'handovers wait to be received'),
        without: (count) =>
          count === '1'
            ? `child was born ${AFTER_DAYS} days ago or longer, and there is no handover`
            : `children were born ${AFTER_DAYS} days ago or longer, and there is no handover`,
        earlyVisits: (count) =>
          count === '1'
            ? `child of at most ${EARLY_WEEKS} weeks old: the family received less than ${FLOOR_HOURS} hours of kraamzorg`
            : `children of at most ${EARLY_WEEKS} weeks old: their family received less than ${FLOOR_HOURS} hours of kraamzorg`,
        askedBack: (count) =>
          count === '1' ? 'question of yours waits for an answer' : 'handovers with a question wait for an answer',
      },
    },
    ...handoverListWords,
    ...handoverFileWords,
    ...handoverChildWords,
    ...handoverTimelinessWords,
  },
}
