import { choice, decimalNumber, wholeNumber } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'

/** What could be otherwise; what is left out stays as it is. */
const WHAT_IF = {
  voeding: choice({ borst: 'BREAST', fles: 'BOTTLE' }),
  ligdagen: wholeNumber(0, 365),
  extra: decimalNumber(0, 80),
}

/** Reads from the address what a midwife wonders about; nothing is stored. */
export function readWhatIf(query: URLSearchParams) {
  const { usable, typed, problems } = readFields(WHAT_IF, query)
  const { voeding, ligdagen, extra } = usable
  // Hours are indicated in quarters.
  const quarters = extra === null || Number.isInteger(extra * 4)
  return {
    typed,
    problems: quarters ? problems : { ...problems, extra: { code: 'NOT_A_NUMBER', least: 0, most: 80 } as const },
    asks: quarters && (voeding ?? ligdagen ?? extra) !== null,
    facts: {
      ...(voeding !== null && { feeding: voeding }),
      ...(ligdagen !== null && { hospitalDays: ligdagen }),
      ...(quarters && extra !== null && { additionalHours: extra }),
    },
  }
}
