import { type Bsn, parseBsn } from '@kraamketen/kraamzorg'

/** Numbers of the test range that are for mothers; the others are for children, so that nobody has another's number. */
const FOR_CLIENTS = 60_000
const FOR_CHILDREN = 30_000

let numbers: string[] | undefined

/** The number of an invented client; null for those for whom the range for tests has none left. */
export function clientBsn(number: number): Bsn | null {
  return number <= FOR_CLIENTS ? theTestBsn(number - 1) : null
}

/** The number of the first child of an invented client; null for those for whom the range for tests has none left. */
export function childBsn(number: number): Bsn | null {
  return number <= FOR_CHILDREN ? theTestBsn(testBsns().length - number) : null
}

function theTestBsn(index: number): Bsn | null {
  const text = testBsns()[index]
  return text === undefined ? null : parseBsn(text)
}

/** Numbers from 999000000 upwards that pass the eleven-test: a range that is used for tests, some 90,000 of them. */
function testBsns(): readonly string[] {
  if (numbers !== undefined) return numbers
  const found: string[] = []
  for (let head = 99_900_000; head < 100_000_000; head += 1) {
    const text = String(head)
    let sum = 0
    for (let place = 0; place < 8; place += 1) sum += (9 - place) * (text.charCodeAt(place) - 48)
    // The last digit counts for minus one, so it has to be what is left.
    if (sum % 11 < 10) found.push(`${text}${sum % 11}`)
  }
  return (numbers = found)
}
