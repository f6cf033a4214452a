import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { drawFor, weighted } from '../draw.ts'
import type { DemoRegion } from '../organisations.ts'

const STORIES = [
  ['INTEGRATED_CARE', 'De overdracht aan de JGZ kwam na het eerste huisbezoek.'],
  ['SAFE_CARE_AT_HOME', 'Een kruik was niet goed dicht; het kind bleef ongedeerd.'],
  ['PROFESSIONAL_COOPERATION', 'Twee kraamverzorgenden wisten niet van elkaar wat was afgesproken.'],
  ['MOTHER_AND_CHILD_CENTRAL', 'Een wens uit de intake stond niet in het plan.'],
  ['STEERING_ON_QUALITY', 'De achterwacht was een avond niet bereikbaar.'],
] as const

/** What went wrong in the past two years and what was learned from it, where anything was. */
export function incidentRows(rows: DemoRows, regions: readonly DemoRegion[], today: IsoDate): void {
  for (const region of regions) {
    for (const [nth, { agbCode, signer }] of region.providers.entries()) {
      const draw = drawFor('incidents', region.index * 10 + nth)
      const many = draw.whole(nth === 0 ? 2 : 0, nth === 0 ? 7 : 3)
      for (let index = 0; index < many; index += 1) {
        const happenedOn = addDays(today, -draw.whole(8, 730))
        const reportedOn = addDays(happenedOn, draw.whole(0, 7))
        const kind = weighted(draw, KINDS)
        const learned = draw.chance(0.6) ? addDays(reportedOn, draw.whole(10, 60)) : null
        const [theme, summary] = draw.pick(STORIES)
        const known = learned !== null && learned <= today
        addRow(rows, 'incident', {
          organisation: agbCode,
          kind,
          theme,
          happenedOn,
          reportedOn,
          reportedToInspectorate: kind === 'CALAMITY' || draw.chance(0.1),
          summary,
          learned: known ? 'Werkwijze aangepast en in het team besproken.' : null,
          learnedOn: known ? learned : null,
          recordedBySubject: 'demonstration',
          recordedByName: signer,
        })
      }
    }
  }
}

const KINDS = [
  [70, 'INCIDENT'],
  [5, 'CALAMITY'],
  [25, 'COMPLAINT'],
] as const
