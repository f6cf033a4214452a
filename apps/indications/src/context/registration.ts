import type { IsoDate } from '@kraamketen/kraamzorg'
import { batched } from '@kraamketen/subgraph'
import type { SealedBsn } from '../bsn-vault.ts'
import type { PageRequest } from '@kraamketen/database'
import { careTeams } from '../queries/registration/care-team.ts'
import { childPlaces } from '../queries/registration/child-places.ts'
import { childrenById, childrenOfClients } from '../queries/registration/children.ts'
import { consentsOfClients } from '../queries/registration/consents.ts'
import {
  type DoubleRegistrationFilter,
  doubleRegistrationCount,
  doubleRegistrations,
} from '../queries/registration/double-registrations.ts'
import { endRegistration } from '../queries/registration/end-registration.ts'
import { hospitalStaysOfClients } from '../queries/registration/hospital-stays.ts'
import { linkChildBsn } from '../queries/registration/link-child-bsn.ts'
import { type OrganisationFilter, organisations } from '../queries/registration/organisations.ts'
import { placesOfClients } from '../queries/registration/places.ts'
import { type NewBirth, recordBirth } from '../queries/registration/record-birth.ts'
import { type NewConsent, recordConsent } from '../queries/registration/record-consent.ts'
import { recordDeath } from '../queries/registration/record-death.ts'
import { recordDischarge } from '../queries/registration/record-discharge.ts'
import { type NewStay, recordHospitalStay } from '../queries/registration/record-hospital-stay.ts'
import { type Move, recordMove } from '../queries/registration/record-move.ts'
import type { NewClient } from '../queries/registration/register-client.ts'
import { registerOnce } from '../queries/registration/register-once.ts'
import { serviceAreas } from '../queries/registration/service-areas.ts'
import { type ConsentWithdrawal, withdrawConsent } from '../queries/registration/withdraw-consent.ts'
import { workingAgreements } from '../queries/registration/working-agreements.ts'
import { youthHealthAreas } from '../queries/registration/youth-health-areas.ts'
import type { Basis } from './basis.ts'

/** What resolvers of registration can ask and do. */
export function registrationContext({ viewer, database, asViewer }: Basis) {
  const by = (organisation: string) => ({ name: viewer.name, organisation })
  return {
    child: batched((ids) => asViewer((trx) => childrenById(trx, ids))),
    childrenOfClient: batched((ids) => asViewer((trx) => childrenOfClients(trx, ids))),
    childPlaces: batched((ids) => asViewer((trx) => childPlaces(trx, ids))),
    places: batched((ids) => asViewer((trx) => placesOfClients(trx, ids))),
    hospitalStays: batched((ids) => asViewer((trx) => hospitalStaysOfClients(trx, ids))),
    consents: batched((ids) => asViewer((trx) => consentsOfClients(trx, ids))),
    careTeam: batched((ids) => asViewer((trx) => careTeams(trx, ids))),
    youthHealthAreas: batched((codes) => database.read((db) => youthHealthAreas(db, codes))),
    serviceAreas: batched((codes) => database.read((db) => serviceAreas(db, codes))),
    workingAgreements: batched((codes) => database.read((db) => workingAgreements(db, codes))),
    organisations: (filter: OrganisationFilter) => database.read((db) => organisations(db, filter)),
    doubleRegistrations: (filter: DoubleRegistrationFilter, page: PageRequest) =>
      asViewer((trx) => doubleRegistrations(trx, filter, page)),
    doubleRegistrationCount: (filter: DoubleRegistrationFilter) =>
      asViewer((trx) => doubleRegistrationCount(trx, filter)),
    register: (client: NewClient, organisation: string) => asViewer((trx) => registerOnce(trx, client, organisation)),
    endRegistration: (clientId: string, ending: { on: IsoDate; reason: string }, organisation: string) =>
      asViewer((trx) => endRegistration(trx, clientId, ending, organisation)),
    recordMove: (move: Move, organisation: string) => asViewer((trx) => recordMove(trx, move, by(organisation))),
    recordBirth: (clientId: string, births: readonly NewBirth[], organisation: string) =>
      asViewer((trx) => recordBirth(trx, clientId, births, by(organisation), new Date())),
    linkChildBsn: (childId: string, bsn: SealedBsn, organisation: string) =>
      asViewer((trx) => linkChildBsn(trx, childId, bsn, by(organisation))),
    recordDeath: (childId: string, diedOn: IsoDate) => asViewer((trx) => recordDeath(trx, childId, diedOn)),
    recordHospitalStay: (stay: NewStay, organisation: string) =>
      asViewer((trx) => recordHospitalStay(trx, stay, by(organisation))),
    recordDischarge: (stayId: string, on: IsoDate) => asViewer((trx) => recordDischarge(trx, stayId, on)),
    recordConsent: (consent: NewConsent, organisation: string) =>
      asViewer((trx) => recordConsent(trx, consent, by(organisation))),
    withdrawConsent: (withdrawal: ConsentWithdrawal, organisation: string) =>
      asViewer((trx) => withdrawConsent(trx, withdrawal, by(organisation))),
  }
}
