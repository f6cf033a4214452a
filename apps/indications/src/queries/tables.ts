import type { ColumnType } from 'kysely'

type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>
type Timestamp = ColumnType<Date, Date | string, Date | string>
export interface Client {
  id: Generated<string>
  givenName: string
  familyName: string
  birthDate: string
  bsnEncrypted: Buffer | null
  bsnHash: Buffer | null
  bsnKeyId: string | null
  dueDate: string
  bornOn: string | null
  parity: number | null
  municipalityCode: string | null
  uzoviCode: string | null
  language: Generated<string>
  registeredBy: string
  createdAt: Generated<Timestamp>
}
export interface Indication {
  id: Generated<string>
  clientId: string
  referralId: string
  protocolVersion: string
  feeding: string | null
  additionalMinutes: Generated<number>
  additionalReason: string | null
  packageDays: number
  hospitalDays: number | null
  setAt: Generated<Timestamp>
  setBySubject: Generated<string>
  setByName: string
  setByOrganisation: string
  agreedBy: string | null
}
export interface Organisation {
  agbCode: string
  name: string
  kind: string
  municipalityCode: string | null
  phone: string | null
  demonstration: Generated<boolean>
}
export interface Referral {
  id: Generated<string>
  clientId: string
  sender: string
  recipient: string
  kind: string
  urgency: string
  note: string | null
  state: Generated<string>
  stateSince: Generated<Timestamp>
  submittedAt: Generated<Timestamp>
  idempotencyKey: string
  requestDigest: Buffer
}
export interface ReferralEvent {
  id: Generated<string>
  referralId: string
  fromState: string | null
  toState: string
  at: Generated<Timestamp>
  bySubject: Generated<string>
  byName: string
  organisation: string
  declineReason: string | null
  reason: string | null
}
export interface DB {
  client: Client
  indication: Indication
  organisation: Organisation
  referral: Referral
  referralEvent: ReferralEvent
}
