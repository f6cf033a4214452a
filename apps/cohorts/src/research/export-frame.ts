import { POLICY, type Protected } from '@kraamketen/disclosure'
import { type Language, type Localised, inLanguage } from '@kraamketen/kraamzorg'
import { engineVersion } from '../columns/engine-version.ts'
import type { ExportCell, ExportColumn, ExportTable } from '../export/export-table.ts'
import { type CharacteristicCode, characteristicOf } from '../rules/characteristics.ts'
import { definitionWarnings } from '../rules/definition/definition-warnings.ts'
import type { About } from './asking.ts'
import { citation, noteOn } from './citation.ts'
import type { Figure } from './figures.ts'
import { METHODS } from './methods.ts'
import { permalink } from './permalink.ts'
import type { LevelInPlace } from './table-lines.ts'

/** What is particular to one kind of table; the rest follows from where the answer comes from. */
export interface ExportContent {
  readonly name: string
  readonly title: Localised
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
}

const NOISE: Localised = {
  nl: `Aantallen hebben ruis van hoogstens ${POLICY.maximumNoise} (variantie ${POLICY.noiseVariance}); totalen hebben eigen ruis en zijn geen optelling. Getallen over minder dan ${POLICY.threshold} gezinnen zijn afgeschermd.`,
  en: `Counts have noise of at most ${POLICY.maximumNoise} (variance ${POLICY.noiseVariance}); totals have noise of their own and are no sums. Numbers about fewer than ${POLICY.threshold} families are withheld.`,
}

/** An answer on its way out, with everything that `meta` says of it. */
export function exportFrame(about: About, content: ExportContent): ExportTable {
  const { cohort, release, question } = about
  const warnings = definitionWarnings(cohort.definition, release).map(({ explanation }) => explanation)
  return {
    ...content,
    synthetic: release.synthetic,
    notes: [noteOn(release), METHODS[about.method].explanation, NOISE, ...warnings],
    meta: {
      cohort: cohort.id,
      definition: cohort.canonical,
      query_hash: about.queryHash,
      data_release: release.title,
      data_release_checksum: release.checksum,
      derivation_version: release.derivationVersion,
      engine_version: engineVersion,
      method: `${about.method} ${METHODS[about.method].version}`,
      disclosure_policy: POLICY.id,
      disclosure_threshold: String(POLICY.threshold),
      disclosure_noise_variance: String(POLICY.noiseVariance),
      permalink: permalink(cohort.id, question),
      citation: citation(cohort, release, question).en,
    },
  }
}

export function columnOf(
  name: string,
  kind: ExportColumn['kind'],
  label: Localised,
  unit: Localised | null = null,
  disclosed = kind !== 'TEXT',
): ExportColumn {
  return { name, kind, unit, label, disclosed }
}

export const PAIRS: Localised = { nl: 'paren', en: 'pairs' }
export const HOURS: Localised = { nl: 'uur', en: 'hours' }
export const PERCENT: Localised = { nl: 'procent', en: 'percent' }

/** A column with the code and one with the label of each characteristic that a table is divided by. */
export function levelColumns(groupBy: readonly CharacteristicCode[]): readonly ExportColumn[] {
  return groupBy.flatMap((code) => {
    const { name } = characteristicOf(code)
    return [
      columnOf(code.toLowerCase(), 'TEXT', { nl: `${name.nl}, code`, en: `${name.en}, code` }),
      columnOf(`${code.toLowerCase()}_label`, 'TEXT', name),
    ]
  })
}

export function levelCells(levels: readonly LevelInPlace[], language: Language): readonly ExportCell[] {
  return levels.flatMap(({ code, label }) => [code, inLanguage(label, language)])
}

/** The cells of everybody: no level. */
export function everybodyCells(groupBy: readonly CharacteristicCode[], language: Language): readonly ExportCell[] {
  return groupBy.flatMap(() => ['TOTAL', language === 'NL' ? 'Totaal' : 'Total'])
}

export function countCell(value: Protected): ExportCell {
  return 'value' in value ? value.value : value
}

export function figureCell(figure: Figure): ExportCell {
  return 'value' in figure ? figure.value : figure
}
