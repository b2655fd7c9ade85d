import { isFromTenants } from '../../src/bot/tenant'
import { startBotFramework, TENANT_ID, type BotFramework } from '../support/bot-framework'
import { activity } from '../support/channel'
import { createWatchedBot } from '../support/watched-bot'

const STRANGER = '77777777-7777-8888-9999-000000000000'

describe('isFromTenants', () => {
  const named = (channelData: unknown, conversationTenant?: unknown, senderTenant?: unknown): never =>
    ({
      channelData,
      conversation: { id: 'c', tenantId: conversationTenant },
      from: { id: 'p', tenantId: senderTenant },
    }) as never

  it.each([
    ['named by the channel', named({ tenant: { id: TENANT_ID } }), true],
    ['named in capitals', named({ tenant: { id: 'ABCDEF00-7777-8888-9999-000000000000' } }), true],
    ['named by the conversation', named(undefined, TENANT_ID), true],
    ['named by both', named({ tenant: { id: TENANT_ID } }, TENANT_ID), true],
    ['another one', named({ tenant: { id: STRANGER } }), false],
    ['another one, named by the conversation', named(undefined, STRANGER), false],
    ['ours by the channel, another by the conversation', named({ tenant: { id: TENANT_ID } }, STRANGER), false],
    ['another by the channel, ours by the conversation', named({ tenant: { id: STRANGER } }, TENANT_ID), false],
    ['a guest from another one', named({ tenant: { id: TENANT_ID } }, TENANT_ID, STRANGER), false],
    ['no tenant at all', named(undefined), false],
    ['a tenant without id', named({ tenant: {} }), false],
    ['a tenant that is a list', named({ tenant: [TENANT_ID] }), false],
    ['an id that is a list', named({ tenant: { id: [TENANT_ID] } }), false],
    ['an empty id', named({ tenant: { id: '' } }, TENANT_ID), false],
    ['channel data that are a string', named(TENANT_ID), false],
  ])('takes an activity by its tenant: %s', (_, from, expected) => {
    expect(isFromTenants(from, new Set([TENANT_ID, 'abcdef00-7777-8888-9999-000000000000']))).toBe(expected)
  })
})

describe('an activity of another tenant', () => {
  let framework: BotFramework
  beforeAll(async () => {
    framework = await startBotFramework()
    jest.spyOn(console, 'error').mockReturnValue(undefined)
  })
  afterAll(() => framework.stop())

  const channelData = { tenant: { id: STRANGER } }

  it.each([
    ['a message', activity({ text: 'kto mi podłączy drukarkę?', channelData })],
    ['a message that wants its replies at once', activity({ text: 'x', deliveryMode: 'expectReplies', channelData })],
    ['an edited message', activity({ type: 'messageUpdate', text: 'x', channelData })],
    ['an installation', activity({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }], channelData })],
    ['a button', activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: {} }, channelData })],
    ['feedback', activity({ type: 'invoke', name: 'message/submitAction', value: {}, channelData })],
    ['a message without a tenant', activity({ text: 'x', channelData: undefined })],
  ])('is refused with 403 and nothing else, and counted: %s', async (_, body) => {
    const { bot, reached, events } = createWatchedBot(framework.settings)
    const { Authorization: authorization } = await framework.authorize()
    expect(await bot.receive({ authorization, body })).toEqual({ status: 403 })
    expect(reached).toEqual([])
    expect(events).toEqual([{ event: 'refused', told: { status: 403, reason: 'another tenant' } }])
  })

  it('is not told apart without a good token', async () => {
    const { bot } = createWatchedBot(framework.settings)
    expect(await bot.receive({ authorization: undefined, body: activity({ channelData }) })).toMatchObject({
      status: 401,
    })
  })
})
