import type { Enum } from '../../api-enums.ts'
import { days } from './counted.ts'

type ReportingStep =
  'started' | 'signalsMapped' | 'colleagueConsulted' | 'talkedWithParents' | 'weighed' | 'decided' | 'completed'

const families = (count: string) => (count === '1' ? '1 gezin' : `${count} gezinnen`)

/** The words of the quality of one organisation. */
export const inspectionOrganisation = {
  measure: {
    measure: 'Cijfer',
    here: 'Hier',
    national: 'Landelijk',
    trend: 'Per kwartaal',
    inAll: (count: string) => `${count} samen`,
    meanOver: (count: string) => `gemiddeld over ${count}`,
    sources: 'Bronnen:',
    noTrend: 'niet per kwartaal geteld',
    tooFewByQuarter: 'te weinig in elk kwartaal',
    trendOf: (name: string, quarters: string) => `${name}, per kwartaal van geboorte: ${quarters}`,
    quarters: 'De cijfers per kwartaal als tabel',
  },
  organisation: {
    agb: (code: string) => `AGB-code ${code}`,
    seatNotNow: 'de vestigingsplaats is nu niet op te halen',
    choose: 'Periode kiezen',
    lateAfter: 'Overdracht te laat na',
    days: 'dagen',
    facts: 'In het kort',
    known: 'Cijfers bekend',
    reports: 'Meldingen',
    grade: {
      DURING: 'Cijfer tijdens de zorg',
      AFTER: 'Cijfer na de zorg',
    } satisfies Record<Enum<'EvaluationMoment'>, string>,
    byFamilies: (count: string) => `van ${families(count)}`,
    themes: 'Thema’s',
    access: {
      title: 'Inzage van moeders in hun dossier',
      used: 'Keek zelf in haar dossier',
      said: (withAccess: string, used: string) =>
        `${withAccess} moeders kunnen hun dossier inzien. Minstens één keer gekeken: ${used}.`,
    },
    handovers: {
      title: 'Overdracht aan de jeugdgezondheidszorg',
      said: (missing: string, children: string) =>
        `Bij ${missing} van de ${children} kinderen ontbreekt de overdracht.`,
      sent: 'Verzonden',
      missing: 'Ontbreekt, zonder weigering van de ouders',
      refused: 'Ouders wilden geen overdracht',
      complete: 'Verzonden en compleet',
      incomplete: 'Verzonden, maar niet compleet',
      late: (count: number) => `Verzonden meer dan ${days(count)} na de geboorte`,
      lateNote:
        'Geen bron zegt na hoeveel dagen een overdracht te laat is. Kies het aantal dagen daarom zelf, bovenaan deze pagina.',
    },
    trainings: {
      title: 'Verplichte scholing',
      nobody: 'Er is geen personeel vastgelegd.',
      on: (date: string) => `Personeel in dienst op ${date}`,
      employment: {
        EMPLOYED: 'Loondienst',
        SELF_EMPLOYED: 'Zzp',
      } satisfies Record<Enum<'StaffEmployment'>, string>,
      assistants: 'Kraamverzorgenden',
      reportingCode: 'Meldcode',
      earlySignalling: 'Vroegsignalering',
      valid: 'Geldig',
      unknown: 'Gevolgd, einddatum niet bekend',
      without: 'Niet gevolgd of verlopen',
      note: 'Geen bron zegt hoe lang een scholing in de meldcode geldig blijft. Zonder vastgelegde einddatum is het dus niet bekend. Vroegsignalering telt als zij in de laatste 3 jaar is gevolgd.',
    },
    reportingCode: {
      title: 'Stappen van de meldcode',
      withheld: 'Dit zijn er minder dan tien, misschien geen. Hoeveel precies laten we niet zien.',
      under: 'minder dan 10',
      step: {
        started: 'Gestart',
        signalsMapped: 'Stap 1: signalen in kaart gebracht',
        colleagueConsulted: 'Stap 2: overlegd met collega of Veilig Thuis',
        talkedWithParents: 'Stap 3: gesprek met de betrokkenen',
        weighed: 'Stap 4: gewogen',
        decided: 'Stap 5: beslist over melden en hulp',
        completed: 'Afgesloten met een uitkomst',
      } satisfies Record<ReportingStep, string>,
      note: 'Alleen aantallen. Minder dan tien wordt nooit getoond.',
    },
    continuity: {
      title: 'Kraamverzorgenden per gezin',
      none: 'Er zijn geen gezinnen waarvan de zorg is afgelopen en van wie elk bezoek bekend is.',
      mean: (mean: string, count: string) => `Gemiddeld ${mean} kraamverzorgenden per gezin, bij ${families(count)}.`,
      tooFew: (count: string) => `Dit gaat over ${families(count)}. Dat is te weinig voor een gemiddelde.`,
      number: (count: number) => (count === 1 ? '1 kraamverzorgende' : `${count} kraamverzorgenden`),
      families: (count: string, share: string | null) => (share === null ? count : `${count} (${share})`),
      changes: (changes: string, withNote: string) =>
        `Er kwam ${changes} keer een andere kraamverzorgende dan de keer ervoor. Bij ${withNote} daarvan is een overdracht geschreven`,
    },
  },
  incidents: {
    title: 'Meldingen, en wat ervan is geleerd',
    counts: 'Meldingen geteld',
    none: 'In deze periode is niets gemeld.',
    each: 'Elke melding, en wat ervan is geleerd',
    kindAndTheme: 'Soort en thema',
    number: 'Aantal',
    reported: 'Gemeld bij de inspectie',
    learned: 'Geleerd',
    notLearned: 'nog niet vastgelegd wat is geleerd',
    kind: {
      CALAMITY: 'Calamiteit',
      COMPLAINT: 'Klacht',
      INCIDENT: 'Incident',
    } satisfies Record<Enum<'IncidentKind'>, string>,
    first: (shown: string, all: string) => `De laatste ${shown} van ${all} meldingen.`,
  },
}
