import { randomUUID } from 'node:crypto'
import { askAs } from './ask.ts'
import { done } from './act.ts'
import { day, moment } from './days.ts'
import { newBsn } from './new-bsn.ts'

/** Everything that is personal in what a test made up, to look for where it must not be. */
export const made: string[] = []

/** A name that nobody has and that stands out wherever it turns up. */
export function madeUpName(word: string): string {
  const letters = randomUUID().replaceAll(/[^a-f]/g, '')
  const name = `${word}${letters}`
  made.push(name)
  return name
}

export function madeUpBsn(): string {
  const bsn = newBsn()
  made.push(bsn)
  return bsn
}

export interface Family {
  readonly clientId: string
  readonly familyName: string
  readonly referralId: string
  readonly indicationId: string
}

/** Noor registers and refers her; Pieter accepts, holds the intake in week 25 and indicates. */
export async function anIndicatedFamily(expectedChildren = 1): Promise<Family> {
  const familyName = madeUpName('Pad')
  const client = await done('noor', 'registerClient', {
    givenName: madeUpName('Moeder'),
    familyName,
    birthDate: '1993-02-11',
    dueDate: day(2),
    parity: 0,
    expectedChildren,
    municipalityCode: 'GM0917',
    uzoviCode: '9664',
    bsn: madeUpBsn(),
  })
  const clientId = client.id ?? ''
  const referral = await done('noor', 'submitReferral', {
    clientId,
    recipientAgbCode: '41900001',
    idempotencyKey: `path ${clientId}`,
  })
  const referralId = referral.id ?? ''
  await done('pieter', 'changeReferralState', { referralId, to: 'ACCEPTED' })
  const intake = await done('pieter', 'planIntake', { referralId, form: 'HOME', plannedOn: day() })
  await done('pieter', 'holdIntake', { intakeId: intake.id, heldOn: day(2 - 105), form: 'HOME', informalHelp: true })
  const indication = await done('pieter', 'setIndication', { referralId, feeding: 'BOTTLE' })
  return { clientId, familyName, referralId, indicationId: indication.id ?? '' }
}

export interface FamilyInCare extends Family {
  readonly childIds: readonly string[]
}

/** The same after the birth, four days ago at a quarter to midnight in hospital. */
export async function aFamilyInCare(children: readonly object[] = [{}]): Promise<FamilyInCare> {
  const family = await anIndicatedFamily(children.length)
  const born = await done(
    'noor',
    'recordBirth',
    { clientId: family.clientId, children: children.map((child) => ({ ...A_CHILD, ...child })) },
    'children { id }',
  )
  return { ...family, childIds: (born['children'] as { id: string }[]).map(({ id }) => id) }
}

export const A_CHILD = {
  bornAt: moment(-4, '23:45'),
  givenName: 'Pip',
  sex: 'FEMALE',
  gestationalDays: 274,
  birthWeightGrams: 3420,
  apgar1: 9,
  apgar5: 10,
  birthPlace: 'HOSPITAL',
  modeOfBirth: 'SPONTANEOUS',
}

export async function consentToHandover(clientId: string): Promise<string> {
  const consent = await done('pieter', 'recordConsent', {
    clientId,
    purpose: 'HANDOVER_TO_JGZ',
    given: true,
    scope: 'Alles in deze overdracht',
    method: 'SPOKEN',
    givenOn: day(),
  })
  return consent.id ?? ''
}

/** Two people who work for Pieter's organisation. */
export async function twoAssistants(): Promise<readonly [string, string]> {
  const { body } = await askAs('pieter', '{ families(first: 50) { edges { node { assistants { id } } } } }')
  const { families } = body.data as { families: { edges: { node: { assistants: { id: string }[] } }[] } }
  const [one, other] = new Set(families.edges.flatMap(({ node }) => node.assistants.map(({ id }) => id)))
  if (one === undefined || other === undefined) throw new Error('The demonstration has too few maternity assistants.')
  return [one, other]
}
