import type { Answer } from '../../src/answer/answer'
import { inQuotes } from '../../src/cards/quotation'
import { joinWhiteSpace } from '../../src/ordinance/clean'
import { renderAnswer, type Place } from '../../src/web/answer-html'
import { createNameFinder } from '../../src/web/names'
import { createReplyMaker } from '../../src/web/shown-reply'
import { renderSubject } from '../../src/web/subject-page'
import { ANSWERS, CONTACT, createActCards } from '../support/answers'
import { unitCode } from '../support/organizations'

const HOSTILE = `<img src=x onerror="alert(1)"> </dd><script>alert('2')</script> &quot;`
const { ordinance, organization } = createActCards()
const maker = createReplyMaker({
  ordinance,
  organization,
  answerer: { answer: (): Answer => ({ kind: 'small-talk', about: 'help' }) },
  contactPoints: new Map([
    [
      unitCode('IT-04-2'),
      {
        contactType: HOSTILE,
        telephone: HOSTILE,
        email: HOSTILE,
        room: HOSTILE,
        hoursAvailable: HOSTILE,
        upn: HOSTILE,
        example: false,
      },
    ],
    [unitCode('IT-04-1'), CONTACT],
  ]),
  officialAddress: null,
  examples: [],
  version: '',
})
const place: Place = { context: maker.context(true), names: createNameFinder(organization) }

/** Elements of a piece of HTML, by name, without those that a template of ours has. */
const elements = (markup: string): string[] => [...markup.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name ?? '')

describe('renderAnswer', () => {
  it.each(ANSWERS)('shows every kind of answer, its links inside this server: %s', (_, answer) => {
    const { markup } = renderAnswer(maker.reply(answer, false), place)
    expect(markup).toMatch(/^<article class="answer" data-summary="[^"]+">/)
    const links = [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(links.filter((href) => !/^\/(?:units|posts|ordinances)\//.test(href ?? ''))).toEqual([])
    expect(markup).not.toContain('undefined')
  })

  it('quotes the words of the act', () => {
    const [, answer] = ANSWERS[0] ?? []
    const { markup } = renderAnswer(maker.reply(answer as Answer, false), place)
    const words = joinWhiteSpace(markup.replace(/<\/?span[^>]*>/g, ''))
    expect(words).toContain(inQuotes('instalacja sprzętu drukująco – kopiującego'))
  })

  it('shows a hostile contact as words', () => {
    const answer: Answer = { kind: 'contact', unit: unitCode('IT-04-2'), source: ordinance.sections[12]?.eId as never }
    const { markup } = renderAnswer(maker.reply(answer, true), place)
    expect(elements(markup)).not.toEqual(expect.arrayContaining(['script']))
    expect(elements(markup)).not.toEqual(expect.arrayContaining(['img']))
    expect(markup).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;')
    expect(markup).not.toMatch(/href="(?!\/|tel:|mailto:|https:\/\/teams\.microsoft\.com\/)/)
  })
})

describe('renderSubject', () => {
  it.each([...organization.units.keys(), ...organization.posts.keys()])(
    'has a page for everything in the structure: %s',
    (subject) => {
      const answer: Answer = organization.units.has(subject as never)
        ? { kind: 'unit', unit: subject as never, source: ordinance.sections[0]?.eId as never }
        : { kind: 'post', post: subject as never, source: ordinance.sections[0]?.eId as never }
      const { main } = renderSubject(maker.reply(answer, false), place, subject)
      expect(main.markup.match(/<h1>/g)).toHaveLength(1)
      const unit = organization.units.get(subject as never)
      const cited = (unit?.remit ?? []).filter((eId) => !main.markup.includes(`#${eId}"`))
      expect(cited).toEqual([])
    },
  )
})
