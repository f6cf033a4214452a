import { expect, test } from 'vitest'
import { type DossierFacts, dossierParts } from './dossier-gap.ts'

const facts = (given: Partial<DossierFacts>): DossierFacts => ({
  carePlans: 0,
  signallings: 0,
  livingChildren: 1,
  childrenHandedOver: 0,
  born: true,
  ...given,
})

test.each([
  { given: 'nothing', with: facts({}), parts: ['MISSING', 'MISSING', 'MISSING'] },
  {
    given: 'everything',
    with: facts({ carePlans: 1, signallings: 2, childrenHandedOver: 1 }),
    parts: ['PRESENT', 'PRESENT', 'PRESENT'],
  },
  {
    given: 'one of twins handed over',
    with: facts({ livingChildren: 2, childrenHandedOver: 1 }),
    parts: ['MISSING', 'MISSING', 'MISSING'],
  },
  {
    given: 'a stillborn child: nobody to hand over',
    with: facts({ carePlans: 1, livingChildren: 0 }),
    parts: ['PRESENT', 'MISSING', 'NOT_APPLICABLE'],
  },
  {
    given: 'in care, no child recorded: missing, not done',
    with: facts({ livingChildren: 0, born: false }),
    parts: ['MISSING', 'MISSING', 'MISSING'],
  },
])('$given', ({ with: given, parts }) => {
  expect(Object.values(dossierParts(given))).toEqual(parts)
})
