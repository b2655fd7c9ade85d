import { ASSETS } from '../../src/prepared'
import { loadAssets } from '../../src/web/assets'
import { createServer, type FailedRequest } from '../../src/web/server'
import { listen, type Listening } from '../../src/web/listen'
import { createMetrics } from '../../src/web/metrics'
import { SOUND_STATE, type StoreState } from '../../src/store/store'
import type { WebKnowledge } from '../../src/web/knowledge'
import { readKnowledge } from '../support/knowledge'

const knowledge: WebKnowledge = { ...readKnowledge(), contactPoints: new Map(), officialAddress: null, examples: [] }

interface Stage {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly failures: readonly FailedRequest[]
}

const running: Listening[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((it) => it.close()))
})

interface Parts {
  readonly served?: () => WebKnowledge
  readonly store?: StoreState
  readonly problems?: readonly string[]
  readonly metricsToken?: string
}

async function stage({
  served = () => knowledge,
  store = SOUND_STATE,
  problems = [],
  metricsToken,
}: Parts = {}): Promise<Stage> {
  const data = { since: new Date(), problems }
  const failures: FailedRequest[] = []
  const sources = { data: () => data, store: () => store }
  const server = createServer({
    bot: { receive: async () => ({ status: 200 }) },
    knowledge: served,
    assets: loadAssets(ASSETS),
    contacts: { rule: 'everyone' },
    program: 'test',
    watching: {
      ...sources,
      metrics: createMetrics({ knowledge: () => knowledge, ...sources }),
      ...(metricsToken === undefined ? {} : { metricsToken }),
    },
    log: { failed: (failure) => void failures.push(failure) },
  })
  const listening = await listen(server, 0)
  running.push(listening)
  return {
    get: (path, headers = {}) => fetch(`http://127.0.0.1:${listening.port}${path}`, { headers }),
    failures,
  }
}

describe('GET /readyz', () => {
  it.each<[string, Parts, string]>([
    ['all is well', {}, 'ready'],
    ['the store is away', { store: { ...SOUND_STATE, isReachable: false, dedupe: 'process' } }, 'degraded'],
    ['newer data cannot be used', { problems: ['thesaurus.json: is not JSON'] }, 'degraded'],
  ])('answers 200, since questions are answered, and says how it is: %s', async (_, parts, status) => {
    const response = await (await stage(parts)).get('/readyz')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ status, data: { ordinance: '1796/2025' }, store: { errors: 0 } })
  })
})

describe('GET /metrics', () => {
  it('is open where no token is set', async () => {
    const response = await (await stage()).get('/metrics')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(await response.text()).toContain('kto_za_co_ordinance_info{number="1796/2025"')
  })

  it.each([
    ['no token', {}, 401],
    ['another token', { Authorization: 'Bearer sesame-sesame-sesam' }, 401],
    ['another scheme', { Authorization: 'Basic sesame-sesame-sesame' }, 401],
    ['the token', { Authorization: 'Bearer sesame-sesame-sesame' }, 200],
  ])('asks for the token that is set: %s', async (_, headers, status) => {
    const { get } = await stage({ metricsToken: 'sesame-sesame-sesame' })
    const response = await get('/metrics', headers)
    expect(response.status).toBe(status)
    expect((await response.text()).includes('kto_za_co')).toBe(status === 200)
  })

  it('counts requests by their route and names nothing that was asked', async () => {
    const { get } = await stage()
    for (const path of ['/?q=kto+zgubi%C5%82+akta', '/units/IT-04-2', '/units/IT-99', '/zgubione-akta']) await get(path)
    const text = await (await get('/metrics')).text()
    const counts = text.split('\n').filter((line) => line.startsWith('kto_za_co_http_request_seconds_count'))
    expect(counts).toEqual([
      'kto_za_co_http_request_seconds_count{route="/",status="200"} 1',
      'kto_za_co_http_request_seconds_count{route="/units/:unit",status="200"} 1',
      'kto_za_co_http_request_seconds_count{route="/units/:unit",status="404"} 1',
      'kto_za_co_http_request_seconds_count{route="none",status="404"} 1',
    ])
    expect(text).not.toMatch(/zgubi|akta|IT-99/)
  })
})

describe('a page that cannot be made', () => {
  const fail = (): never => {
    throw new Error('the page of "kto zgubił akta" cannot be made')
  }

  it.each([
    ['a browser', { Accept: 'text/html' }, 'text/html; charset=utf-8'],
    ['a program', {}, 'application/json'],
  ])('shows %s the reference that the log holds, and nothing of the error', async (_, headers, type) => {
    const { get, failures } = await stage({ served: fail })
    const response = await get('/?q=kto+zgubi%C5%82+akta', headers)
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe(type)
    const text = await response.text()
    expect(failures).toEqual([
      {
        reference: expect.stringMatching(/^[0-9a-f]{8}$/),
        path: '/',
        question: 'kto zgubił akta',
        error: expect.any(Error),
      },
    ])
    expect(text).toContain(failures[0]?.reference)
    expect(text).not.toMatch(/zgubi|cannot be made|\bat /)
  })
})
