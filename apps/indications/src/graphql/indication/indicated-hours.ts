import type { Indication } from '../../queries/indication/indications.ts'
import { type IndicatedHours, indicate } from '../../rules/indication/indicate.ts'
import { klimFinding } from '../../rules/indication/propose-by-klim.ts'
import { protocolOf } from '../../rules/indication/protocol.ts'
import { existing } from '../../existing.ts'

const computed = new WeakMap<Indication, IndicatedHours>()

/** The rules over the facts of a row, once a row however many fields ask. */
export function indicatedHours(indication: Indication): IndicatedHours {
  const known = computed.get(indication)
  if (known !== undefined) return known
  const result = indication.method === 'LIP' ? byProtocol(indication) : byPackage(indication)
  computed.set(indication, result)
  return result
}

function byProtocol(indication: Indication): IndicatedHours {
  const protocol = existing(protocolOf(indication.protocolVersion), 'a protocol of that version')
  return indicate({ ...indication, protocol })
}

function byPackage({ klimPackage, minutes }: Indication): IndicatedHours {
  if (klimPackage === null || minutes === null) return { minutes: null, findings: [], missing: ['klimPackage'] }
  return { minutes, findings: [klimFinding(klimPackage, minutes)], missing: [] }
}
