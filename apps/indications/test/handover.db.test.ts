import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  OTHER_YOUTH_HEALTH,
  YOUTH_HEALTH,
  aChild,
  aConsent,
  aFamily,
  aFullDossier,
  aVisit,
  anouk,
  joke,
  lotte,
  youthHealthIn,
} from './handover-family.ts'
import { PRACTICE, type Platform, hanna, noor, pieter, ravi, sanneAs, startPlatform } from './platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  await youthHealthIn(platform)
})
afterAll(() => platform.close())

const SEND = `mutation ($input: SendHandoverInput!) {
  sendHandover(input: $input) {
    __typename
    ... on Handover {
      id version state completeness mandatoryElements presentElements missing { code recordedIn }
      recipient { agbCode } replaces { id state }
    }
    ... on WrongState { current allowed }
    ... on Problem { code path message remedy }
  }
}`
const PROPOSE = `query ($childId: ID!, $notKnown: [HandoverElementCode!]) {
  proposeHandover(childId: $childId, notKnown: $notKnown) {
    completeness missing { code recordedIn } obstacles { code explanation steps } recipient { name }
    sections { code name elements { code state text } }
  }
}`
const HANDOVER = `query ($id: ID!) { handover(id: $id) { id state version replacedBy { version } receivedBy questions { id words answer } } }`
const RECEIVE = `mutation ($id: ID!) {
  receiveHandover(handoverId: $id) {
    __typename ... on Handover { state receivedAt receivedBy } ... on Problem { code path message }
  }
}`
const ASK = `mutation ($input: AskBackHandoverInput!) {
  askBackHandover(input: $input) {
    __typename
    ... on Handover { state receivedBy questions { id elements words askedBy answer } }
    ... on Problem { code path message }
  }
}`
const ANSWER = `mutation ($input: AnswerHandoverQuestionInput!) {
  answerHandoverQuestion(input: $input) {
    __typename
    ... on Handover { state questions { answer answeredBy } }
    ... on Problem { code path message }
  }
}`

const send = async (childId: string, input: object = {}, viewer = pieter) =>
  (await platform.ask(viewer, SEND, { input: { childId, ...input } })).data.sendHandover

