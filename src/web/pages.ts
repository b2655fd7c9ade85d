import type { Request, Response, Server } from 'restify'
import { isPostId, isUnitCode, type PostId, type UnitCode } from '../organization/model'
import { answerApi, readQuestion } from './api-answers'
import type { PageAssets } from './assets'
import { compress } from './compression'
import type { WebKnowledge } from './knowledge'
import { PRIVACY, TERMS } from './legal'
import { renderPage, THEMES, type PageContent, type Theme } from './page'
import { actPath } from './paths'
import { hasCopy, preparePage, Refusal, sendAsset, sendNotModified, sendPrepared, type Prepared } from './respond'
import type { ContactsGate } from './sign-in'
import { createSite, type Site } from './site'
import type { TeamsTab } from './teams-link'

/** What the pages are served from. */
export interface PageDeps {
  /** Asked anew for each request. */
  readonly knowledge: () => WebKnowledge
  readonly assets: PageAssets
  readonly gate: ContactsGate
  /** Changes with the release. */
  readonly program: string
  readonly tab?: TeamsTab
}

type Handle = (request: Request, response: Response) => Promise<void>

/** Adds the pages, their files and the JSON of answers. */
export function routePages(server: Server, { knowledge, assets, gate, program, tab }: PageDeps): void {
  const get = (path: string, handle: Handle): void => {
    server.get(path, handle)
    server.head(path, handle)
  }
  const sites = new WeakMap<WebKnowledge, { site: Site; pages: Map<string, Prepared> }>()
  const current = (): { site: Site; pages: Map<string, Prepared> } => {
    const state = knowledge()
    const known = sites.get(state) ?? { site: createSite(state, tab), pages: new Map<string, Prepared>() }
    sites.set(state, known)
    return known
  }
  const render = (request: Request, content: PageContent): string => renderPage(content, assets, themeOf(request))

  /** A page that is the same for all, made once for each theme. */
  const sendCommon = (request: Request, response: Response, make: (site: Site) => PageContent): void => {
    const { site, pages } = current()
    const key = `${request.path()} ${themeOf(request) ?? ''}`
    const prepared = pages.get(key) ?? preparePage(render(request, make(site)), 'smallest')
    pages.set(key, prepared)
    sendPrepared(request, response, { ...prepared, isPrivate: false })
  }

  get('/', async (request, response) => {
    const question = questionOf(request)
    if (question === '') return sendCommon(request, response, (site) => site.lookup('', false))
    const seesContacts = await admit(gate, request)
    const page = render(request, current().site.lookup(question, seesContacts))
    sendPrepared(request, response, { ...preparePage(page, 'fast'), isPrivate: isPersonal(request) })
  })
  get('/answers', async (request, response) => {
    const seesContacts = await admit(gate, request)
    const answer = current().site.answer(questionOf(request), seesContacts)
    const page = answer?.markup ?? ''
    sendPrepared(request, response, { ...preparePage(page, 'fast'), isPrivate: isPersonal(request) })
  })
  get('/api/answers', async (request, response) => {
    const read = readQuestion(request.getQuery())
    if ('fault' in read) return sendJson(response, 400, { error: read.fault })
    const seesContacts = await admit(gate, request)
    const { site } = current()
    const etag = `"${site.knowledge.version}-${program}${seesContacts ? '-contacts' : ''}"`
    const isPrivate = isPersonal(request)
    if (!isPrivate && hasCopy(request, etag)) return sendNotModified(response, etag)
    const body = compress(JSON.stringify(answerApi(site, read.question, seesContacts)), 'fast')
    sendPrepared(request, response, { type: 'application/json', etag, body, isPrivate })
  })
  get('/ordinances/:ordinance', async (request, response) => {
    if (request.path() !== actPath(knowledge().ordinance)) throw new Refusal(404)
    sendCommon(request, response, (site) => site.reader())
  })
  get('/privacy', async (request, response) => sendCommon(request, response, () => PRIVACY))
  get('/terms', async (request, response) => sendCommon(request, response, () => TERMS))
  const subjectPage: Handle = async (request, response) => {
    const subject = subjectOf(request.path())
    const seesContacts = await admit(gate, request)
    const content = subject && current().site.subject(subject, seesContacts)
    if (content === undefined) throw new Refusal(404)
    const page = preparePage(render(request, content), 'fast')
    sendPrepared(request, response, { ...page, isPrivate: isPersonal(request) })
  }
  get('/units/:unit', subjectPage)
  get('/posts/:post', subjectPage)
  for (const asset of Object.values(assets)) {
    get(asset.path, async (request, response) => sendAsset(request, response, asset))
  }
}

/** True when the request may see contacts; a token that is not believed is refused as a whole. */
async function admit(gate: ContactsGate, request: Request): Promise<boolean> {
  const verdict = await gate.check(request.headers.authorization)
  if (verdict === 'refused') throw new Refusal(401)
  return verdict === 'open'
}

function isPersonal(request: Request): boolean {
  return request.headers.authorization !== undefined
}

/** What the page's field holds. */
export function questionOf(request: Request): string {
  return (new URLSearchParams(request.getQuery()).get('q') ?? '').trim()
}

function themeOf(request: Request): Theme | undefined {
  const asked = new URLSearchParams(request.getQuery()).get('theme')
  return THEMES.find((theme) => theme === asked)
}

/** What a path ends with: a unit with "/units/", a post with "/posts/". */
function subjectOf(path: string): UnitCode | PostId | undefined {
  const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
  if (path.startsWith('/units/')) return isUnitCode(name) ? name : undefined
  return isPostId(name) ? name : undefined
}

function sendJson(response: Response, status: number, body: unknown): void {
  response.sendRaw(status, JSON.stringify(body), { 'Content-Type': 'application/json' })
}
