import { type Bsn, parseBsn, parseUzovi } from '@kraamketen/kraamzorg'
import {
  Conflict,
  InvalidInput,
  day,
  line,
  needs,
  optional,
  readAs,
  readInput,
  say,
  wholeNumber,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { BIRTH_PLACE_WISHES } from '../../rules/registration/child-facts.ts'
import { FEEDINGS } from '../../rules/indication/rule.ts'
import { builder } from '../builder.ts'
import { FeedingType } from '../indication/indication.ts'
import { ClientType } from '../refs.ts'
import { BirthPlaceWishType } from './birth-place.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'
import { municipality } from './read-municipality.ts'
import { postcode } from './read-postcode.ts'
import { RegisteredElsewhere } from './registered-elsewhere.ts'

const RegisterClientInput = builder.inputType('RegisterClientInput', {
  description: 'A pregnant woman, as her midwife or kraamzorg organisation registers her (NL: inschrijving).',
  fields: (t) => ({
    givenName: t.string({ required: true, description: 'First name, at most 100 characters.' }),
    familyName: t.string({ required: true, description: 'Family name, at most 100 characters.' }),
    birthDate: t.field({ type: 'Date', required: true, description: 'Her own date of birth.' }),
    bsn: t.string({ description: 'Citizen service number; stored encrypted, shown masked.' }),
    dueDate: t.field({ type: 'Date', required: true, description: 'Expected date of the birth.' }),
    parity: t.int({ description: 'Earlier births, 0 to 20.' }),
    municipalityCode: t.string({ description: 'CBS code such as GM0917.' }),
    uzoviCode: t.string({ description: 'Code of her health insurer, four digits.' }),
    language: t.string({ description: 'Language to speak with her, ISO 639-1; nl when left out.' }),
    postcode: t.string({ description: 'The four digits of her postcode.' }),
    phone: t.string({ description: 'How to reach her, at most 30 characters.' }),
    interpreterNeeded: t.boolean({ description: 'Whether an interpreter is needed; false when left out.' }),
    gravidity: t.int({ description: 'Pregnancies, this one included, 0 to 30.' }),
    expectedChildren: t.int({ description: 'Children expected, 1 to 5; 1 when left out.' }),
    birthPlaceWish: t.field({ type: BirthPlaceWishType, description: 'Where she wishes to give birth.' }),
    feedingWish: t.field({ type: FeedingType, description: 'How she wishes to feed.' }),
    medicalIndication: t.boolean({ description: 'Whether she must give birth in hospital; null when not known.' }),
    doubleRegistrationReason: t.string({
      description:
        'Why she is registered with two kraamzorg organisations, at most 2000 characters; without it a second one is refused.',
    }),
  }),
})

const Input = v.pipe(
  v.object({
    givenName: line(100),
    familyName: line(100),
    birthDate: day(),
    bsn: optional(
      readAs<Bsn>(
        parseBsn,
        'This is not a BSN: it fails the eleven-test.',
        'Copy all nine digits from an identity document.',
      ),
    ),
    dueDate: day(),
    parity: optional(wholeNumber(0, 20)),
    municipalityCode: optional(municipality()),
    postcode: optional(postcode()),
    phone: optional(line(30)),
    interpreterNeeded: v.nullish(v.boolean(), false),
    gravidity: optional(wholeNumber(0, 30)),
    expectedChildren: v.nullish(wholeNumber(1, 5), 1),
    birthPlaceWish: optional(v.picklist(BIRTH_PLACE_WISHES)),
    feedingWish: optional(v.picklist(FEEDINGS)),
    medicalIndication: optional(v.boolean()),
    doubleRegistrationReason: optional(line(2000, { multiline: true })),
    uzoviCode: optional(readAs(parseUzovi, 'A UZOVI code has four digits.', 'Take it from her insurance card.')),
    language: v.nullish(
      v.pipe(v.string(), v.regex(/^[a-z]{2}$/, say('This is not a language code.', 'Write two letters, such as nl.'))),
      'nl',
    ),
  }),
  v.forward(
    v.check(
      ({ birthDate, dueDate }) => dueDate > birthDate,
      say('She is expected to give birth before she was born.', 'Check both dates.'),
    ),
    ['dueDate'],
  ),
)

builder.mutationField('registerClient', (t) =>
  t.field({
    type: ClientType,
    description: 'Registers a client with the organisation of the viewer.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RegisterClientInput, required: true, description: 'Who she is.' }) },
    errors: {
      types: [InvalidInput, Conflict, RegisteredElsewhere],
      union: { name: 'RegisterClientResult', description: 'The client, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, vault, loaders }) => {
      const { bsn, ...client } = readInput(Input, args.input)
      const sealed = bsn === null ? null : vault.seal(bsn)
      const registered = await registration.register({ ...client, bsn: sealed }, organisationOfViewer(viewer))
      if (registered.outcome === 'REGISTERED_ELSEWHERE') throw new RegisteredElsewhere(registered, ['input', 'bsn'])
      if (registered.outcome === 'REGISTERED_BEFORE') {
        const remedy = `Use the registration that is there: client ${registered.id}.`
        throw new Conflict('She is registered already for this pregnancy.', remedy, ['input', 'bsn'])
      }
      return existing(await loaders.client.load(registered.id), 'the client just written')
    },
  }),
)
