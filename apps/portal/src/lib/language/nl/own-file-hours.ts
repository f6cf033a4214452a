import type { Enum } from '../../api-enums.ts'

const hours = (count: number) => `${count} uur`
const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)

/** The words a mother reads about her hours. */
export const ownFileHours = {
  nothing: 'Er is nog niets over u vastgelegd.',
  duration: (wholeHours: number, restMinutes: number) =>
    restMinutes === 0
      ? hours(wholeHours)
      : wholeHours === 0
        ? minutes(restMinutes)
        : `${hours(wholeHours)} en ${minutes(restMinutes)}`,
  hours: {
    title: 'Mijn uren',
    howMany: 'Hoeveel uren krijgt u?',
    canGet: (amount: string) => `U kunt ${amount} kraamzorg thuis krijgen.`,
    couldGet: (amount: string) => `U kon ${amount} kraamzorg thuis krijgen.`,
    wasUntil: (date: string) => `U kon deze uren gebruiken tot en met ${date}.`,
    undecided: 'Het aantal uren is nog niet te zeggen.',
    notYet: 'Uw uren zijn nog niet bepaald.',
    notYetWhen: 'Na het eerste gesprek, de intake, bepaalt uw kraamzorg hoeveel uren u krijgt. Dan staat het hier.',
    until: (date: string) => `U kunt deze uren gebruiken tot en met ${date}.`,
    later: (date: string) =>
      `Is er later nog zorg nodig? Dat kan tot en met ${date}, als uw verloskundige het goed vindt.`,
    canChange: 'Dit kan nog veranderen. We weten nog niet:',
    hardWord: 'Een ander woord voor uw aantal uren is',
  },
  balance: {
    title: 'Wat hebt u gehad, en wat komt nog?',
    titleOver: 'Wat hebt u gehad?',
    had: 'Gehad',
    toCome: 'Komt nog, al gepland',
    open: 'Nog niet gepland',
    canGet: 'Zoveel kunt u krijgen',
    unused: 'Niet gebruikt',
    couldGet: 'Zoveel kon u krijgen',
    openMeans: (amount: string) =>
      `Voor ${amount} is nog geen bezoek gepland. Vraag uw kraamzorg ernaar als u dat wilt.`,
    behind: 'Een bezoek dat nog niet is opgeschreven, telt mee bij “Komt nog”.',
    reasons: 'Waarom het anders kan zijn dan eerst bepaald:',
    reason: {
      DEATH: 'na een overlijden',
      GOALS_REACHED: 'de doelen zijn bereikt',
      HOSPITAL_STAY: 'u of uw kind was in het ziekenhuis',
      MOVED: 'u bent verhuisd',
      OTHER: 'een andere reden',
      OWN_CONTRIBUTION: 'de eigen bijdrage',
      SHORTAGE: 'er was te weinig personeel',
      WISH_OF_CLIENT: 'u wilde het zo',
    } satisfies Record<Enum<'DifferenceReason'>, string>,
  },
  visits: {
    title: 'Bezoeken',
    toCome: 'Nog te komen',
    noneToCome: 'Er staat nu geen bezoek gepland.',
    today: 'Vandaag',
    tomorrow: 'Morgen',
    notWritten: 'Nog niet opgeschreven',
    notWrittenMeans: 'De tijd van dit bezoek is voorbij. Uw kraamzorg schrijft nog op hoe lang het duurde.',
    done: 'Geweest',
    cancelled: 'Ging niet door',
    planned: (amount: string) => `${amount} gepland`,
    lasted: (amount: string) => `duurde ${amount}`,
    atBirth: 'hulp bij de bevalling',
    by: (name: string) => `met ${name}`,
    nobodyYet: 'Wie er komt, is nog niet bekend.',
    noReason: 'Een reden is niet vastgelegd.',
  },
  why: {
    title: 'Waarom dit aantal?',
    open: 'Nog niet bekend',
    base: (amount: string) => `Om mee te beginnen: ${amount}`,
    noChange: 'Verandert niets aan het aantal',
    more: (amount: string) => `${amount} erbij`,
    fewer: (amount: string) => `${amount} eraf`,
    together: (amount: string) => `Samen: ${amount}`,
    changed: (times: number) =>
      times === 1
        ? 'Uw uren zijn één keer veranderd. De reden:'
        : `Uw uren zijn ${times} keer veranderd. De laatste reden:`,
    noReason: 'niet vastgelegd.',
    others: (count: number) => (count === 1 ? '1 regel die bij u niet geldt' : `${count} regels die bij u niet gelden`),
    who: 'Wie bepaalt dit?',
    setBy: (name: string, organisation: string | null, date: string) =>
      `${name}${organisation === null ? '' : ` van ${organisation}`} bepaalde uw uren op ${date}.`,
    agreedBy: (name: string, date: string | null) => `${name} vindt dit goed${date === null ? '' : `, sinds ${date}`}.`,
    notAgreed: 'Of uw verloskundige het ermee eens is, is niet vastgelegd.',
    extension: 'Is er meer zorg nodig? Uw kraamzorg vraagt dat dan aan uw verloskundige. Die beslist.',
    asked: (date: string, amount: string, until: string) =>
      `Op ${date} is ${amount} extra gevraagd, tot en met ${until}.`,
    extensionState: {
      APPROVED: 'Dat is goedgekeurd.',
      REFUSED: 'Dat is afgewezen.',
      REQUESTED: 'Uw verloskundige beslist nog.',
      WITHDRAWN: 'Die vraag is ingetrokken.',
    } satisfies Record<Enum<'ExtensionState'>, string>,
    sources: 'Waar deze regels staan',
    protocol: 'Gerekend met:',
  },
  call: {
    title: 'Wie kunt u bellen?',
    nobody: 'Er is nog niemand vastgelegd die voor u zorgt.',
    callNumber: (number: string) => `Bel ${number}`,
    noPhone: 'Telefoonnummer niet bekend',
    kind: {
      DISTRICT_TEAM: 'Wijkteam',
      HOSPITAL: 'Ziekenhuis',
      INSURER: 'Zorgverzekeraar',
      JGZ: 'Consultatiebureau (jeugdgezondheidszorg)',
      KRAAMZORG: 'Uw kraamzorg',
      LACTATION_CONSULTANT: 'Lactatiekundige',
      MIDWIFE_PRACTICE: 'Uw verloskundige',
      SAFE_HOME: 'Veilig Thuis',
    } satisfies Record<Enum<'OrganisationKind'>, string>,
    urgent: 'Is er gevaar, of gaat het heel slecht met u of uw kind? Bel 112.',
  },
}
