import type { Enum } from '../../api-enums.ts'

/** The words of postcodes with too few organisations. */
export const coordinationGrey = {
  grey: {
    title: 'Grijze vlekken',
    lead: 'Postcodes waar geen of nog maar één kraamzorgorganisatie werkt, en waar dat net is veranderd.',
    change: 'Verandering',
    changes: {
      FEWER: 'minder aanbieders',
      SAME: 'evenveel',
      MORE: 'meer aanbieders',
    } satisfies Record<Enum<'ProviderChange'>, string>,
    every: 'Alle',
    at: 'Hoe het is op',
    atHint: 'Vandaag als u niets kiest',
    against: 'Vergeleken met',
    againstHint: 'Een jaar eerder als u niets kiest',
    map: 'Grijze vlekken per regio',
    mapText:
      'Hoeveel postcodes geen of één aanbieder hebben, en hoeveel daarvan geen. Kies een regio om de lijst te beperken.',
    mapPart: 'Er zijn er meer dan 200: de kaart telt de eerste 200.',
    without: (count: string) => `${count} met geen`,
    list: 'De postcodes',
    share: {
      ALL: (grey: string, all: string) => `${grey} van de ${all} postcodes hebben geen of één aanbieder.`,
      FEWER: (grey: string, all: string) =>
        `${grey} van de ${all} postcodes hebben geen of één aanbieder, en dat waren er eerst meer.`,
      SAME: (grey: string, all: string) =>
        `${grey} van de ${all} postcodes hebben geen of één aanbieder, net als eerst.`,
      MORE: (grey: string, all: string) =>
        `${grey} van de ${all} postcodes hebben geen of één aanbieder, en dat waren er eerst minder.`,
    } satisfies Record<Enum<'ProviderChange'> | 'ALL', (grey: string, all: string) => string>,
    fewer: (count: string) => `Bekijk de ${count} waar het er minder zijn geworden`,
    postcode: 'Postcode',
    place: 'Gemeente en regio',
    now: 'Aanbieders nu',
    level: { NONE: 'geen', ONE: 'één', SEVERAL: 'twee of meer' } satisfies Record<Enum<'ProviderLevel'>, string>,
    was: (count: string) => `het waren er ${count}`,
    none: 'Er zijn geen grijze vlekken.',
    count: (count: string) => (count === '1' ? '1 postcode' : `${count} postcodes`),
    source: 'Waar deze plekken worden beschreven:',
    notNow: 'De kaart is nu niet op te halen. Probeer het over een paar minuten opnieuw.',
  },
}
