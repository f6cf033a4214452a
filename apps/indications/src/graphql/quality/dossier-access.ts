import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { addCounts } from '../../rules/quality/add-counts.ts'
import { Language, builder } from '../builder.ts'
import { COUNTING_ROLES, QualityType } from './quality-ref.ts'
import { shareOf } from './share-of.ts'

const COUNTED = {
  nl: 'Elke moeder kan haar dossier zien vanaf haar inschrijving op dit platform. Gebruikt betekent: zij keek zelf ten minste één keer, volgens het logboek. Wie op papier of bij de organisatie zelf keek, staat daar niet in.',
  en: 'Every mother can see her file from her registration on this platform. Used means: she looked herself at least once, by the log. Who looked on paper or with the organisation itself is not in it.',
}

const DossierAccessType = builder
  .objectRef<{ readonly mothers: number; readonly used: number }>('DossierAccess')
  .implement({
    description: 'Mothers who can see their file, and those who did (NL: inzage in het dossier).',
    ...needs('chain:read', COUNTING_ROLES),
    fields: (t) => ({
      withAccess: t.exposeInt('mothers', { description: 'Mothers in care who can see their file: all of them.' }),
      used: t.exposeInt('used', { description: 'Of those, who looked at least once.' }),
      share: t.float({
        nullable: true,
        description: 'Used as a share of those with access, 0 to 1; null of fewer than ten.',
        resolve: ({ mothers, used }) => shareOf(used, mothers),
      }),
      counted: t.string({
        description: 'What access and use mean here.',
        args: {
          language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
        },
        resolve: (_access, { language }) => inLanguage(COUNTED, language),
      }),
    }),
  })

builder.objectField(QualityType, 'dossierAccess', (t) =>
  t.field({
    type: DossierAccessType,
    nullable: true,
    description: 'Access of mothers to their file.',
    resolve: async ({ organisation, period }, _args, { quality }) => {
      const rows = await quality.counts('DOSSIER_USE', organisation, period)
      const counted = addCounts(rows.map((row) => row.counted))
      return { mothers: counted?.mothers ?? 0, used: counted?.usedByMother ?? 0 }
    },
  }),
)
