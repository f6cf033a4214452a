/** What waits for a planner, in words that follow the count. */
export const planningStart = {
  tasks: {
    belowFloor: (count: string) =>
      count === '1' ? 'gezin met minder dan 24 uur gepland' : 'gezinnen met minder dan 24 uur gepland',
    intakesOverdue: (count: string) =>
      count === '1' ? 'cliënt is voorbij 30 weken zonder intake' : 'cliënten zijn voorbij 30 weken zonder intake',
    homeToday: (count: string) =>
      count === '1' ? 'gezin komt vandaag thuis uit het ziekenhuis' : 'gezinnen komen vandaag thuis uit het ziekenhuis',
    unanswered: (count: string) =>
      count === '1' ? 'aanmelding wacht op antwoord' : 'aanmeldingen wachten op antwoord',
    waiting: (count: string) => (count === '1' ? 'cliënt staat op de wachtlijst' : 'cliënten staan op de wachtlijst'),
    intakesDue: (count: string) =>
      count === '1'
        ? 'intake is te doen: nog te plannen, of deze week'
        : 'intakes zijn te doen: nog te plannen, of deze week',
    reindications: (count: string) => (count === '1' ? 'herindicatie sinds gisteren' : 'herindicaties sinds gisteren'),
    doubles: (count: string) =>
      count === '1' ? 'dubbele inschrijving zonder reden' : 'dubbele inschrijvingen zonder reden',
    applications: (count: string) =>
      count === '1'
        ? 'aanvraag voor een regeling wacht op uw besluit'
        : 'aanvragen voor regelingen wachten op uw besluit',
    dossierGaps: (count: string) => (count === '1' ? 'dossier is niet compleet' : 'dossiers zijn niet compleet'),
  } as Record<string, (count: string) => string>,
}
