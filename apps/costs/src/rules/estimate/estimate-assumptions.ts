import type { Localised } from '@kraamketen/kraamzorg'
import type { EstimateFacts } from './estimate-line.ts'

/** What an estimate takes for granted, so that nobody reads it as a bill. */
export function estimateAssumptions(facts: EstimateFacts): readonly Localised[] {
  const { at, ownContributionWaived } = facts
  const year = at.slice(0, 4)
  return [
    {
      nl: 'Alle geïndiceerde uren worden gegeven. De rekening volgt de uren die echt zijn gegeven.',
      en: 'All indicated hours are given. The bill follows the hours that were really given.',
    },
    tariffAssumption(facts),
    {
      nl: `Voor de hele kraamtijd gelden de bedragen van ${year}, ook als de kraamtijd in een ander jaar eindigt.`,
      en: `The amounts of ${year} apply to the whole period, also when it ends in another year.`,
    },
    {
      nl: 'Er is één inschrijving en één intake.',
      en: 'There is one registration and one intake.',
    },
    partusAssumption(facts),
    coverAssumption(facts),
    ...(ownContributionWaived === true ? [WAIVED] : []),
  ]
}

/** What goes for tariffs, in an estimate and in a bill. */
export function tariffAssumption({ choice }: EstimateFacts): Localised {
  return choice === 'MAXIMUM'
    ? {
        nl: 'De tarieven zijn wettelijke maxima. Verzekeraar en zorgaanbieder kunnen een ander tarief afspreken.',
        en: 'The tariffs are legal maxima. Insurer and provider may agree on another tariff.',
      }
    : {
        nl: 'De tarieven zijn die van een contract tussen verzekeraar en zorgaanbieder. Geen bron noemt zulke tarieven: die hier staan, zijn verzonnen voor de demonstratie.',
        en: 'The tariffs are those of a contract between insurer and provider. No source gives such tariffs: those here are invented for the demonstration.',
      }
}

function partusAssumption({ partusHours }: EstimateFacts): Localised {
  return partusHours === null || partusHours <= 0
    ? {
        nl: 'Partusassistentie (hulp bij de bevalling) is niet meegerekend. Over die uren is sinds 1 januari 2017 geen eigen bijdrage nodig.',
        en: 'Partus assistance (help at the birth) is not counted. Its hours carry no own contribution since 1 January 2017.',
      }
    : {
        nl: 'Partusassistentie (hulp bij de bevalling) is meegerekend. Over die uren is sinds 1 januari 2017 geen eigen bijdrage nodig.',
        en: 'Partus assistance (help at the birth) is counted. Its hours carry no own contribution since 1 January 2017.',
      }
}

/** What goes for a supplementary policy, in an estimate and in a bill. */
export function coverAssumption({ cover }: EstimateFacts): Localised {
  const outside = {
    nl: 'Kraamzorg valt buiten het eigen risico.',
    en: 'Kraamzorg is outside the deductible.',
  }
  return cover === null
    ? {
        nl: `${outside.nl} Een aanvullende verzekering kan de eigen bijdrage vergoeden; dat is niet meegerekend, want het is niet bekend.`,
        en: `${outside.en} A supplementary insurance may pay the own contribution; that is not counted, because it is not known.`,
      }
    : {
        nl: `${outside.nl} Wat de aanvullende verzekering vergoedt, is wat de cliënt daarover zei; de verzekeraar heeft dat niet bevestigd.`,
        en: `${outside.en} What the supplementary insurance pays is what the client said; the insurer did not confirm it.`,
      }
}

const WAIVED: Localised = {
  nl: 'Het programma betaalt de kwijtgescholden eigen bijdrage. Geen bron zegt welke partij die kosten draagt; het deel van de verzekeraar blijft hier gelijk.',
  en: 'The programme pays the waived own contribution. No source says which party bears it; the part of the insurer stays the same here.',
}
