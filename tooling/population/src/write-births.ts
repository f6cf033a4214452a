import { type Births, MISSING } from './births.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { RowSink } from './row-sink.ts'
import { DELIVERY_BY_PLACE, OUTCOME_TOKENS, YES_NO_TOKENS, dayToken } from './tokens.ts'

/** Columns as in BIRTHS of the data contract. */
export function writeBirth(births: Births, row: number, names: Pseudonyms, sink: RowSink): void {
  sink.pseudonym(names.ofChild(row))
  sink.pseudonym(names.ofMother(births.mother[row]!))
  sink.text(dayToken(births.bornOn[row]!))
  sink.text(births.live[row] === 1 ? OUTCOME_TOKENS.LIVE : OUTCOME_TOKENS.STILLBORN)
  sink.whole(births.plurality[row]!)
  sink.whole(births.birthOrder[row]!)
  wholeOrMissing(sink, births.gestation[row]!, 0)
  wholeOrMissing(sink, births.weight[row]!, 0)
  wholeOrMissing(sink, births.apgar[row]!, MISSING)
  const delivery = DELIVERY_BY_PLACE[births.delivery[row]!]
  if (delivery === undefined) sink.missing()
  else sink.text(delivery)
  yesOrNo(sink, births.haemorrhage[row]!)
  yesOrNo(sink, births.transferred[row]!)
  yesOrNo(sink, births.mentalHealthProblem[row]!)
  sink.end()
}

function wholeOrMissing(sink: RowSink, value: number, missing: number): void {
  if (value === missing) sink.missing()
  else sink.whole(value)
}

function yesOrNo(sink: RowSink, value: number): void {
  if (value === MISSING) sink.missing()
  else sink.text(value === 1 ? YES_NO_TOKENS.Y : YES_NO_TOKENS.N)
}
