import { expect, inject, test } from 'vitest'
import { roleUrl } from './prepare-server.ts'
import { scramVerifier } from './scram-verifier.ts'
import { withClient } from './with-client.ts'

test('PostgreSQL accepts the verifier as the password itself, and no other password', async () => {
  const superuserUrl = inject('postgres')
  const role = `verifier_${process.pid}`
  await withClient(superuserUrl, async (server) => {
    await server.query(`create role ${role} login password '${scramVerifier('correct horse')}'`)
    const signIn = (password: string) => withClient(roleUrl(superuserUrl, 'postgres', role, password), async () => 'in')
    await expect(signIn('correct horse')).resolves.toBe('in')
    await expect(signIn('battery staple')).rejects.toMatchObject({ code: '28P01' })
    await server.query(`drop role ${role}`)
  })
})

test.each(['', 'wachtwoord-é', 'a\nb'])('%j is refused: it would need SASLprep', (password) => {
  expect(() => scramVerifier(password)).toThrow('printable ASCII')
})
