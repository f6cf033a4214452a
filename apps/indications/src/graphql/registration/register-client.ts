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
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'

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
    municipalityCode: optional(
      v.pipe(
        v.string(),
        v.regex(/^GM\d{4}$/, say('This is not a municipality code.', 'Write GM and four digits, such as GM0917.')),
      ),
    ),
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
    ...needs('care:write'),
    args: { input: t.arg({ type: RegisterClientInput, required: true, description: 'Who she is.' }) },
    errors: {
      types: [InvalidInput, Conflict],
      union: { name: 'RegisterClientResult', description: 'The client, or what was wrong.' },
    },
    resolve: async (_root, args, { registerClient, viewer, vault, loaders }) => {
      const { bsn, ...client } = readInput(Input, args.input)
      const sealed = bsn === null ? null : vault.seal(bsn)
      const { outcome, id } = await registerClient({ ...client, bsn: sealed }, organisationOfViewer(viewer))
      if (outcome === 'REGISTERED_BEFORE') {
        const remedy = `Use the registration that is there: client ${id}.`
        throw new Conflict('She is registered already for this pregnancy.', remedy, ['input', 'bsn'])
      }
      return existing(await loaders.client.load(id), 'the client just written')
    },
  }),
)
