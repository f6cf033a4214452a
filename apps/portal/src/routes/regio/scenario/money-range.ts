interface Cents {
  readonly low: number
  readonly central: number | null
  readonly high: number
}

interface Words {
  readonly about: (middle: string, low: string, high: string) => string
  readonly between: (low: string, high: string) => string
}

/** An amount as one figure, as a middle with its bounds, or as bounds only when nothing says where between them it lies. */
export function moneyRange({ low, central, high }: Cents, format: (cents: number) => string, words: Words): string {
  const [least, most] = [format(low), format(high)]
  if (least === most) return least
  return central === null ? words.between(least, most) : words.about(format(central), least, most)
}
