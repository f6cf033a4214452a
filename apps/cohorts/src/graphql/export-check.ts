import { POLICY } from '@kraamketen/disclosure'
import { HOUR_CATEGORIES, inLanguage, type Localised } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { CrosstabAnswer } from '../research/count-crosstab.ts'
import { RULES_IN_WORDS } from '../research/rules-in-words.ts'
import type { SuppressedCell } from '../research/suppress-crosstab.ts'
import type { LevelInPlace } from '../research/table-lines.ts'
import { DisclosurePolicyType } from './answer-meta.ts'
import { Language, builder } from './builder.ts'
import { CrosstabLevel } from './characteristic.ts'
import { HourCategoryType } from './published-table.ts'
import { WithholdingRuleType } from './protected.ts'

interface CheckedCellOf {
  readonly cell: SuppressedCell
  readonly levels: readonly LevelInPlace[]
}

/** What a document leaves out of a table. */
export interface CheckedTable {
  readonly answer: CrosstabAnswer
  readonly suppressed: readonly SuppressedCell[]
}

const CheckedCell = builder.objectRef<CheckedCellOf>('CheckedCell').implement({
  description: 'A cell that an exported table leaves out, and why (NL: onderdrukte cel).',
  ...needs('research:read'),
  fields: (t) => ({
    row: t.field({
      type: [CrosstabLevel],
      description: 'The row that it stands in; empty for everybody.',
      resolve: ({ levels }) => [...levels],
    }),
    category: t.field({
      type: HourCategoryType,
      nullable: true,
      description: 'The class of hours; null for the number of pairs in the row.',
      resolve: ({ cell }) => (cell.ofClass === null ? null : (HOUR_CATEGORIES[cell.ofClass] ?? null)),
    }),
    rule: t.field({
      type: WithholdingRuleType,
      description: 'The rule that it fails; SECONDARY when another could be computed from it.',
      resolve: ({ cell }) => cell.rule,
    }),
    explanation: t.string({
      description: 'The rule in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ cell }, { language }) => inLanguage(RULES_IN_WORDS[cell.rule], language),
    }),
  }),
})

export const ExportCheck = builder.objectRef<CheckedTable>('ExportCheck').implement({
  description:
    'What an exported table leaves out, read as one document with all its margins (NL: exportcontrole): cells that fail a rule, and cells that those could be computed from.',
  ...needs('research:read'),
  fields: (t) => ({
    mayLeave: t.boolean({
      description: 'True when the table may leave after that; false when nothing of it may.',
      resolve: ({ answer }) => 'value' in answer.total.n,
    }),
    cells: t.field({
      type: [CheckedCell],
      description: 'The cells that are left out.',
      resolve: ({ answer, suppressed }) => {
        const lines = new Map(answer.lines.map(({ at, levels }) => [at, levels]))
        return suppressed.map((cell) => ({ cell, levels: cell.line === null ? [] : (lines.get(cell.line) ?? []) }))
      },
    }),
    primary: t.int({
      description: 'Cells that fail a rule themselves.',
      resolve: ({ suppressed }) => suppressed.filter(({ rule }) => rule !== 'SECONDARY').length,
    }),
    secondary: t.int({
      description: 'Cells that are left out because of those.',
      resolve: ({ suppressed }) => suppressed.filter(({ rule }) => rule === 'SECONDARY').length,
    }),
    policy: t.field({ type: DisclosurePolicyType, description: 'The policy it was judged by.', resolve: () => POLICY }),
    explanation: t.string({
      description: 'What was done, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ suppressed }, { language }) => inLanguage(outcomeInWords(suppressed), language),
    }),
  }),
})

function outcomeInWords(suppressed: readonly SuppressedCell[]): Localised {
  const primary = suppressed.filter(({ rule }) => rule !== 'SECONDARY').length
  const secondary = suppressed.length - primary
  if (suppressed.length === 0) {
    return { nl: 'Alle cellen mogen naar buiten.', en: 'All cells may leave.' }
  }
  return {
    nl: `${primary} cellen voldoen niet aan een regel en gaan niet mee. Om te voorkomen dat die uit te rekenen zijn, gaan ${secondary} andere ook niet mee.`,
    en: `${primary} cells fail a rule and are left out. So that those cannot be computed, ${secondary} others are left out too.`,
  }
}
