import type { Localised } from '@kraamketen/kraamzorg'
import type { RowReason } from '../import/reason.ts'

const text = (nl: string, en: string): Localised => ({ nl, en })

const REASONS: Readonly<Record<RowReason, Localised>> = {
  TOO_FEW_FIELDS: text('De regel heeft te weinig velden.', 'The row has too few fields.'),
  TOO_MANY_FIELDS: text('De regel heeft te veel velden.', 'The row has too many fields.'),
  BROKEN_QUOTES: text('De aanhalingstekens kloppen niet.', 'The quotes do not match.'),
  MISSING_VALUE: text('Een verplichte waarde ontbreekt.', 'A value that must be there is missing.'),
  NOT_A_PSEUDONYM: text('Dit is geen pseudoniem van twaalf cijfers.', 'This is no pseudonym of twelve digits.'),
  NOT_A_DAY: text('Dit is geen kalenderdag.', 'This is no calendar day.'),
  NOT_A_MONTH: text('Dit is geen maand.', 'This is no month.'),
  NOT_A_NUMBER: text('Dit is geen getal zoals het hoort.', 'This is no number as it should be.'),
  NOT_A_CODE: text('Deze code staat niet in de lijst.', 'This code is not in the list.'),
  NOT_A_MUNICIPALITY: text('Dit is geen gemeentecode.', 'This is no code of a municipality.'),
  OUT_OF_RANGE: text('De waarde ligt buiten de grenzen.', 'The value is out of range.'),
  LOOKS_LIKE_A_BSN: text(
    'Dit lijkt op een burgerservicenummer; dat hoort hier niet.',
    'This looks like a citizen service number, which does not belong here.',
  ),
  NOT_UTF8: text('De tekens zijn geen UTF-8.', 'The characters are not UTF-8.'),
  DUPLICATE_KEY: text('Dezelfde sleutel staat er al.', 'The same key is there already.'),
  UNKNOWN_PERSON: text('Deze persoon staat in geen ander bestand.', 'This person is in no other file.'),
  OUTSIDE_DELIVERY: text('De dag valt buiten de levering.', 'The day is outside the delivery.'),
  OUTSIDE_YEAR: text('De dag valt buiten het jaar van de regel.', 'The day is outside the year of the row.'),
  DISCHARGED_BEFORE_ADMITTED: text('Het ontslag ligt voor de opname.', 'The discharge is before the admission.'),
}

const LINKS: Readonly<Record<string, Localised>> = {
  BIRTH_TO_MOTHER_IN_CBS: text('Geboorte met de moeder bij het CBS', 'Birth to the mother at CBS'),
  BIRTH_TO_CHILD_IN_CBS: text('Levend geboren kind met het kind bij het CBS', 'Child born alive to the child at CBS'),
  BIRTH_TO_GGD_REGION: text(
    'Geboorte met een GGD-regio, door de gemeente van de moeder',
    'Birth to a GGD region, by the municipality of the mother',
  ),
  BIRTH_TO_CLAIM: text('Geboorte met een declaratie van kraamzorguren', 'Birth to a claim of hours of kraamzorg'),
  CLAIM_TO_BIRTH: text('Declaratie van kraamzorguren met een geboorte', 'Claim of hours of kraamzorg to a birth'),
  CLAIM_TO_INDICATED_HOURS: text('Declaratie met geïndiceerde uren', 'Claim to indicated hours'),
  BIRTH_TO_SPENDING_OF_MOTHER: text(
    'Geboorte met de zorguitgaven van de moeder in dat jaar',
    'Birth to the spending of the mother in that year',
  ),
}

/** Why a row was not used, in a sentence; a code of an older importer says itself. */
export function reasonInWords(reason: string): Localised {
  return (REASONS as Readonly<Record<string, Localised>>)[reason] ?? text(reason, reason)
}

/** What is linked to what. */
export function linkInWords(link: string): Localised {
  return LINKS[link] ?? text(link, link)
}
