import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBotFramework } from './support/bot-framework'
import { activity } from './support/channel'
import { startConnector } from './support/connector'
import { createFolder } from './support/folder'
import { startRealProgram } from './support/real-program'

const SECRETS = {
  password: `password-${randomBytes(12).toString('hex')}`,
  token: `token-${randomBytes(12).toString('hex')}`,
  accountKey: randomBytes(32).toString('base64'),
}

describe('the program', () => {
  it('prints none of its secrets, however much it says and whatever goes wrong', async () => {
    const framework = await startBotFramework()
    const connector = await startConnector(401)
    const file = join(createFolder('secrets'), 'password')
    writeFileSync(file, `${SECRETS.password}\n`)
    const program = await startRealProgram({
      ...framework.settings,
      ALLOW_ANONYMOUS: '',
      LOG_LEVEL: 'trace',
      SECRET_EXPIRES: '2020-01-01',
      MicrosoftAppPassword: '',
      MicrosoftAppPassword_FILE: file,
      METRICS_TOKEN: SECRETS.token,
      // Nobody listens there.
      STORE_BLOB_CONNECTION: `DefaultEndpointsProtocol=http;AccountName=example;AccountKey=${SECRETS.accountKey};BlobEndpoint=http://127.0.0.1:1/example`,
    })
    const { serviceUrl } = connector
    const turns = [
      activity({ text: 'kto mi podłączy drukarkę?', deliveryMode: 'expectReplies' }),
      // There is no token for this one: the login's address is not safe enough for the SDK.
      activity({ text: 'kto mi podłączy drukarkę?', serviceUrl }),
    ]
    for (const body of turns) {
      await program.post(body, await framework.authorize({ serviceurl: body.serviceUrl }))
    }
    await program.post(activity({ text: 'x' }), await framework.authorize({}, { forged: true }))
    await program.get('/metrics', { Authorization: 'Bearer wrong' })
    await program.get('/metrics', { Authorization: `Bearer ${SECRETS.token}` })
    await program.get('/readyz')
    expect(await program.stop()).toBe(0)
    await Promise.all([connector.stop(), framework.stop()])

    const printed = program.printed()
    for (const event of ['answered', 'failed', 'refused', 'store']) expect(printed).toContain(`"event":"${event}"`)
    expect(printed).toMatch(/"level":50,[^\n]*SECRET HAS EXPIRED/)
    expect(printed).not.toContain('Bearer')
    for (const secret of Object.values(SECRETS)) {
      expect(printed).not.toContain(secret)
      expect(printed).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''))
      expect(printed).not.toContain(encodeURIComponent(secret).slice(0, 20))
    }
  }, 120_000)
})
