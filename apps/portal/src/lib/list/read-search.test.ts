import { expect, test } from 'vitest'
import { readSearch } from './read-search.ts'

test.each([
  ['jansen', { search: 'jansen' }],
  ['jansen 14-3-1994', { search: 'jansen', clientBirthDate: '1994-03-14' }],
  ['14-03-1994', { clientBirthDate: '1994-03-14' }],
  ['Noor 1994-03-14 de Wit', { search: 'Noor de Wit', clientBirthDate: '1994-03-14' }],
  ['jansen 31-2-1994', { search: 'jansen 31-2-1994' }],
  ['jansen 14', { search: 'jansen 14' }],
])('%s asks %o', (typed, asked) => expect(readSearch(typed)).toEqual(asked))
