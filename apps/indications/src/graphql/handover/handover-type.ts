import type { Handover } from '../../queries/handover/handover.ts'
import { builder } from '../builder.ts'

// Pointed at by types that it points at; filled in by handover.ts.
export const HandoverType = builder.objectRef<Handover>('Handover')
