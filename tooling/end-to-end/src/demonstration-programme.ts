/** The programme that was made up for the demonstration, in force now. */
export const DEMONSTRATION_PROGRAMME = '019a3c8c-0000-7000-8000-000000000004'
