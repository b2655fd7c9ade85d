import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ACCOUNT, startAzurite, type Azurite } from '../support/azurite'
import { builtProgram } from '../support/built'
import { createCertificate } from '../support/certificate'
import { createFolder } from '../support/folder'

jest.setTimeout(60_000)

/** What App Service offers to a process that has a managed identity: tokens, at an address and for a header that it alone knows. */
async function startTokens(asked: string[]): Promise<Server> {
  const server = createServer((request: IncomingMessage, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost')
    asked.push(
      `${request.headers['x-identity-header']} ${searchParams.get('resource')} ${searchParams.get('client_id')}`,
    )
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: 'https://sts.windows.net/tenant/', aud: 'https://storage.azure.com', iat: now, nbf: now }
    const token = [{ alg: 'RS256' }, { ...claims, exp: now + 3600 }, 'signature']
    const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url')
    response.setHeader('Content-Type', 'application/json')
    response.end(
      JSON.stringify({
        access_token: token.map(encode).join('.'),
        expires_on: String(now + 3600),
        token_type: 'Bearer',
      }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

describe('a store in Azure Blob without a secret', () => {
  let azurite: Azurite
  let tokens: Server
  let certificate: string
  let asked: string[]
  beforeAll(async () => {
    const made = createCertificate()
    certificate = join(createFolder('identity'), 'certificate.pem')
    writeFileSync(certificate, made.certificate)
    asked = []
    azurite = await startAzurite(made)
    tokens = await startTokens(asked)
  })
  afterAll(async () => {
    tokens.close()
    await azurite.stop()
  })

  it.each([
    ['the machine’s managed identity', {}, 'null'],
    ['a managed identity of its own', { clientId: 'bot-id' }, 'bot-id'],
  ])('is written to with %s', async (_, identity, clientId) => {
    const { container } = azurite.settings()
    const access = { url: `https://127.0.0.1:${azurite.port}/${ACCOUNT}`, ...identity }
    const program = builtProgram('test/store/identity-writer')
    const child = spawn(process.execPath, [program, JSON.stringify({ kind: 'blob', container, access })], {
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: certificate,
        IDENTITY_ENDPOINT: `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/msi/token`,
        IDENTITY_HEADER: 'from-app-service',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(await Promise.all([text(child.stdout), text(child.stderr)])).toEqual(['drukarka\n', ''])
    expect(asked.splice(0)).toEqual([`from-app-service https://storage.azure.com ${clientId}`])
  })
})