describe('proposing', () => {
  test('what is recorded is present, what is said to be unknown is not known, the rest is missing with its place', async () => {
    const family = await aFamily(platform)
    const { data } = await platform.ask(pieter, PROPOSE, { childId: family.childId, notKnown: ['SKIN', 'JAUNDICE'] })
    const { proposeHandover } = data
    expect(proposeHandover.obstacles).toEqual([])
    expect(proposeHandover.recipient).toEqual({ name: 'JGZ Zuid' })
    expect(proposeHandover.missing).toContainEqual({ code: 'WEIGHTS', recordedIn: 'de metingen in het dossier' })
    const elements = proposeHandover.sections.flatMap((section: { elements: unknown[] }) => section.elements)
    expect(elements).toContainEqual({ code: 'BIRTH_WEIGHT', state: 'PRESENT', text: '3500 g' })
    expect(elements).toContainEqual({ code: 'GESTATION', state: 'PRESENT', text: '39 weken en 5 dagen' })
    expect(elements).toContainEqual({ code: 'JAUNDICE', state: 'NOT_KNOWN', text: null })
    expect(elements).toContainEqual({ code: 'HOURS_RECEIVED', state: 'ABSENT', text: null })
    const [count] = await platform.look<{ sent: number; read: number }>(
      `select (select count(*)::int from indications.handover where child_id = $1) as sent,
        (select count(*)::int from audit.event where object_id = $1 and type = 'handover.propose') as read`,
      [family.childId],
    )
    expect(count).toEqual({ sent: 0, read: 1 })
  })

  test('a full dossier is complete, and says all of it in words', async () => {
    const family = await aFamily(platform)
    await aFullDossier(platform, family)
    await aVisit(platform, family.clientId, 6.5)
    const { data, errors } = await platform.ask(pieter, PROPOSE, { childId: family.childId })
    expect(errors).toEqual([])
    expect(data.proposeHandover).toMatchObject({ missing: [], completeness: 1 })
    const text = (code: string) =>
      data.proposeHandover.sections
        .flatMap((section: { elements: { code: string; text: string }[] }) => section.elements)
        .find((element: { code: string }) => element.code === code).text
    expect(text('HOURS_INDICATED')).toBe('49 uur')
    expect(text('HOURS_RECEIVED')).toBe('6,5 uur')
    expect(text('DIFFERENCE')).toBe('wens van het gezin: Oma hielp mee.')
    expect(text('SIGNALS')).toContain('netwerk: Weinig hulp in de buurt. · TNO-checklist · Wijkteam gebeld')
    expect(text('NAVEL')).toBeNull()
  })

  test('somebody else: not found, for the other organisation and for a child that does not exist', async () => {
    const { childId } = await aFamily(platform)
    const foreign = await platform.ask(lotte, PROPOSE, { childId })
    const unknown = await platform.ask(lotte, PROPOSE, { childId: '019a0000-0000-7000-8000-00000000ffff' })
    expect(foreign).toEqual(unknown)
    expect(foreign.errors[0]?.extensions.code).toBe('NOT_FOUND')
    for (const viewer of [noor, joke, ravi]) {
      expect((await platform.ask(viewer, PROPOSE, { childId })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })
})

describe('sending', () => {
  test('reaches the youth health organisation of the municipality, gives it a relationship and ends the care', async () => {
    const { childId, clientId, referralId } = await aFamily(platform)
    const sent = await send(childId)
    expect(sent).toMatchObject({
      __typename: 'Handover',
      version: 1,
      state: 'SENT',
      recipient: { agbCode: YOUTH_HEALTH },
    })
    expect(sent.completeness).toBeCloseTo(sent.presentElements / sent.mandatoryElements)
    expect(sent.missing.length).toBe(sent.mandatoryElements - sent.presentElements)
    const [row] = await platform.look<{ state: string; relationship: string; ends: number }>(
      `select (select state from indications.referral where id = $2) as state,
        (select organisation from access.care_relationship where client_id = $1 and kind = 'HANDED_OVER_TO') as relationship,
        (select ends_on - current_date from access.care_relationship where source = $3) as ends`,
      [clientId, referralId, `referral ${referralId}`],
    )
    expect(row).toEqual({ state: 'HANDED_OVER', relationship: YOUTH_HEALTH, ends: 14 })
  })

  test('twenty times at once, and once more later, is one handover', async () => {
    const { childId, clientId } = await aFamily(platform)
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(childId)))
    const later = await send(childId)
    expect(new Set([...answers, later].map(({ id }) => id)).size).toBe(1)
    const [row] = await platform.look<{ handovers: number; relationships: number; steps: number }>(
      `select (select count(*)::int from indications.handover where child_id = $1) as handovers,
        (select count(*)::int from access.care_relationship where client_id = $2 and kind = 'HANDED_OVER_TO') as relationships,
        (select count(*)::int from indications.referral_event e join indications.referral r on r.id = e.referral_id
          where r.client_id = $2 and e.to_state = 'HANDED_OVER') as steps`,
      [childId, clientId],
    )
    expect(row).toEqual({ handovers: 1, relationships: 1, steps: 1 })
  })

  test('with other contents than what was sent is a conflict that says how to correct', async () => {
    const { childId } = await aFamily(platform)
    const first = await send(childId)
    const other = await send(childId, { notKnown: ['WEIGHTS'] })
    expect(other).toMatchObject({ code: 'CONFLICT', path: ['input', 'corrects'] })
    expect(other.remedy).toContain(first.id)
  })

  test('a correction is a new version beside the old one, also when the family has moved on', async () => {
    const { childId, clientId } = await aFamily(platform)
    const first = await send(childId)
    await platform.look(
      `insert into indications.client_move (client_id, moved_on, municipality_code, recorded_by_subject, recorded_by_name,
         recorded_by_organisation)
       values ($1, current_date, 'GM0363', 'noor', 'Noor de Wit', '${PRACTICE}')`,
      [clientId],
    )
    const [second, twin] = await Promise.all([
      send(childId, { corrects: first.id }),
      send(childId, { corrects: first.id }),
    ])
    expect(second).toMatchObject({
      version: 2,
      recipient: { agbCode: YOUTH_HEALTH },
      replaces: { id: first.id, state: 'CORRECTED' },
    })
    expect(twin.id).toBe(second.id)
    const old = await platform.ask(joke, HANDOVER, { id: first.id })
    expect(old.data.handover).toMatchObject({ state: 'CORRECTED', replacedBy: { version: 2 } })
    const stale = await send(childId, { corrects: first.id, notKnown: ['HEARING'] })
    expect(stale).toMatchObject({ code: 'CONFLICT' })
    const receive = await platform.ask(joke, RECEIVE, { id: first.id })
    expect(receive.data.receiveHandover).toMatchObject({ code: 'WRONG_STATE' })
    expect(receive.data.receiveHandover.message).toContain(second.id)
    const { data } = await platform.ask(
      joke,
      `query ($id: ID!) { handover(id: $id) { child { youthHealthOrganisation { agbCode } } } }`,
      { id: second.id },
    )
    expect(data.handover.child.youthHealthOrganisation.agbCode).toBe(OTHER_YOUTH_HEALTH)
  })

  test('needs consent that holds: none, refused, withdrawn, given again', async () => {
    const { childId, clientId } = await aFamily(platform, { consent: null })
    expect(await send(childId)).toMatchObject({
      code: 'WRONG_STATE',
      current: 'NO_CONSENT',
      allowed: ['recordConsent'],
    })
    await aConsent(platform, clientId, true)
    await aConsent(platform, clientId, false)
    expect(await send(childId)).toMatchObject({ code: 'WRONG_STATE', current: 'CONSENT_REFUSED' })
    await aConsent(platform, clientId, true)
    expect(await send(childId)).toMatchObject({ __typename: 'Handover' })
  })

  test.each([
    { given: 'stillborn', child: { stillborn: true }, current: 'STILLBORN' },
    { given: 'died', child: { diedOn: '2026-01-01' }, current: 'CHILD_DIED' },
  ])('a child that $given is not handed over', async ({ child, current }) => {
    const { clientId } = await aFamily(platform)
    const second = await aChild(platform, clientId, { order: 2, ...child })
    expect(await send(second)).toMatchObject({ code: 'WRONG_STATE', current, allowed: [] })
    const proposal = await platform.ask(pieter, PROPOSE, { childId: second })
    expect(proposal.data.proposeHandover.obstacles[0].code).toBe(current)
  })

  test('of twins the care ends with the second, of two at once too; a stillborn twin is not waited for', async () => {
    const { clientId, childId, referralId } = await aFamily(platform)
    const second = await aChild(platform, clientId, { order: 2 })
    await aChild(platform, clientId, { order: 3, stillborn: true })
    const state = async () =>
      (await platform.look<{ state: string }>(`select state from indications.referral where id = $1`, [referralId]))[0]
        ?.state
    const both = await Promise.all([send(childId), send(second)])
    expect(both.map(({ __typename }) => __typename)).toEqual(['Handover', 'Handover'])
    expect(await state()).toBe('HANDED_OVER')
    const other = await aFamily(platform)
    await aChild(platform, other.clientId, { order: 2 })
    await send(other.childId)
    const [row] = await platform.look<{ state: string }>(`select state from indications.referral where id = $1`, [
      other.referralId,
    ])
    expect(row?.state).toBe('IN_CARE')
  })

  test('before the care, without a municipality or where no youth health organisation is known: says so', async () => {
    const early = await aFamily(platform, { state: 'INDICATED' })
    expect(await send(early.childId)).toMatchObject({ current: 'NOT_IN_CARE', allowed: ['changeReferralState'] })
    const nowhere = await aFamily(platform)
    await platform.look(`update indications.client set municipality_code = null where id = $1`, [nowhere.clientId])
    expect(await send(nowhere.childId)).toMatchObject({ current: 'MUNICIPALITY_UNKNOWN' })
    const blank = await aFamily(platform)
    await platform.look(`update indications.client set municipality_code = 'GM0986' where id = $1`, [blank.clientId])
    expect(await send(blank.childId)).toMatchObject({ current: 'NO_YOUTH_HEALTH_ORGANISATION' })
  })

  test("another organisation's child, and a version of another child, are not found", async () => {
    const { childId } = await aFamily(platform)
    expect(await send(childId, {}, lotte)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'childId'] })
    const elsewhere = await send((await aFamily(platform)).childId)
    expect(await send(childId, { corrects: elsewhere.id })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'corrects'],
    })
    expect((await platform.ask(noor, SEND, { input: { childId } })).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('the document stays as it was sent, whatever the dossier says afterwards', async () => {
    const family = await aFamily(platform)
    const { id } = await send(family.childId)
    await aFullDossier(platform, family)
    await platform.look(`update indications.child set birth_weight_grams = 2000 where id = $1`, [family.childId])
    const { data } = await platform.ask(
      joke,
      `query ($id: ID!) { handover(id: $id) { birth { weightGrams } weightCurve { grams } } }`,
      { id },
    )
    expect(data.handover).toEqual({ birth: { weightGrams: 3500 }, weightCurve: [] })
  })
})

