import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCannedAnswers, type Variables } from './canned-answers.ts'
import { CANNED_GRAPH } from './canned-graph.ts'

/**
 * A process of its own: plays all four services at any path, answers what is canned, and tells at `GET` how often it was
 * asked. It checks neither token nor signature: what a gateway costs is measured here, not what a service does.
 */
const answerTo = createCannedAnswers(CANNED_GRAPH)
let asked = 0

const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  if (request.method === 'GET') {
    response.end(String(asked))
    return
  }
  asked += 1
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: Variables }
    const body = Buffer.from(answerTo(query)(variables))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  })
})
process.once('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => process.send?.({ ready: true, port: (server.address() as AddressInfo).port }))
