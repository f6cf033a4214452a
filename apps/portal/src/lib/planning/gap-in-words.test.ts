import { expect, test } from 'vitest'
import { words } from '../language/words.ts'
import { gapInWords } from './gap-in-words.ts'

const said = (low: number, high: number) => gapInWords({ low, high }, { count: String, words: words('nl') })

test.each([
  [84.2, 87.1, '84–87 uur te kort'],
  [84.2, 84.3, '84 uur te kort'],
  [-5.6, -2.9, '3–6 uur over'],
  [-133, -133, '133 uur over'],
  [-3, 2, 'van 3 uur over tot 2 uur te kort'],
  [0, 0, '0 uur over'],
  [0, 2, '0–2 uur te kort'],
])('from %d to %d: %s', (low, high, text) => expect(said(low, high)).toBe(text))
