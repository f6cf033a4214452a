import type { IsoDate } from '@kraamketen/kraamzorg'
import type { NewProject } from './queries/project-open.ts'

/** The projects of the demonstration's accounts. Nobody works on them: they are called so. */
export function demonstrationProjects(today: IsoDate): readonly NewProject[] {
  return [
    {
      id: '019a0000-0000-7000-8003-000000000001',
      name: 'Kraamzorggebruik 2016-2022 (demonstratie)',
      purpose: 'Nagaan welke gezinnen hoeveel uren kraamzorg ontvingen, op synthetische gegevens.',
      openedOn: today,
      subjects: ['ravi'],
    },
    {
      id: '019a0000-0000-7000-8003-000000000002',
      name: 'Oefenproject (demonstratie)',
      purpose: 'Vragen uitproberen zonder het andere project te belasten.',
      openedOn: today,
      subjects: ['ravi'],
    },
    {
      id: '019a0000-0000-7000-8003-000000000003',
      name: 'Capaciteit in de regio (demonstratie)',
      purpose: 'Per regio zien hoeveel kraamzorg gezinnen ontvingen en hoeveel ze nodig hadden.',
      openedOn: today,
      subjects: ['karin'],
    },
    {
      id: '019a0000-0000-7000-8003-000000000004',
      name: 'Toezicht op de kraamzorg (demonstratie)',
      purpose: 'Zien waar gezinnen minder dan het minimum ontvingen.',
      openedOn: today,
      subjects: ['ineke'],
    },
  ]
}
