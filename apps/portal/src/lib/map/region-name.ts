/** What a GGD is called on a small tile: without what all of them have in common. */
export function regionName(name: string): string {
  return name.replace(/^(GGD( Regio)?|Veiligheids- en Gezondheidsregio|Dienst Gezondheid & Jeugd) /, '')
}
