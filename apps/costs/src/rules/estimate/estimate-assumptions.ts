import type { Localised } from '@kraamketen/kraamzorg'
import type { EstimateFacts } from './estimate-line.ts'

/** What an estimate takes for granted, so that nobody reads it as a bill. */
export function estimateAssumptions({ at, ownContributionWaived }: EstimateFacts): readonly Localised[] {
  const year = at.slice(0, 4)
  return [
    {
      nl: 'Alle geïndiceerde uren worden gegeven. De rekening volgt de uren die echt zijn gegeven.',
      en: 'All indicated hours are given. The bill follows the hours that were really given.',
    },
    {
      nl: 'De tarieven zijn wettelijke maxima. Verzekeraar en zorgaanbieder kunnen een ander tarief afspreken.',
      en: 'The tariffs are legal maxima. Insurer and provider may agree on another tariff.',
    },
    {
      nl: `Voor de hele kraamtijd gelden de bedragen van ${year}, ook als de kraamtijd in een ander jaar eindigt.`,
      en: `The amounts of ${year} apply to the whole period, also when it ends in another year.`,
    },
    {
      nl: 'Er is één inschrijving en één intake.',
      en: 'There is one registration and one intake.',
    },
    {
      nl: 'Partusassistentie (hulp bij de bevalling) is niet meegerekend. Over die uren is sinds 1 januari 2017 geen eigen bijdrage nodig.',
      en: 'Partus assistance (help at the birth) is not counted. Its hours carry no own contribution since 1 January 2017.',
    },
    {
      nl: 'Kraamzorg valt buiten het eigen risico. Een aanvullende verzekering kan de eigen bijdrage vergoeden; dat is niet meegerekend.',
      en: 'Kraamzorg is outside the deductible. A supplementary insurance may pay the own contribution; that is not counted.',
    },
    ...(ownContributionWaived === true ? [WAIVED] : []),
  ]
}

const WAIVED: Localised = {
  nl: 'Het programma betaalt de kwijtgescholden eigen bijdrage. Geen bron zegt welke partij die kosten draagt; het deel van de verzekeraar blijft hier gelijk.',
  en: 'The programme pays the waived own contribution. No source says which party bears it; the part of the insurer stays the same here.',
}
