import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, done } from '../src/act.ts'
import { askAs } from '../src/ask.ts'
import { launchBrowser, openPage, signIn } from '../src/browser.ts'
import { day } from '../src/days.ts'
import { madeUpBsn, madeUpName } from '../src/family.ts'
import { expectEveryPage, printedPagesOf, textOf } from '../src/page-qualities.ts'
import { service } from '../src/service.ts'
import { until } from '../src/until.ts'

const ZONNEKIND = '41900001'
const NOBODY = '019a0000-0000-7000-8001-00000000ffff'
/** Referred by another practice to another organisation. */
const NAOMI = '019a0000-0000-7000-8001-000000000005'
/** Sanne, in care. */
const IN_CARE = '/planning/aanmeldingen/019a0000-0000-7000-8001-000000000001'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await openPage(browser, '/')
  await signIn(page, /Pieter Smeets/)
})
afterAll(() => browser.close())

expectEveryPage(
  /Pieter Smeets/,
  [
    '/planning/aanmeldingen',
    '/planning/aanmeldingen?status=alle',
    '/planning/aanmeldingen?zoek=zzzzzz',
    IN_CARE,
    '/planning/intakes',
    '/planning/intakes?status=te-laat',
    '/planning/wachtlijst',
    '/planning/wachtlijst/nieuw',
    '/planning/herindicaties?sinds=1-1-2026',
    '/planning/dubbel',
    '/planning/dossiers',
    '/planning/regelingen',
    '/planning/regelingen/aanvragen',
    '/planning/regelingen/aanvragen?status=alle',
  ],
  () => browser,
)

/** A mother whom Noor registers and refers to Pieter; due in so many days. */
async function aReferral(dueIn = 100, bsn = madeUpBsn()) {
  const familyName = madeUpName('Aanmelding')
  const client = await done('noor', 'registerClient', {
    givenName: 'Proef',
    familyName,
    birthDate: '1993-02-11',
    dueDate: day(dueIn),
    parity: 0,
    municipalityCode: 'GM0917',
    phone: '06 000 99999',
    bsn,
  })
  const clientId = client.id ?? ''
  const referral = await done('noor', 'submitReferral', {
    clientId,
    recipientAgbCode: ZONNEKIND,
    idempotencyKey: `planner ${clientId}`,
  })
  return { clientId, familyName, referralId: referral.id ?? '', path: `/planning/aanmeldingen/${referral.id ?? ''}` }
}

/** Leaving a field takes away what was said of it, and the page moves: whoever clicks has left it. */
const send = async (name: string) => {
  const button = page.getByRole('button', { name })
  await button.focus()
  const answered = page.waitForEvent('load')
  await button.click()
  await answered
}

