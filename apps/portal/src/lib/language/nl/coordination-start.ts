/** The words of what waits for a coordinator. */
export const coordinationStart = {
  shortfalls: (count: string): string =>
    count === '1' ? 'gezin heeft geen garantie van 24 uur' : 'gezinnen hebben geen garantie van 24 uur',
  belowFloor: (count: string): string =>
    count === '1'
      ? 'regio komt de komende acht weken onder 24 uur per gezin'
      : 'regio’s komen de komende acht weken onder 24 uur per gezin',
  grey: (count: string): string =>
    count === '1'
      ? 'postcode heeft minder aanbieders dan een jaar geleden'
      : 'postcodes hebben minder aanbieders dan een jaar geleden, en nu geen of één',
  lapsing: (count: string): string =>
    count === '1' ? 'afspraak verloopt binnen een half jaar' : 'afspraken verlopen binnen een half jaar',
}