describe('receiving and asking back', () => {
  test('sent, received once, asked back, answered', async () => {
    const { id } = await send((await aFamily(platform)).childId)
    const receipts = await Promise.all([1, 2, 3].map(() => platform.ask(joke, RECEIVE, { id })))
    const moments = receipts.map(({ data }) => data.receiveHandover.receivedAt)
    expect(receipts[0]?.data.receiveHandover).toMatchObject({ state: 'RECEIVED', receivedBy: 'Joke Maas' })
    expect(new Set(moments).size).toBe(1)

    const input = { handoverId: id, elements: ['WEIGHTS', 'BIRTH_WEIGHT'], words: 'Wat was het gewicht op dag 3?' }
    const asked = await Promise.all([platform.ask(joke, ASK, { input }), platform.ask(joke, ASK, { input })])
    const { questions } = asked[1].data.askBackHandover
    expect(questions).toHaveLength(1)
    expect(questions[0]).toMatchObject({ elements: ['BIRTH_WEIGHT', 'WEIGHTS'], askedBy: 'Joke Maas', answer: null })
    expect(asked[1].data.askBackHandover.state).toBe('ASKED_BACK')

    const answer = { questionId: questions[0].id, answer: '3300 gram' }
    const answered = await platform.ask(pieter, ANSWER, { input: answer })
    expect(answered.data.answerHandoverQuestion).toEqual({
      __typename: 'Handover',
      state: 'RECEIVED',
      questions: [{ answer: '3300 gram', answeredBy: 'Pieter Smeets' }],
    })
    expect((await platform.ask(pieter, ANSWER, { input: answer })).data.answerHandoverQuestion.__typename).toBe(
      'Handover',
    )
    const changed = await platform.ask(pieter, ANSWER, { input: { ...answer, answer: '3400 gram' } })
    expect(changed.data.answerHandoverQuestion).toMatchObject({ code: 'CONFLICT' })
  })

  test('asking back is receiving, in one step', async () => {
    const { id } = await send((await aFamily(platform)).childId)
    const { data } = await platform.ask(joke, ASK, { input: { handoverId: id, words: 'Hoe gaat het met moeder?' } })
    expect(data.askBackHandover).toMatchObject({ state: 'ASKED_BACK', receivedBy: 'Joke Maas' })
  })

  test('a nurse elsewhere finds nothing, and neither does another sender', async () => {
    const { id } = await send((await aFamily(platform)).childId)
    const { data } = await platform.ask(joke, ASK, { input: { handoverId: id, words: 'Vraag' } })
    const questionId = data.askBackHandover.questions[0].id
    expect((await platform.ask(anouk, RECEIVE, { id })).data.receiveHandover).toMatchObject({ code: 'NOT_FOUND' })
    const ask = await platform.ask(anouk, ASK, { input: { handoverId: id, words: 'Vraag' } })
    expect(ask.data.askBackHandover).toMatchObject({ code: 'NOT_FOUND' })
    const answer = await platform.ask(lotte, ANSWER, { input: { questionId, answer: 'x' } })
    expect(answer.data.answerHandoverQuestion).toMatchObject({ code: 'NOT_FOUND' })
    expect(await platform.ask(anouk, HANDOVER, { id })).toEqual(
      await platform.ask(anouk, HANDOVER, { id: '019a0000-0000-7000-8000-00000000ffff' }),
    )
  })

  test.each([
    { given: 'no words', input: { words: ' ' }, at: 'words' },
    { given: 'too many words', input: { words: 'x'.repeat(2001) }, at: 'words' },
  ])('a question with $given is refused at $at', async ({ input, at }) => {
    const { id } = await send((await aFamily(platform)).childId)
    const { data } = await platform.ask(joke, ASK, { input: { handoverId: id, ...input } })
    expect(data.askBackHandover).toMatchObject({ code: 'INVALID_INPUT', path: ['input', at] })
  })
})

