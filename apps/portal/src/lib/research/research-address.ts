/** A research page with what decides it in its address; what is null is left out. */
export function researchAddress(path: string, parameters: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value !== null) query.append(name, value)
  const said = query.toString()
  return said === '' ? path : `${path}?${said}`
}