describe('a referral', () => {
  test('is found in two steps, accepted, and its intake planned and held; Noor reads so', async () => {
    const { familyName, clientId, referralId } = await aReferral()
    await page.goto('/')
    await page.getByRole('link', { name: 'Aanmeldingen' }).first().click()
    await page.getByRole('textbox', { name: /Naam/ }).fill(familyName)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: `Proef ${familyName}` }).click()
    await page.waitForURL(`**/planning/aanmeldingen/${referralId}`)
    const before = await textOf(page)
    for (const said of ['ingediend', 'Verloskundigenpraktijk De Wieg', '06 000 99999', 'Heerlen', 'nog geen indicatie'])
      expect(before).toContain(said)
    expect(before).toMatch(/weekbord of er uren zijn vanaf week \d+/)
    expect(await page.title()).not.toContain(familyName)

    await send('Accepteer de aanmelding')
    expect(await page.getByRole('status').first().innerText()).toContain('geaccepteerd')
    await page.getByLabel('Op welke dag').fill(day().split('-').toReversed().join('-'))
    expect(await page.getByRole('radio', { name: 'Thuis' }).isChecked()).toBe(true)
    await page.getByRole('radio', { name: 'Telefonisch' }).check()
    await send('Plan de intake')
    expect(await textOf(page)).toMatch(/Gepland op .*, telefonisch/)

    await page.getByRole('link', { name: 'Bekijk alles over haar intake' }).click()
    await page.waitForURL(`**/planning/intakes/${clientId}`)
    await page.getByLabel(/Wensen/).fill('Graag steeds dezelfde.')
    await page.getByLabel(/Helpen familie/).selectOption('ja')
    await send('Leg de intake vast')
    const held = await textOf(page)
    expect(held).toMatch(/Gehouden op .*, telefonisch/)
    expect(held).toContain('Graag steeds dezelfde.')

    const noor = await openPage(browser, '/')
    await signIn(noor, /Noor de Wit/)
    await noor.goto(`/verwijzingen/${referralId}`)
    const read = await textOf(noor)
    expect(read).toContain('Geaccepteerd')
    expect(read).toMatch(/intake/i)
    expect(read).toContain('Pieter Smeets')
    await noor.context().close()
  })

  test('declined for another reason without a word keeps what was chosen; with words Noor reads them', async () => {
    const { path, referralId } = await aReferral()
    await page.goto(path)
    expect(await textOf(page)).toContain('zij heeft dan nog geen kraamzorg')
    await page.getByLabel('Reden').selectOption('OTHER')
    await send('Wijs de aanmelding af')
    expect(await page.getByRole('alert').innerText()).toContain('Toelichting voor de verloskundige')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    expect(await page.getByLabel('Reden').inputValue()).toBe('OTHER')
    await page.getByLabel(/Toelichting voor/).fill('Ons team is in die weken te klein.')
    await send('Wijs de aanmelding af')
    expect(await page.getByRole('status').first().innerText()).toContain('afgewezen')
    expect(await page.getByRole('button', { name: 'Accepteer de aanmelding' }).count()).toBe(0)
    const { body } = await askAs('noor', '{ referral(id: "' + referralId + '") { state history { reason } } }')
    expect(body.data).toMatchObject({ referral: { state: 'DECLINED' } })
    expect(JSON.stringify(body.data)).toContain('Ons team is in die weken te klein.')
  })

  test('of who is registered elsewhere is accepted only with a reason', async () => {
    const { path } = await someoneRegisteredElsewhere()
    await page.goto(path)
    await send('Accepteer de aanmelding')
    const alert = await page.getByRole('alert').innerText()
    expect(alert).toMatch(/heeft haar ingeschreven op/)
    await page.getByLabel(/Waarom accepteert u haar/).fill('Zij blijft bij ons en zegt daar op.')
    await send('Accepteer de aanmelding')
    expect(await page.getByRole('status').first().innerText()).toContain('geaccepteerd')
    await page.goto('/planning/dubbel')
    expect(await textOf(page)).toContain('Zij blijft bij ons en zegt daar op.')
  })

  test('of somebody else looks like one that does not exist', async () => {
    const foreign = await page.goto(`/planning/aanmeldingen/${NAOMI}`)
    const text = await textOf(page)
    const unknown = await page.goto(`/planning/aanmeldingen/${NOBODY}`)
    expect([foreign?.status(), unknown?.status()]).toEqual([404, 404])
    expect(await textOf(page)).toBe(text)
    for (const path of [`/planning/intakes/${NOBODY}`, `/planning/regelingen/aanvragen/${NOBODY}`])
      expect((await page.goto(path))?.status()).toBe(404)
  })

  test('is not for a midwife', async () => {
    const noor = await openPage(browser, '/')
    await signIn(noor, /Noor de Wit/)
    for (const path of ['/planning/aanmeldingen', '/planning/intakes', '/planning/wachtlijst', '/planning/dossiers'])
      expect((await noor.goto(path))?.status(), path).toBeGreaterThanOrEqual(403)
    await noor.context().close()
  })
})

describe('intakes', () => {
  test('to be done come with the form that is advised, and why', async () => {
    await page.goto('/planning/intakes?week=alle')
    const text = await textOf(page)
    expect(text).toContain('advies: eerste kind')
    expect(text).toContain('Een intake hoort tussen 20 en 30 weken')
    expect(text).toMatch(/nog \d+ dagen/)
    await page.getByRole('link', { name: /^Te laat/i }).click()
    await page.waitForURL(/status=te-laat/)
    expect(await textOf(page)).toMatch(/\d+ dagen? te laat/)
  })

  test('planned on a day that is past stay in the form, with what is wrong; then planned and cancelled', async () => {
    const { clientId, referralId } = await aReferral(90)
    await done('pieter', 'changeReferralState', { referralId, to: 'ACCEPTED' })
    await page.goto(`/planning/intakes/${clientId}`)
    await page.getByLabel('Op welke dag').fill('1 maart 2020')
    await page.getByRole('radio', { name: 'Via beeldbellen' }).check()
    await send('Plan de intake')
    expect(await page.getByRole('alert').innerText()).toContain('Kies vandaag of een latere dag')
    expect(await page.getByLabel('Op welke dag').inputValue()).toBe('1 maart 2020')
    expect(await page.getByRole('radio', { name: 'Via beeldbellen' }).isChecked()).toBe(true)
    await page.getByLabel('Op welke dag').fill(day(3).split('-').toReversed().join('-'))
    await send('Plan de intake')
    expect(await textOf(page)).toMatch(/Gepland op .*, via beeldbellen/)
    await page.getByLabel('Waarom niet').fill('Zij is ziek.')
    await send('Annuleer de intake')
    expect(await textOf(page)).toContain('Niet doorgegaan: Zij is ziek.')
  })
})

