import type { IsoDate } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { demonstrationId, nthId } from '../demonstration-id.ts'
import type { Family } from '../family.ts'
import { type Extension, type IndicationVersion, PROTOCOL } from '../indication-versions.ts'
import { happenedAt } from '../moment.ts'

/** Every version of her indication, each with the one that it replaces. */
export function indicationRows(
  rows: DemoRows,
  { number, provider, practice }: Family,
  versions: readonly IndicationVersion[],
  today: IsoDate,
): void {
  for (const [index, version] of versions.entries()) {
    addRow(rows, 'indication', {
      id: nthId('indication', number, index + 1),
      clientId: demonstrationId('client', number),
      referralId: demonstrationId('referral', number),
      protocolVersion: PROTOCOL.version,
      feeding: version.feeding,
      additionalMinutes: version.additionalMinutes,
      additionalReason: version.additionalMinutes > 0 ? (version.changeReason ?? 'Weinig hulp in de omgeving.') : null,
      packageDays: PROTOCOL.packageDays,
      hospitalDays: version.hospitalDays,
      setAt: happenedAt(version.setOn, 780 + 20 * index, today),
      setBySubject: 'demonstration',
      setByName: provider.signer,
      setByOrganisation: provider.agbCode,
      agreedBy: practice.signer,
      method: 'LIP',
      minutes: version.minutes,
      replaces: index === 0 ? null : nthId('indication', number, index),
      changeReason: version.changeReason,
      changeCode: version.changeCode,
      partusMinutes: version.partusMinutes,
      extensionMinutes: version.extensionMinutes,
      children: version.children,
      careUntil: version.careUntil,
      klimPackage: null,
      agreedByOrganisation: practice.agbCode,
      agreedOn: version.setOn,
    })
  }
}

/** The request for more care, and its decision. */
export function extensionRows(rows: DemoRows, family: Family, extension: Extension, today: IsoDate): void {
  const { number, practice, provider } = family
  const decided = extension.decidedOn !== null
  addRow(rows, 'extensionRequest', {
    id: nthId('extensionRequest', number, 1),
    clientId: demonstrationId('client', number),
    referralId: demonstrationId('referral', number),
    practice: practice.agbCode,
    organisation: provider.agbCode,
    careUntil: extension.careUntil,
    extraMinutes: extension.extraMinutes,
    reason: 'De voeding loopt nog niet en de moeder is nog moe.',
    state: extension.state,
    requestedAt: happenedAt(extension.requestedOn, 800, today),
    requestedBySubject: 'demonstration',
    requestedByName: provider.signer,
    decidedAt: extension.decidedOn === null ? null : happenedAt(extension.decidedOn, 810, today),
    decidedBySubject: decided ? 'demonstration' : null,
    decidedByName: decided ? practice.signer : null,
    decisionReason: extension.state === 'REFUSED' ? 'Niet nodig gezien het herstel; de JGZ komt eerder.' : null,
  })
}
