import { changedAddress } from './list-address.ts'

type Address = Pick<URL, 'pathname' | 'search'>

/** Where a form of a page with a state is sent: to the action of that name, the state as it is. */
export function formAddress(url: Address, action: string): string {
  const { search } = new URL(changedAddress(url, { ...forms(url), gedaan: null }), 'https://portal.invalid')
  return search === '' ? `?/${action}` : `${search}&/${action}`
}

/** Where it goes on when it was done: the same page in the same state, with a word that says what was done. */
export function doneAddress(url: Address, done: string): string {
  return changedAddress(url, { ...forms(url), gedaan: done })
}

/** The words of an address that name a form, each to be taken away. */
function forms({ search }: Address): Record<string, null> {
  const names = [...new URLSearchParams(search).keys()].filter((name) => name.startsWith('/'))
  return Object.fromEntries(names.map((name) => [name, null]))
}
