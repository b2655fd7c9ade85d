import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

interface WithActions {
  readonly suggestedActions?: { readonly actions: readonly { readonly type: string; readonly value: string }[] }
}

async function suggested(text: string, conversationType: string): Promise<string[]> {
  const [reply] = await server.replies({ text, conversation: { id: 'suggestions', conversationType } })
  const { suggestedActions } = reply as WithActions
  expect(suggestedActions?.actions.every(({ type }) => type === 'imBack') ?? true).toBe(true)
  return suggestedActions?.actions.map(({ value }) => value) ?? []
}

describe('suggested actions', () => {
  it.each(['cześć', 'dzień dobry', 'pomoc', 'help'])('show what to ask to somebody who says "%s"', async (text) => {
    expect(await suggested(text, 'personal')).toContain('kto mi podłączy drukarkę?')
  })

  it('go on with a unit, and each of them is understood', async () => {
    const actions = await suggested('kto mi podłączy drukarkę?', 'personal')
    expect(actions).toEqual(['Komu podlega?', 'Co jeszcze robi?'])
    const conversation = { id: 'suggestions' }
    for (const text of actions) {
      await server.replies({ text: 'kto mi podłączy drukarkę?', conversation })
      const [reply] = await server.replies({ text, conversation })
      expect(reply?.summary).toMatch(/^IT-04-2 Referat/)
    }
  })

  it.each(['groupChat', 'channel'])('stay away from a %s', async (conversationType) => {
    expect(await suggested('pomoc', conversationType)).toEqual([])
    expect(await suggested('kto mi podłączy drukarkę?', conversationType)).toEqual([])
  })

  it('stay away where nothing is left to say', async () => {
    expect(await suggested('dziękuję', 'personal')).toEqual([])
  })
})
