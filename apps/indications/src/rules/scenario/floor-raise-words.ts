import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { Floors } from './extra-minutes.ts'

export interface RaiseQuestion {
  readonly floors: Floors
  readonly from: IsoDate
  readonly until: IsoDate
}

/** The scenario as a question. */
export function raiseInWords({ floors: { fromHours, toHours }, from, until }: RaiseQuestion): Localised {
  return {
    nl: `Wat vraagt het als van ${from} tot en met ${until} geen gezin minder dan ${toHours} uur krijgt, in plaats van ${fromHours} uur?`,
    en: `What does it ask when from ${from} until ${until} no family gets less than ${toHours} hours, instead of ${fromHours}?`,
  }
}

/** What makes low and high differ. */
export const RAISE_RANGE: readonly Localised[] = [
  {
    nl: 'Van gezinnen zonder bezoeken is niet bekend hoeveel uur zij krijgen. Laag: alles wat geïndiceerd of gewoon is. Hoog: niet meer dan de oude ondergrens. Het midden: zoals bij gezinnen van wie de zorg net is afgelopen.',
    en: 'Of families without visits it is not known how many hours they get. Low: all that is indicated or usual. High: no more than the old floor. Central: as with families whose care has just ended.',
  },
  {
    nl: 'Van minder dan tien gezinnen wordt geen gemiddelde gebruikt. Zij tellen van niets tot alles.',
    en: 'Of fewer than ten families no mean is used. They count from nothing to everything.',
  },
]

/** What the reckoning takes for granted, one sentence each. */
export function raiseAssumptions({ floors: { fromHours, toHours } }: RaiseQuestion): readonly Localised[] {
  return [
    {
      nl: `Elk gezin krijgt al ten minste ${fromHours} uur. Alleen de uren daarboven, tot ${toHours} uur, zijn geteld.`,
      en: `Every family gets at least ${fromHours} hours already. Only the hours above that, up to ${toHours}, are counted.`,
    },
    {
      nl: `Ook een gezin met een indicatie van minder dan ${toHours} uur krijgt ${toHours} uur.`,
      en: `A family with an indication of less than ${toHours} hours gets ${toHours} hours too.`,
    },
    {
      nl: 'Een gezin met bezoeken telt met de uren die zijn gegeven en gepland. Wat later nog wordt gepland, is niet bekend.',
      en: 'A family with visits counts with the hours given and planned. What is still to be planned is not known.',
    },
    {
      nl: 'Elk gezin wil de extra uren. Hoeveel gezinnen ze niet willen, is niet bekend.',
      en: 'Every family wants the extra hours. How many do not is not known.',
    },
    {
      nl: 'Alleen zwangeren en moeders die nu geregistreerd zijn, tellen mee. Later komen er nog bij.',
      en: 'Only women who are registered now count. More will follow.',
    },
    {
      nl: 'Wanneer kinderen komen, is een aanname van dit platform, dezelfde als bij de verwachte zorgvraag.',
      en: 'When children are born is an assumption of this platform, the same as for the expected demand.',
    },
  ]
}

/** What the answer rests on. */
export function raiseNote(on: IsoDate, isDemonstration: boolean): Localised {
  const [nl, en] = isDemonstration
    ? [
        ' Dit zijn synthetische gegevens: deze gezinnen bestaan niet.',
        ' These are synthetic data: these families do not exist.',
      ]
    : ['', '']
  return {
    nl: `Dit rust op wat alle organisaties samen op ${on} hadden geregistreerd.${nl}`,
    en: `This rests on what all organisations together had on record on ${on}.${en}`,
  }
}