describe('who sees what', () => {
  const OF_CLIENT = `query ($id: ID!) { client(id: $id) { handovers { version state completeness sentAt receivedAt } } }`

  test('her midwife, her kraamzorg, her nurse and she herself; no other practice', async () => {
    const { childId, clientId } = await aFamily(platform)
    await send(childId)
    for (const viewer of [noor, pieter, joke, sanneAs(clientId)]) {
      const { data, errors } = await platform.ask(viewer, OF_CLIENT, { id: clientId })
      expect(errors).toEqual([])
      expect(data.client.handovers).toMatchObject([{ version: 1, state: 'SENT', receivedAt: null }])
    }
    for (const viewer of [hanna, anouk, lotte]) {
      expect((await platform.ask(viewer, OF_CLIENT, { id: clientId })).data.client).toBeNull()
    }
  })

  test('a nurse reads what was handed over and no row of the dossier that it was made from', async () => {
    const family = await aFamily(platform)
    await aFullDossier(platform, family)
    await aVisit(platform, family.clientId, 6)
    const { id } = await send(family.childId)
    const { data } = await platform.ask(
      joke,
      `query ($id: ID!) { handover(id: $id) {
        client { name } feeding { now { words { text } } } screenings { kind state { code } }
        signals { subject { text } instrument { code } agreedWithParents informed { who { code } } } openGoals { words }
        hours { indicated received category assistants reasons { reason { text } words } }
        consent { given scope method { text } } midwifePractice { name } kraamzorgOrganisation { name organisation { agbCode } }
        weightCurve { grams changePercent }
      } }`,
      { id },
    )
    expect(data.handover).toMatchObject({
      client: { name: 'Sanne Claessen' },
      feeding: { now: { words: { text: 'borstvoeding' } } },
      signals: [
        {
          subject: { text: 'netwerk' },
          instrument: { code: 'TNO_CHECKLIST' },
          agreedWithParents: 'De JGZ belt in week 2.',
          informed: [{ who: { code: 'PARENTS' } }],
        },
      ],
      openGoals: [{ words: 'Zelf in bad doen' }],
      hours: {
        indicated: 49,
        received: 6,
        category: 'FROM_1_TO_23',
        assistants: 1,
        reasons: [{ reason: { text: 'wens van het gezin' }, words: 'Oma hielp mee.' }],
      },
      consent: { given: true, scope: 'Alles in deze overdracht', method: { text: 'mondeling' } },
      midwifePractice: { name: 'De Wieg' },
      kraamzorgOrganisation: { name: 'Zonnekind', organisation: { agbCode: '41900001' } },
    })
    expect(data.handover.weightCurve[0].changePercent).toBeCloseTo(-5.714)
    const dossier = [
      'visit',
      'observation',
      'screening',
      'advice',
      'care_plan',
      'goal',
      'early_signalling',
      'signal',
      'signal_informed',
      'signal_reading',
      'delivery_difference',
      'reporting_code_case',
      'reporting_code_step',
      'intake',
      'indication',
      'partner_referral',
    ] as const
    const [there] = await platform.look<{ visits: number }>(
      `select count(*)::int as visits from indications.visit where client_id = $1`,
      [family.clientId],
    )
    expect(there?.visits).toBe(1)
    for (const table of dossier) {
      const rows = await platform.database.asViewer(joke, (trx) =>
        trx
          .selectFrom(table as 'visit')
          .selectAll()
          .execute(),
      )
      expect({ table, rows }).toEqual({ table, rows: [] })
    }
  })

  test('what another partner was asked comes along, though the planner may not see that referral', async () => {
    const { childId, clientId } = await aFamily(platform)
    await platform.look(
      `insert into indications.referral (client_id, sender, recipient, kind, urgency, state, client_agreement,
         client_agreement_on, note, idempotency_key, request_digest)
       values ($1, '${PRACTICE}', '${YOUTH_HEALTH}', 'PRENATAL_HOME_VISIT', 'NORMAL', 'COMPLETED', 'AGREED', current_date,
         'Tussen ons', 'prenatal visit', 'digest')`,
      [clientId],
    )
    const hidden = platform.database.asViewer(pieter, (trx) =>
      trx.selectFrom('referral').select('id').where('kind', '=', 'PRENATAL_HOME_VISIT').execute(),
    )
    expect(await hidden).toEqual([])
    const { id } = await send(childId)
    const { data } = await platform.ask(
      joke,
      `query ($id: ID!) { handover(id: $id) { prenatalHomeVisit { recipient done open clientAgreement { code } } } }`,
      { id },
    )
    expect(data.handover.prenatalHomeVisit).toEqual({
      recipient: 'JGZ Zuid',
      done: true,
      open: false,
      clientAgreement: { code: 'AGREED' },
    })
    const stranger = platform.database.asViewer(lotte, (trx) => trx.selectFrom('partnerReferral').selectAll().execute())
    expect(await stranger).toEqual([])
  })

  test('a nurse cannot send, a planner cannot receive, and nobody rewrites a document', async () => {
    const { childId } = await aFamily(platform)
    const { id } = await send(childId)
    expect((await platform.ask(pieter, RECEIVE, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const rewrite = platform.database.asViewer(pieter, (trx) =>
      trx.updateTable('handover').set({ document: '{}' }).where('id', '=', id).execute(),
    )
    await expect(rewrite).rejects.toMatchObject({ code: '42501' })
    const confirm = platform.database.asViewer(pieter, (trx) =>
      trx
        .updateTable('handover')
        .set({ receivedAt: new Date(), receivedByName: 'P' })
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    expect((await confirm).numUpdatedRows).toBe(0n)
  })

  test('every reading and writing has its line', async () => {
    const { childId, clientId } = await aFamily(platform)
    const { id } = await send(childId)
    await platform.ask(joke, RECEIVE, { id })
    await platform.ask(joke, ASK, { input: { handoverId: id, words: 'Vraag' } })
    const lines = await platform.look<{ type: string; userId: string }>(
      `select type, user_id from audit.event where client_id = $1 and type like 'handover.%' order by id`,
      [clientId],
    )
    expect(lines.map(({ type, userId }) => `${userId} ${type}`)).toEqual([
      'pieter handover.send',
      'pieter handover.read',
      'joke handover.receive',
      'joke handover.read',
      'joke handover.ask',
      'joke handover.read',
    ])
  })
})
