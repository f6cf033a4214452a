/** How an intake is held (NL: vorm). */
export const INTAKE_FORMS = ['PHONE', 'VIDEO', 'HOME'] as const
export type IntakeForm = (typeof INTAKE_FORMS)[number]

/** With what risks and needs were mapped (NL: instrument). */
export const INTAKE_INSTRUMENTS = ['TNO_CHECKLIST', 'GIZ', 'OWN_JUDGEMENT', 'OTHER'] as const
export type IntakeInstrument = (typeof INTAKE_INSTRUMENTS)[number]

/**
 * The form to propose while none is planned: at home for a first child, which is an official quality indicator. For
 * next children no source prefers a form, so none is proposed; neither when it is not known which child this is.
 *
 * Source: docs/sources.md#zorginzicht-kraamzorg
 */
export function proposeIntakeForm(parity: number | null): IntakeForm | null {
  return parity === 0 ? 'HOME' : null
}
