/** The words of how soon and how complete handovers come. */
export const handoverTimelinessWords = {
  timeliness: {
    title: 'Op tijd en compleet',
    lead: (organisation: string | null) =>
      `Welk deel van de overdrachten${organisation === null ? '' : ` aan ${organisation}`} op tijd kwam en compleet was, per kraamzorgorganisatie.`,
    within: 'Op tijd is binnen',
    daysUnit: 'dagen',
    withinHint: 'U kiest: er is geen norm',
    from: 'Verstuurd vanaf',
    until: 'Verstuurd tot en met',
    fromHint: 'Bijvoorbeeld 1-3-2026. Leeg: een kwartaal terug',
    untilHint: 'Leeg: vandaag',
    period: (days: number, from: string, until: string) =>
      `Verstuurd van ${from} tot en met ${until}. Op tijd is binnen ${days === 1 ? '1 dag' : `${days} dagen`} na de geboorte.`,
    basis:
      'Elk kind telt één keer, zoals het de eerste keer is overgedragen. Compleet: elk verplicht gegeven is er, of is volgens de afzender niet bekend. Kinderen van wie geen overdracht kwam, tellen niet mee.',
    without: 'Bekijk de kinderen zonder overdracht',
    inTime: 'Op tijd',
    complete: 'Compleet',
    both: 'Op tijd en compleet',
    organisation: 'Kraamzorgorganisatie',
    handovers: 'Overgedragen kinderen',
    childrenLabel: 'Kinderen',
    chart: (organisation: string) => `Aandeel van de overdrachten van ${organisation}, in procenten`,
    tooFew: 'minder dan tien: geen aandeel',
    tooFewTitle: 'Te weinig om een aandeel te tonen',
    tooFewText:
      'Bij minder dan tien kinderen zegt een aandeel te weinig, en het zou over enkele gezinnen gaan. Kies een langere tijd.',
    children: (count: string) => (count === '1' ? '1 kind' : `${count} kinderen`),
    table: 'De cijfers als tabel',
    none: 'In deze tijd zijn er geen overdrachten verstuurd.',
    noneHint: 'Kies een langere tijd.',
    source: 'Bron: de overdrachten aan uw organisatie.',
  },
}
