/** Between the numbers that the demonstration gives to mothers and those that it gives to children. */
const FIRST = 99_966_050
const LAST = 99_966_950
let head = FIRST + Math.floor(Math.random() * (LAST - FIRST))

/** A number that passes the eleven-test and that nobody has, of the range that is used for tests. */
export function newBsn(): string {
  for (;;) {
    head = head === LAST ? FIRST : head + 1
    const text = String(head)
    let sum = 0
    for (let place = 0; place < 8; place += 1) sum += (9 - place) * Number(text[place])
    if (sum % 11 < 10) return `${text}${sum % 11}`
  }
}
