import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql'
import { LIMITS } from './limits.ts'
import { Refusal } from './refusal.ts'

/** What a selection comes to once every fragment in it is written out. */
type Size = {
  /** Levels of fields. */
  depth: number
  /** Levels of braces, those of fragments too: the planner gives up at fifty. */
  nesting: number
  aliases: number
  fields: number
  /** Fields at its own level. */
  width: number
}

const NOTHING: Size = { depth: 0, nesting: 0, aliases: 0, fields: 0, width: 0 }

/**
 * Refuses a document that asks too much, before it is validated or planned. Fragments count where they are used, each
 * measured once: a bomb of fragments costs no more to refuse than to read.
 * @throws Refusal 400
 */
export function checkSize(document: DocumentNode): void {
  checkText(document)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  const measured = new Map<string, Size>()

  const measureFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known) return known
    // Stands there while it is measured: a fragment inside itself counts once here, and validation refuses it.
    measured.set(name, NOTHING)
    const fragment = fragments.get(name)
    const size = fragment ? measure(fragment.selectionSet) : NOTHING
    measured.set(name, size)
    return size
  }

  const measure = ({ selections }: SelectionSetNode): Size => {
    const total = { ...NOTHING }
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const isSchema = node.name.value === '__schema' || node.name.value === '__type'
        // The schema about itself is deep by nature, bounded by tokens, and validation knows its own bombs.
        const inside = node.selectionSet && !isSchema ? measure(node.selectionSet) : NOTHING
        add(total, { ...inside, depth: inside.depth + 1, fields: inside.fields + 1, width: 1 })
        if (node.alias) total.aliases += 1
      } else {
        add(total, node.kind === Kind.FRAGMENT_SPREAD ? measureFragment(node.name.value) : measure(node.selectionSet))
      }
    }
    return { ...total, nesting: total.nesting + 1 }
  }

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    const { depth, nesting, aliases, fields, width } = measure(node.selectionSet)
    refuseAbove('depth', depth, 'TOO_DEEP')
    refuseAbove('nesting', nesting, 'TOO_DEEP')
    refuseAbove('aliases', aliases, 'TOO_MANY_ALIASES')
    refuseAbove('rootFields', width, 'TOO_MANY_ROOT_FIELDS')
    refuseAbove('fields', fields, 'TOO_MANY_FIELDS')
  }
}

function add(total: Size, size: Size): void {
  total.depth = Math.max(total.depth, size.depth)
  total.nesting = Math.max(total.nesting, size.nesting)
  total.aliases += size.aliases
  total.fields += size.fields
  total.width += size.width
}

/** What counts as it is written: directives, and lists and objects inside each other. */
function checkText(document: DocumentNode): void {
  let directives = 0
  let level = 0
  const deeper = {
    enter() {
      level += 1
      refuseAbove('variableDepth', level, 'TOO_DEEP')
    },
    leave() {
      level -= 1
    },
  }
  visit(document, {
    Directive() {
      directives += 1
    },
    ListValue: deeper,
    ObjectValue: deeper,
    ListType: deeper,
  })
  refuseAbove('directives', directives, 'TOO_MANY_DIRECTIVES')
}

const WORDS = {
  depth: 'levels of fields',
  nesting: 'levels of braces',
  variableDepth: 'levels of lists and objects in a value',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the root',
  fields: 'fields',
} as const

function refuseAbove(limit: keyof typeof WORDS, amount: number, code: string): void {
  const most = LIMITS[limit]
  if (amount <= most) return
  throw new Refusal(400, code, `A question may have at most ${most} ${WORDS[limit]}; ask it in parts.`, {
    extensions: { limit: most },
  })
}
