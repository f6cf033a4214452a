import { createHash } from 'node:crypto'
import { isWithin, type IsoDate, minutesOf, parseAgbCode, parseUzovi } from '@kraamketen/kraamzorg'
import {
  Conflict,
  day,
  InvalidInput,
  line,
  needs,
  NotFound,
  optional,
  readAs,
  readId,
  readInput,
  say,
  wholeNumber,
  WrongState,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { PROGRAMME_REFERRERS } from '../../rules/grant/referrer.ts'
import { decideProgramme } from '../../rules/programme/decide-programme.ts'
import type { Programme } from '../../rules/programme/programme.ts'
import { assessVulnerability } from '../../rules/vulnerability/assess-vulnerability.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'
import { ProgrammeReferrerType } from './programme-application.ts'
import { ProgrammeApplicationType } from './refs.ts'

const ApplyForProgrammeInput = builder.inputType('ApplyForProgrammeInput', {
  description:
    'An application of a family for a programme (NL: aanvraag). The facts of the family are stored as who applies declares them, with name and organisation; take them from the file (Client.municipalityCode, uzoviCode, careProviderAgbCode, careDate, bornOn) where they stand there. How vulnerable she is, is taken from what is recorded.',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'For whom.' }),
    programmeId: t.id({ required: true, description: 'For which version of a programme; it must be in force today.' }),
    referrer: t.field({ type: ProgrammeReferrerType, required: true, description: 'Who brought the family forward.' }),
    involvedParties: t.int({ description: 'Other care providers already involved, 0 to 50; left out when not known.' }),
    firstPregnancy: t.boolean({ description: 'Whether it is her first pregnancy; left out when not known.' }),
    careDate: t.field({ type: 'Date', required: true, description: 'The birth, or the due date before it.' }),
    bornOn: t.field({ type: 'Date', description: 'The birth; left out before it.' }),
    municipalityCode: t.string({ description: 'CBS code of the municipality where she lives, such as GM0917.' }),
    district: t.string({ description: 'Part of that municipality by name, for a programme that asks it.' }),
    uzoviCode: t.string({ description: 'Code of her health insurer, four digits (NL: UZOVI).' }),
    careProviderAgbCode: t.string({
      description: 'AGB code of her kraamzorg organisation, eight digits; a planner of that organisation decides.',
    }),
    monthlyIncomeCents: t.int({
      description: 'Net income of the household in a month in cents, for a programme that asks it.',
    }),
    moneyWorries: t.boolean({ description: 'Whether the family says that it has money worries; left out: not asked.' }),
    indicatedHours: t.float({ description: 'Decimal hours of kraamzorg that are indicated now; left out: none yet.' }),
    idempotencyKey: t.string({
      required: true,
      description:
        'A text of 8 to 200 characters that who applies makes up once an application: sent again, nothing is stored twice.',
    }),
  }),
})

const Input = v.pipe(
  v.object({
    clientId: v.string(),
    programmeId: v.string(),
    referrer: v.picklist(PROGRAMME_REFERRERS),
    involvedParties: optional(wholeNumber(0, 50)),
    firstPregnancy: optional(v.boolean()),
    careDate: day(),
    bornOn: optional(day()),
    municipalityCode: optional(
      readAs(
        (text) => (/^GM\d{4}$/.test(text) ? text : null),
        'This is not the code of a municipality.',
        'Write GM and four digits, such as GM0917.',
      ),
    ),
    district: optional(line(200)),
    uzoviCode: optional(readAs(parseUzovi, 'A UZOVI code has four digits.', 'Give all four digits.')),
    careProviderAgbCode: optional(
      readAs(parseAgbCode, 'An AGB code has eight digits.', 'Give all eight digits, with the leading zero.'),
    ),
    monthlyIncomeCents: optional(wholeNumber(0, 100_000_000)),
    moneyWorries: optional(v.boolean()),
    indicatedHours: optional(
      v.pipe(
        v.number(),
        v.check(
          (hours) => hours >= 0 && hours <= 500 && Number.isInteger(minutesOf(hours)),
          say('These are not hours from 0 to 500 in whole minutes.', 'Give decimal hours, such as 49 or 24.5.'),
        ),
      ),
    ),
    idempotencyKey: v.pipe(
      line(200),
      v.minLength(8, 'This key is too short.\nUse 8 to 200 characters, such as a UUID.'),
    ),
  }),
  v.forward(
    v.check(
      ({ careDate, bornOn }) => bornOn === null || bornOn === careDate,
      say('After the birth the care date is the day of the birth.', 'Give the same day twice, or leave out bornOn.'),
    ),
    ['careDate'],
  ),
)