test('an intake that is planned in another window meanwhile is not planned twice, and says so', async () => {
  const { clientId, referralId } = await aReferral(95)
  await done('pieter', 'changeReferralState', { referralId, to: 'ACCEPTED' })
  await page.goto(`/planning/intakes/${clientId}`)
  await done('pieter', 'planIntake', { referralId, plannedOn: day(4), form: 'PHONE' })
  await page.getByLabel('Op welke dag').fill(day(3).split('-').toReversed().join('-'))
  await page.getByRole('radio', { name: 'Thuis' }).check()
  await send('Plan de intake')
  expect(await page.getByRole('alert').innerText()).toContain('Er is niets opgeslagen.')
  expect(await textOf(page)).toMatch(/Gepland op .*, telefonisch/)
})

test('a referral that is withdrawn meanwhile is not declined, and what was written is still there', async () => {
  const { path, referralId } = await aReferral()
  await page.goto(path)
  await done('noor', 'changeReferralState', { referralId, to: 'WITHDRAWN', reason: 'Zij verhuist.' })
  await page.getByLabel('Reden').selectOption('OTHER')
  await page.getByLabel(/Toelichting voor/).fill('Wij zijn vol in maart.')
  await send('Wijs de aanmelding af')
  const alert = await page.getByRole('alert').innerText()
  expect(alert).toContain('Er is niets opgeslagen.')
  expect(alert).toContain('Wij zijn vol in maart.')
})

