import { batched } from '@kraamketen/subgraph'
import { covers } from '../queries/cover/covers.ts'
import { type CoverRecording, recordCover } from '../queries/cover/record-cover.ts'
import type { Basis } from './basis.ts'

/** What resolvers of supplementary cover can ask and do. A client that the viewer may not see is null. */
export function coverContext({ viewer, asViewer }: Basis) {
  const ofClient = batched((ids) => asViewer((trx) => covers(trx, ids)))
  return {
    ofClient,
    async record(recording: CoverRecording) {
      const outcome = await asViewer((trx) => recordCover(trx, recording, viewer.name))
      ofClient.clear(recording.clientId)
      return outcome
    },
  }
}