builder.mutationField('applyForProgramme', (t) =>
  t.field({
    type: ProgrammeApplicationType,
    description:
      'Applies for a programme for a client, and keeps what it was judged by. Somebody decides it later, also when the conditions are not met; the same key again answers with the same application.',
    ...needs('care:write', ['midwife', 'planner', 'nurse']),
    args: {
      input: t.arg({ type: ApplyForProgrammeInput, required: true, description: 'Who, for what, and the facts.' }),
    },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: { name: 'ApplyForProgrammeResult', description: 'The application, or what was wrong.' },
    },
    resolve: async (_root, args, { grant, programme, vulnerability, viewer, today }) => {
      const { idempotencyKey, indicatedHours, careDate, careProviderAgbCode, ...input } = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      const programmeId = readId('programmeId', 'programme', input.programmeId)
      const organisation = organisationOfViewer(viewer, 'client', ['input', 'clientId'])
      if (input.bornOn !== null) notInFuture('bornOn', input.bornOn, today)
      const [record, granted, programmes] = await Promise.all([
        vulnerability.ofClient.load(clientId),
        grant.ofClient.load(clientId),
        programme.all(),
      ])
      if (record === null || granted === null) throw new NotFound('client', ['input', 'clientId'])
      const version = programmes.find(({ id }) => id === programmeId)
      if (version === undefined) throw new NotFound('programme', ['input', 'programmeId'])
      checkInForce(version, today)

      const { class: derivedClass, recordedClass, factors } = assessVulnerability(record, today)
      const assessed = recordedClass !== null || derivedClass !== null || factors.length > 0
      const { municipalityCode, district, uzoviCode, monthlyIncomeCents, moneyWorries, bornOn } = input
      const codeOf = new Map(programmes.map(({ id, code }) => [id, code]))
      const { outcome, criteria } = decideProgramme(version, {
        at: careDate,
        appliedOn: today,
        bornOn,
        recordedClass,
        derivedClass,
        municipalityCode,
        district,
        uzoviCode,
        careProviderAgbCode,
        monthlyIncomeCents,
        moneyWorries,
        grantedBefore: granted.flatMap((one) => codeOf.get(one.programmeId) ?? []),
      })
      const declared = {
        clientId,
        programmeId,
        appliedByOrganisation: organisation,
        referrer: input.referrer,
        involvedParties: input.involvedParties,
        firstPregnancy: input.firstPregnancy,
        decidedFor: careDate,
        municipalityCode,
        district,
        uzoviCode,
        providerAgbCode: careProviderAgbCode,
        bornOn,
        monthlyIncomeCents,
        moneyWorries,
        indicatedMinutes: indicatedHours === null ? null : minutesOf(indicatedHours),
      }
      const applied = await grant.apply({
        ...declared,
        appliedByName: viewer.name,
        recordedClass,
        derivedClass,
        riskFactors: assessed ? factors.filter(({ kind }) => kind !== 'PROTECTIVE').length : null,
        outcome,
        criteria,
        idempotencyKey,
        requestDigest: createHash('sha256').update(JSON.stringify(declared)).digest(),
      })
      if (applied.outcome === 'KEY_USED') {
        throw new Conflict(
          'This idempotency key belongs to another application.',
          'Use a new key for a new application; send the very same input to repeat the old one.',
          ['input', 'idempotencyKey'],
        )
      }
      if (applied.outcome === 'OPEN_APPLICATION') {
        throw new Conflict(
          'This client has an application for this programme already, or takes part in it.',
          'Look at that one; withdraw it first to apply anew.',
          ['input', 'programmeId'],
        )
      }
      return existing(await grant.application.load(applied.id), 'the application just written')
    },
  }),
)

function checkInForce({ validFrom, validUntil }: Programme, today: IsoDate): void {
  if (isWithin(today, validFrom, validUntil)) return
  const ended = today > validFrom
  throw new WrongState(
    ended
      ? `This programme ended on ${validUntil}; nobody can apply any more.`
      : `This programme starts on ${validFrom}; nobody can apply yet.`,
    ended ? 'ENDED' : 'NOT_STARTED',
    [],
    ['input', 'programmeId'],
  )
}

function notInFuture(field: string, on: IsoDate, today: IsoDate): void {
  if (on <= today) return
  throw new InvalidInput([
    {
      path: ['input', field],
      message: 'This day has not come yet.',
      remedy: `Give what has happened, on ${today} at the latest.`,
    },
  ])
}