describe('the waiting list', () => {
  test('says of each client what was tried, and who is due first stands first', async () => {
    await page.goto('/planning/wachtlijst?regio=GG6106')
    const text = await textOf(page)
    expect(text).toContain('Wat is geprobeerd')
    expect(text).toContain('Voorkeursorganisatie gevraagd')
    expect(text).toMatch(/week \d+/)
    await page.goto('/planning/wachtlijst?regio=GG0111')
    expect(await textOf(page)).toContain('Er is niets dat past bij wat u zoekt.')
    expect((await page.goto('/planning/wachtlijst?regio=GG9999'))?.status()).toBe(200)
  })

  test('takes a client from her referral, by keyboard, a step further, and off with a reason', async () => {
    const { path, familyName } = await aReferral()
    await page.goto(path)
    await page.getByRole('link', { name: 'Zet haar eerst op de regionale wachtlijst' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/wachtlijst\/nieuw/)
    expect(await page.getByRole('radio', { name: new RegExp(familyName) }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Zet haar op de wachtlijst' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/gedaan=erop/)

    const mine = page.getByRole('article', { name: new RegExp(familyName) })
    await mine.getByRole('link', { name: /Volgende stap/ }).click()
    await mine.getByRole('radio', { name: /Op de regionale wachtlijst/ }).check()
    await send('Leg de stap vast')
    expect(await mine.innerText()).toMatch(/Op de regionale wachtlijst/)

    await mine.getByRole('link', { name: /Volgende stap/ }).click()
    await mine.getByRole('radio', { name: /Van de lijst gehaald/ }).check()
    await send('Leg de stap vast')
    expect(await page.getByRole('alert').innerText()).toContain('Toelichting')
    expect(await mine.getByRole('radio', { name: /Van de lijst gehaald/ }).isChecked()).toBe(true)
    await mine.getByLabel(/Toelichting/).fill('Zij verhuist.')
    await send('Leg de stap vast')
    expect(await page.getByRole('status').first().innerText()).toContain('van de wachtlijst af')
    expect(await mine.count()).toBe(0)
    await page.goto('/planning/wachtlijst?stap=eraf')
    expect(await mine.innerText()).toContain('Zij verhuist.')
  })
})

test('changed indications say old and new hours, who decided, and what it does to the roster', async () => {
  await page.goto('/planning/herindicaties?sinds=1-1-2026')
  const text = await textOf(page)
  expect(text).toMatch(/\d uur → [\d,]+ uur/)
  expect(text).toMatch(/uur inplannen|uur te veel gepland|het rooster klopt|niet te bepalen/)
  const name = await page.locator('tbody th').first().innerText()
  await page.locator('tbody th a').first().click()
  await page.waitForURL(/planning\/gezinnen\//)
  expect(await page.locator('h1').innerText()).toBe(name)
  const next = `${new Date().getUTCFullYear() + 1}`
  await page.goto(`/planning/herindicaties?sinds=1-1-${next}`)
  expect(await textOf(page)).toContain('geen herindicatie gesteld')
})

describe('who is registered twice', () => {
  test('is shown with the other organisation, and who can end what', async () => {
    await page.goto('/planning/dubbel')
    const text = await textOf(page)
    expect(text).toContain('Lieke Vroomen')
    expect(text).toContain('Alleen die kan de inschrijving beëindigen')
    expect(text).toContain('Convenant')
  })

  test('is taken off by the organisation that registered her, with a reason', async () => {
    const { familyName } = await registeredTwice()
    await page.goto('/planning/dubbel?reden=met')
    const mine = page.getByRole('article', { name: new RegExp(familyName) })
    await mine.getByText(/Onze inschrijving beëindigen/).click()
    await send('Beëindig onze inschrijving')
    expect(await page.getByRole('alert').innerText()).toContain('Vul dit veld in.')
    await mine.getByLabel('Waarom').fill('Zij kiest de andere organisatie.')
    await send('Beëindig onze inschrijving')
    expect(await page.getByRole('status').first().innerText()).toContain('Uw inschrijving is beëindigd.')
    expect(new URL(page.url()).searchParams.get('reden')).toBe('met')
  })

  test('cannot be ended by who has nothing to do with her', async () => {
    const answered = await page.evaluate(async (client) => {
      const body = new URLSearchParams({ client, dag: '1-3-2026', waarom: 'Zomaar.' })
      const { status } = await fetch('/planning/dubbel?/end', { method: 'POST', body })
      return status
    }, NOBODY)
    expect(answered).toBe(404)
  })
})

test('dossiers are filtered by what is missing and by days after the birth, in the address', async () => {
  await page.goto('/planning/dossiers')
  await page.getByRole('checkbox', { name: /^Kraamzorgplan \(\d+\)/ }).check()
  await page.getByLabel(/Geboren, minstens/).fill('2')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.waitForURL(/ontbreekt=kraamzorgplan&dagen=2|dagen=2.*kraamzorgplan/)
  const rows = await page.locator('tbody tr').allInnerTexts()
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row).toContain('ontbreekt')
    expect(Number(/(\d+) dag/.exec(row)?.[1])).toBeGreaterThanOrEqual(2)
  }
  await page.goto('/planning/dossiers?dagen=veel')
  expect(await textOf(page)).toContain('Vul een heel getal in van 0 tot en met 3650.')
})

describe('programmes', () => {
  test('say how full the places are, and who has hours left against the mean of 24', async () => {
    await page.goto('/planning/regelingen')
    const text = await textOf(page)
    expect(text).toContain('Geboortezorg Flex, pijler 1')
    expect(text).toContain('150')
    expect(text).toContain('Deze regeling bestaat niet.')
    expect(text).toMatch(/rekent met 24 uur/)
    expect(text).toMatch(/nog [\d,]+ uur/)
    expect(await page.locator('svg title').first().innerHTML()).toContain('plaatsen')
  })

  test('are applied for; a refusal without its reason keeps the form, and a decision is kept', async () => {
    await page.goto('/planning/regelingen')
    await page.getByRole('link', { name: /wacht(en)? op een besluit/ }).click()
    await page.waitForURL(/aanvragen$/)
    await page.locator('tbody a').first().click()
    await page.getByRole('radio', { name: /Afwijzen/ }).check()
    await page.getByLabel(/Toelichting/).fill('Zij heeft al hulp.')
    await send('Leg het besluit vast')
    expect(await page.getByRole('alert').innerText()).toContain('Reden van afwijzing')
    expect(await page.getByLabel(/Toelichting/).inputValue()).toBe('Zij heeft al hulp.')
    await page.getByLabel(/Reden van afwijzing/).selectOption('WITHOUT_NEED')
    await send('Leg het besluit vast')
    expect(await page.getByRole('status').first().innerText()).toContain('afgewezen')
    expect(await textOf(page)).toContain('Zij heeft al hulp.')
    expect(await page.getByRole('button', { name: 'Leg het besluit vast' }).count()).toBe(0)
  })
})

test('with a service down the rest is there, and what is missing is said', async () => {
  await service('stop', 'eligibility')
  try {
    expect((await page.goto(IN_CARE))?.status()).toBe(200)
    expect(await textOf(page)).toContain('De kwetsbaarheid is nu niet op te halen.')
    expect((await page.goto('/planning/regelingen'))?.status()).toBe(503)
    expect(await textOf(page)).toContain('nu niet te bereiken')
  } finally {
    await service('start', 'eligibility')
  }
  await service('stop', 'cohorts')
  try {
    expect((await page.goto('/planning/wachtlijst'))?.status()).toBe(200)
    expect(await textOf(page)).toContain('Zuid-Limburg')
  } finally {
    await service('start', 'cohorts')
  }
  await until(async () => (await askAs('karin', '{ ggdRegions { name } }')).body.errors === undefined, 15_000)
})

test('the list of a week prints', async () => {
  await page.goto('/planning/wachtlijst')
  expect(await printedPagesOf(page)).toBeLessThanOrEqual(3)
})

/** The numbers that pass the eleven-test in the range for tests, as the demonstration gives them out. */
function testBsn(number: number): string {
  let given = 0
  for (let head = 99_900_000; ; head += 1) {
    const text = String(head)
    const sum = [...text].reduce((total, digit, place) => total + (9 - place) * Number(digit), 0)
    if (sum % 11 === 10) continue
    given += 1
    if (given === number) return `${text}${sum % 11}`
  }
}

/** A referral of a woman whom an organisation that Noor does not work with has accepted. */
async function someoneRegisteredElsewhere() {
  for (let number = 100; number < 400; number += 1) {
    const bsn = testBsn(number)
    const known = await act('noor', 'registerClient', {
      givenName: 'Proef',
      familyName: madeUpName('Dubbel'),
      birthDate: '1993-02-11',
      dueDate: day(60),
      municipalityCode: 'GM0917',
      bsn,
    })
    if (known.id === undefined) continue
    const referral = await done('noor', 'submitReferral', {
      clientId: known.id,
      recipientAgbCode: ZONNEKIND,
      idempotencyKey: `planner ${known.id}`,
    })
    const tried = await act('pieter', 'changeReferralState', { referralId: referral.id, to: 'ACCEPTED' })
    if (tried.__typename === 'RegisteredElsewhere') return { path: `/planning/aanmeldingen/${referral.id ?? ''}` }
  }
  throw new Error('Nobody of the demonstration is registered elsewhere.')
}

/** A client whom Pieter registered himself, while an organisation that Noor referred her to had done so before. */
async function registeredTwice() {
  const { body } = await askAs(
    'noor',
    '{ referrals(filter: { kinds: [KRAAMZORG], states: [ACCEPTED, INTAKE, INDICATED] }, first: 200) { edges { node { recipient { agbCode } client { id dueDate } } } } }',
  )
  const { edges } = (
    body.data as {
      referrals: { edges: { node: { recipient: { agbCode: string }; client: { id: string; dueDate: string } } }[] }
    }
  ).referrals
  const other = edges.find(
    ({ node }) => node.recipient.agbCode !== ZONNEKIND && node.client.id.startsWith('019a0000-0000-7000-8000-'),
  )
  if (other === undefined) throw new Error('Noor refers to no other organisation.')
  const familyName = madeUpName('Twee')
  await done('pieter', 'registerClient', {
    givenName: 'Proef',
    familyName,
    birthDate: '1993-02-11',
    dueDate: other.node.client.dueDate,
    municipalityCode: 'GM0917',
    bsn: testBsn(Number(other.node.client.id.slice(-12))),
    doubleRegistrationReason: 'Zij twijfelt.',
  })
  return { familyName }
}
