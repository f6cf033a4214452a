import { BIRTH_OUTCOME, DELIVERY, YES_NO } from './code-lists.ts'
import type { SourceFile } from './column.ts'
import { code, day, mayBeMissing, pseudonym, wholeNumber } from './describe-column.ts'

export const BIRTHS: SourceFile = {
  kind: 'perined-births',
  supplier: 'Perined',
  title: { nl: 'Geboorten', en: 'Births' },
  row: { nl: 'Eén geboren kind', en: 'One child born' },
  key: ['child'],
  columns: [
    pseudonym('child', { nl: 'Het kind', en: 'The child' }),
    pseudonym('mother', { nl: 'De juridische moeder', en: 'The legal mother' }),
    day('born_on', { nl: 'Geboortedag', en: 'Day of birth' }),
    code('outcome', BIRTH_OUTCOME, { nl: 'Levend of dood geboren', en: 'Born alive or not' }),
    wholeNumber(
      'plurality',
      1,
      6,
      { nl: 'kinderen', en: 'children' },
      {
        nl: 'Kinderen bij deze bevalling: 1 is een eenling',
        en: 'Children of this birth: 1 is a singleton',
      },
    ),
    wholeNumber(
      'birth_order',
      1,
      20,
      { nl: 'rangnummer', en: 'rank' },
      {
        nl: 'Hoeveelste kind van de moeder',
        en: 'Rank among the children of the mother',
      },
    ),
    mayBeMissing(
      wholeNumber(
        'gestational_days',
        140,
        315,
        { nl: 'dagen', en: 'days' },
        {
          nl: 'Zwangerschapsduur bij de geboorte',
          en: 'Gestational age at birth',
        },
      ),
    ),
    mayBeMissing(
      wholeNumber(
        'birth_weight',
        200,
        7000,
        { nl: 'gram', en: 'grams' },
        { nl: 'Geboortegewicht', en: 'Birth weight' },
      ),
    ),
    mayBeMissing(
      wholeNumber(
        'apgar_5',
        0,
        10,
        { nl: 'punten', en: 'points' },
        {
          nl: 'Apgarscore na vijf minuten',
          en: 'Apgar score after five minutes',
        },
      ),
    ),
    mayBeMissing(code('delivery', DELIVERY, { nl: 'Type bevalling', en: 'Mode of delivery' })),
    mayBeMissing(
      code('haemorrhage', YES_NO, {
        nl: 'Fluxus: meer dan een liter bloedverlies',
        en: 'Postpartum haemorrhage: more than a litre of blood lost',
      }),
    ),
    mayBeMissing(
      code('transferred', YES_NO, {
        nl: 'Overdracht van eerste naar tweede lijn tijdens de bevalling',
        en: 'Transfer from primary to secondary care during the birth',
      }),
    ),
    mayBeMissing(code('mental_health_problem', YES_NO, { nl: 'Psychische problematiek', en: 'Mental health problem' })),
  ],
}
