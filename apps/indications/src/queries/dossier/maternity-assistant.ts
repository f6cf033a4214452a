/** Who gives the care at home (NL: kraamverzorgende), employed or self-employed (NL: loondienst of zzp). */
export interface MaternityAssistant {
  readonly id: string
  readonly organisation: string
  readonly name: string
  readonly employment: 'EMPLOYED' | 'SELF_EMPLOYED'
}
