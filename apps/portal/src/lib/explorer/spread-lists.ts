type Record_ = Readonly<Record<string, unknown>>

/** By what the graph itself tells the items of a list apart that has the same places in every row. */
const NAMES_A_PLACE = ['characteristic', 'category', 'measure', 'offset'] as const

/**
 * Rows in which a list with the same places everywhere has become an object with those places: what a research table says
 * of each row, such as its levels, then stands beside its figures in columns like `levels.BIRTH_YEAR.code`.
 */
export function spreadLists(rows: readonly Record_[]): readonly Record_[] {
  const places = new Map(
    Object.keys(rows[0] ?? {}).flatMap((key) => {
      const name = NAMES_A_PLACE.find((each) => hasSamePlaces(rows, key, each))
      return name === undefined ? [] : [[key, name] as const]
    }),
  )
  if (places.size === 0) return rows
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        const name = places.get(key)
        return [key, name === undefined ? value : byPlace(value as readonly Record_[], name)]
      }),
    ),
  )
}

function byPlace(items: readonly Record_[], name: string): Record_ {
  return Object.fromEntries(
    items.map((item) => [String(item[name]), Object.fromEntries(Object.entries(item).filter(([key]) => key !== name))]),
  )
}

function hasSamePlaces(rows: readonly Record_[], key: string, name: string): boolean {
  const first = placesIn(rows[0]?.[key], name)
  if (first === null || new Set(first).size !== first.length) return false
  return rows.every((row) => placesIn(row[key], name)?.join() === first.join())
}

/** What names each place of a list; null of what is no list, or has a place without a name. */
function placesIn(list: unknown, name: string): readonly string[] | null {
  if (!Array.isArray(list) || list.length === 0) return null
  const places = list.map((item: unknown) => {
    const place = typeof item === 'object' && item !== null ? (item as Record_)[name] : null
    return typeof place === 'string' || typeof place === 'number' ? String(place) : null
  })
  return places.every((place) => place !== null) ? places : null
}
