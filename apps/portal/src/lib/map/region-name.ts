/** What a GGD is called on a small tile: without what all of them have in common, and in full where its own name is letters. */
export function regionName(name: string): string {
  return name
    .replace(/^(GGD( Regio)?|Veiligheids- en Gezondheidsregio|Dienst Gezondheid & Jeugd) /, '')
    .replace(/^ZHZ$/, 'Zuid-Holland Zuid')
}
