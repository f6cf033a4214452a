import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { boundaries } from '../src/boundaries.ts'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

test('every boundary is in the table of directions, in the same order, and no other', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name)
  expect(listed).toEqual(boundaries([]).map(({ name }) => name))
})

test('the tree shows every app, package and tool, and nothing that is not there', () => {
  const [tree = ''] = /```\napps\/[^]*?```/.exec(page) ?? []
  const shown = tree.split('\n').reduce<{ top: string; folders: string[] }>(
    ({ top, folders }, line) => {
      const [, indent, name] = /^( *)([a-z-]+)\//.exec(line) ?? []
      if (name === undefined) return { top, folders }
      return indent === '' ? { top: name, folders } : { top, folders: [...folders, `${top}/${name}`] }
    },
    { top: '', folders: [] },
  ).folders
  const present = globSync('{apps,packages,tooling}/*/package.json', { cwd: root }).map((path) => dirname(path))
  expect(shown.toSorted()).toEqual(present.toSorted())
})

test('every link between the papers arrives', () => {
  const papers = globSync(['*.md', 'docs/**/*.md', '{apps,packages,tooling}/*/README.md'], { cwd: root })
  const broken = papers.flatMap((paper) =>
    [...readFileSync(join(root, paper), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !existsSync(join(root, dirname(paper), target)))
      .map((target) => `${paper}: ${target}`),
  )
  expect(broken).toEqual([])
})
