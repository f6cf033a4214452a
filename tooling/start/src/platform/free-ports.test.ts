import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { waitForPorts } from './free-ports.ts'

async function aTakenPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, free: () => server.close() }
}

test('each taken port is named with the option that changes it', async () => {
  const [one, two] = await Promise.all([aTakenPort(), aTakenPort()])
  await expect(waitForPorts({ portal: one.port, costs: two.port }, 0)).rejects.toMatchObject({
    message: `Ports ${one.port} (portal), ${two.port} (costs) are taken by other programs.`,
    remedy: 'Stop them, or choose with --portal-port, --subgraph-ports: npm start -- --portal-port PORT',
  })
  one.free()
  two.free()
})

test('with patience, a port that is let go in time is no problem', async () => {
  const { port, free } = await aTakenPort()
  setTimeout(free, 100)
  await waitForPorts({ portal: port }, 3000)
})
