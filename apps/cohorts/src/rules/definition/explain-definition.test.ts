import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDefinition, someDefinition } from '../../../test/a-definition.ts'
import { canonicalDefinition } from './canonical-definition.ts'
import { RIVM_STUDY } from './cohort-definition.ts'
import { CHOICE_PLACES } from './definition-choices.ts'
import { explainDefinition } from './explain-definition.ts'

test('the RIVM study in Dutch', () => {
  expect(explainDefinition(RIVM_STUDY).map(({ nl }) => nl)).toEqual([
    'Alle kinderen die levend zijn geboren van 2016 tot en met 2022 doen mee, elk samen met hun moeder.',
    'Tweelingen en andere meerlingen doen niet mee.',
    'Kinderen die binnen 28 dagen na de geboorte zijn overleden, doen niet mee.',
    'Kinderen die voor 35 volle weken zwangerschap zijn geboren, doen niet mee.',
    'Is niet bekend hoe lang de zwangerschap duurde, dan doet het kind mee.',
    'Lag moeder of kind na de geboorte meer dan 1 nacht in het ziekenhuis, dan doen ze niet mee.',
    'Kinderen die van 24 tot en met 31 december zijn geboren, doen gewoon mee.',
    'Is er geen declaratie van kraamzorguren, dan tellen we 0 uur.',
    'Bij één dag in het ziekenhuis tellen we een achtste op bij de ontvangen uren (maal 9/8).',
    'Delen van uren ronden we niet af: 23,6 uur is minder dan 24 uur, en 44,9 uur is minder dan 45 uur.',
    'Bij minder dan 24 uur tellen de gezinnen zonder kraamzorg (0 uur) mee.',
    'We gaan ervan uit dat een gezin thuis 6 uur per dag nodig heeft, 8 dagen lang: samen 48 uur, en 6 uur minder voor elke dag in het ziekenhuis.',
    'Verder doet iedereen mee.',
  ])
})

test('restrictions with all their levels, by the words that people know', () => {
  const { length } = CHOICE_PLACES
  const restricted = aDefinition({
    only: [
      { characteristic: 'URBANITY', levels: ['U1'] },
      { characteristic: 'ORIGIN', levels: ['MOROCCO', 'TURKIYE', 'SURINAME'] },
    ],
  })
  expect(explainDefinition(restricted).slice(length)).toEqual([
    {
      nl: "Alleen gezinnen met dit kenmerk doen mee: Land van herkomst is 'Turkije', 'Marokko' of 'Suriname'.",
      en: "Only families with this characteristic are in: Country of origin is 'Türkiye', 'Morocco' or 'Suriname'.",
    },
    {
      nl: "Alleen gezinnen met dit kenmerk doen mee: Mate van stedelijkheid is 'Zeer sterk'.",
      en: "Only families with this characteristic are in: Degree of urbanity is 'Extremely urbanised'.",
    },
  ])
})

test('one sentence a choice and a restriction, and different definitions read differently in each language', () => {
  fc.assert(
    fc.property(someDefinition, someDefinition, (a, b) => {
      const sentences = explainDefinition(a)
      expect(sentences).toHaveLength(CHOICE_PLACES.length + Math.max(1, a.only.length))
      for (const { nl, en } of sentences) {
        expect(nl).toMatch(/^[^.].*\.$/)
        expect(en).toMatch(/^[^.].*\.$/)
      }
      for (const place of [...CHOICE_PLACES, 'only'] as const) {
        const other = { ...a, [place]: b[place] }
        const same = canonicalDefinition(other) === canonicalDefinition(a)
        const inDutch = (definition: typeof a) => explainDefinition(definition).map(({ nl }) => nl)
        const inEnglish = (definition: typeof a) => explainDefinition(definition).map(({ en }) => en)
        expect(JSON.stringify(inDutch(other)) === JSON.stringify(inDutch(a)), place).toBe(same)
        expect(JSON.stringify(inEnglish(other)) === JSON.stringify(inEnglish(a)), place).toBe(same)
      }
    }),
  )
})
