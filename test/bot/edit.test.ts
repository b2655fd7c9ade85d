import { activity, type ActivityFields, type Message } from '../support/channel'
import { startConnector, type Connector } from '../support/connector'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const edit = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }
const asked = { id: 'question', text: 'kto mi podłączy drukarkę?' }
const mended = { ...asked, ...edit, text: 'komu podlega IT-04-1?' }

/** Sends activities of one conversation, and tells what the bot did about them. */
async function deliver(statuses: number[], ...sent: ActivityFields[]): Promise<Connector> {
  const connector = await startConnector(...statuses)
  const { serviceUrl } = connector
  const conversation = { id: serviceUrl.replace(/\D/g, '') }
  for (const fields of sent) {
    const response = await server.post(activity({ conversation, serviceUrl, ...fields }))
    expect([response.status, await response.text()]).toEqual([200, ''])
  }
  await connector.stop()
  return connector
}

const did = ({ requests, received }: Connector): string[] =>
  requests.map((request, at) => `${request.split(' ')[0] ?? ''} ${unitOf(received[at])}`)

const unitOf = (message: Message | undefined): string => /IT-\d\d-\d/.exec(message?.summary ?? '')?.[0] ?? ''

describe('an edited message', () => {
  it('is answered in the place of the answer to its earlier text', async () => {
    const connector = await deliver([200], asked, mended)
    expect(did(connector)).toEqual(['POST IT-04-2', 'PUT IT-04-1'])
    expect(connector.requests[1]).toMatch(/\/activities\/sent-1$/)
  })

  it('is answered at every edit, but once when the channel sends one again', async () => {
    const again = { ...mended, text: 'komu podlega IT-03-1?' }
    expect(did(await deliver([200], asked, mended, mended, again))).toEqual([
      'POST IT-04-2',
      'PUT IT-04-1',
      'PUT IT-03-1',
    ])
  })

  it('is answered below when the earlier answer cannot be changed', async () => {
    expect(did(await deliver([200, 404, 200], asked, mended))).toEqual(['POST IT-04-2', 'PUT IT-04-1', 'POST IT-04-1'])
  })

  it('is answered with a message when its earlier text is not known', async () => {
    expect(did(await deliver([200], mended))).toEqual(['POST IT-04-1'])
  })

  it.each([
    ['was deleted and brought back', { channelData: { eventType: 'undeleteMessage' } }],
    ['has lost its text', { text: '' }],
    ['has no id', { id: undefined }],
  ])('is left alone when it %s', async (_, fields) => {
    expect(did(await deliver([200], { ...mended, ...fields }))).toEqual([])
  })
})
