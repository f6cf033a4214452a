import { createContext } from 'svelte'
import { longDate, longDateTime, shortDate } from '../format/date.ts'
import { change, count, decimal, mean, meanChange, money, percentage } from '../format/number.ts'
import type { Language } from './language.ts'
import type { Words } from './nl.ts'
import { words } from './words.ts'

/** How the page speaks: its words, and its dates and numbers as that language writes them. */
export class Speech {
  readonly #language: () => Language

  constructor(language: () => Language) {
    this.#language = language
  }

  get language(): Language {
    return this.#language()
  }

  get words(): Words {
    return words(this.language)
  }

  longDate = (date: string) => longDate(date, this.language)
  shortDate = (date: string) => shortDate(date, this.language)
  longDateTime = (instant: string) => longDateTime(instant, this.language)
  money = (cents: number) => money(cents, this.language)
  decimal = (value: number) => decimal(value, this.language)
  change = (value: number) => change(value, this.language)
  mean = (value: number) => mean(value, this.language)
  meanChange = (value: number) => meanChange(value, this.language)
  percentage = (percent: number) => percentage(percent, this.language)
  count = (value: number) => count(value, this.language)
}

/** The layout sets it once, for every component in the page. */
export const [useSpeech, setSpeech] = createContext<Speech>()
