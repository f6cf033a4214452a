import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { rSnippet } from './r-snippet.ts'
import { quoted } from './snippet-question.ts'

const query = `query Regions($year: Int!) {
  # a remark with "quotes", a back\\slash, it's é 👶
  cohort { lines { n { value } } }
}`
const program = rSnippet({
  endpoint: 'http://localhost:4000/graphql',
  query,
  variables: { year: 2022, text: '"\\ \n é' },
  rows: ['cohort', 'lines'],
})

/** The texts of an R program, read by R's rules; null when a text or a bracket does not close. */
function textsOf(source: string): string[] | null {
  const texts: string[] = []
  const open: string[] = []
  const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!
    if (character === '#') at = (source.indexOf('\n', at) + source.length) % source.length
    else if (character === '"') {
      let text = ''
      for (at++; source[at] !== '"'; at++) {
        if (at >= source.length || source[at] === '\n') return null
        if (source[at] !== '\\') text += source[at]!
        else {
          at++
          const known: Readonly<Record<string, string>> = {
            n: '\n',
            t: '\t',
            r: '\r',
            b: '\b',
            f: '\f',
            '"': '"',
            '\\': '\\',
          }
          const escaped = known[source[at]!]
          if (escaped !== undefined) text += escaped
          else if (source[at] === 'u') {
            text += String.fromCharCode(parseInt(source.slice(at + 1, at + 5), 16))
            at += 4
          } else return null
        }
      }
      texts.push(text)
    } else if ('([{'.includes(character)) open.push(character)
    else if (closes[character] !== undefined && open.pop() !== closes[character]) return null
  }
  return open.length === 0 ? texts : null
}

test('the program holds the question, its variables and the address, as R reads texts', () => {
  const texts = textsOf(program)
  expect(texts).not.toBeNull()
  expect(texts!.join('')).toContain(query)
  expect(texts).toContain('http://localhost:4000/graphql')
  expect(texts).toContain(JSON.stringify({ year: 2022, text: '"\\ \n é' }))
})

test('the reader of R texts sees what does not close', () => {
  expect(textsOf('f("a", c(1, 2))')).toEqual(['a'])
  expect(textsOf('f("a"')).toBeNull()
  expect(textsOf('f("a)')).toBeNull()
  expect(textsOf('f(a])')).toBeNull()
  expect(textsOf('"\\q"')).toBeNull()
})

test('R itself reads the program where it is installed', ({ skip }) => {
  if (spawnSync('Rscript', ['--version']).status !== 0) {
    const absent = 'Rscript is not on this machine, so the program was held to its brackets and texts only'
    console.info(absent)
    skip(absent)
  }
  const { status, stderr } = spawnSync('Rscript', ['-e', 'invisible(parse(file("stdin")))'], { input: program })
  expect(stderr.toString()).toBe('')
  expect(status).toBe(0)
})

test('it says what it needs: the packages and the token', () => {
  expect(program).toContain('install.packages(c("httr2", "jsonlite"))')
  expect(program).toContain('Sys.getenv("KRAAMKETEN_TOKEN")')
  expect(program).not.toMatch(/Bearer [A-Za-z0-9]/)
})

test('what no text of R can hold is left out or replaced', () => {
  expect(quoted('a\0b')).toBe('"ab"')
  expect(quoted('a\ud800b')).toBe('"a\uFFFDb"')
  expect(quoted(String.raw`a\ud800`)).toBe(String.raw`"a\\ud800"`)
  expect(quoted('👶')).toBe('"👶"')
})
