import { parseAct } from '../support/acts'
import { postId, readSecondOrganization, unitCode } from '../support/organizations'
import { readHead, recognizePost } from '../../src/organization/posts'

describe('readHead', () => {
  it.each([
    ['kierowane jest przez Dyrektora', 'dyrektor', 'Dyrektor'],
    ['kierowany przez Naczelnika', 'naczelnik', 'Naczelnik'],
    ['Biurem kieruje Kierownik', 'kierownik', 'Kierownik'],
    ['Strażą kieruje Komendant', 'komendant', 'Komendant'],
  ])('reads "%s"', (words, id, name) => {
    expect(readHead(parseAct('§ 1. Wstęp.', `§ 2. Jest ${words}.`), unitCode('DR'))).toEqual({
      id,
      name,
      postIn: 'DR',
      source: 'sec_2',
    })
  })
})

describe('recognizePost', () => {
  const head = readHead(parseAct('§ 1. Kieruje Dyrektor, kierowane przez Dyrektora.'), unitCode('BZ'))
  const leadership = { head, name: 'Biuro Zieleni', shortName: 'Biuro' }

  it.each([
    ['Dyrektor', 'dyrektor'],
    ['Dyrektorowi', 'dyrektor'],
    ['Dyrektorowi Biura', 'dyrektor'],
    ['Dyrektorowi Biura Zieleni', 'dyrektor'],
    ['Zastępca Dyrektora', 'zastepca-1'],
    ['Zastępcy Dyrektora Biura', 'zastepca-1'],
    ['II Zastępcy Dyrektora', 'zastepca-2'],
    ['IX Zastępca Dyrektora', 'zastepca-9'],
  ])('knows %s', (words, id) => {
    expect(recognizePost(words, leadership)).toBe(id)
  })

  it.each([
    'Dyrektorowi Wydziału',
    'Dyrektorowi Biura Prawnego',
    'Kierownikowi',
    'Zastępca Prezydenta',
    'Zastępca Dyrektora Wydziału',
    'Zastępca Dyrektora ds. drzew',
    'Referat Zieleni (BZ-01)',
    '',
  ])('does not know "%s"', (words) => {
    expect(recognizePost(words, leadership)).toBeUndefined()
  })
})

describe('readInnerPosts', () => {
  const COORDINATORS = 'praca odbywa się pod bezpośrednim nadzorem Koordynatorów stanowisk'
  const head = '3) kierownik Referatu odpowiada za podział pracy między Stanowiska.'

  it('reads a head from "kieruje Kierownik" as well', () => {
    const { posts } = readSecondOrganization([head, '3) pracą Referatu kieruje Kierownik.'])
    expect(posts.get(postId('kierownik-WS-02'))?.source).toBe('sec_3__para_1__point_3')
  })

  it.each(['(WS-02-1, WS-02-2)', '(WS-02-1 i WS-02-2)', '(WS-02-1 oraz WS-02-2)'])(
    'reads coordinators of %s',
    (codes) => {
      const { posts, units } = readSecondOrganization([head, `${head.slice(0, -1)};\n4) ${COORDINATORS} ${codes}.`])
      for (const code of ['WS-02-1', 'WS-02-2']) {
        expect(units.get(unitCode(code))?.reportsTo).toEqual({
          superior: { post: `koordynator-${code}` },
          source: 'sec_3__para_1__point_4',
        })
        expect(posts.get(postId(`koordynator-${code}`))).toMatchObject({
          postIn: code,
          reportsTo: { superior: { post: 'kierownik-WS-02' } },
        })
      }
    },
  )

  it('leaves a coordinator without a superior where no head is named', () => {
    const { posts } = readSecondOrganization([head, `3) ${COORDINATORS} (WS-02-1).`])
    expect(posts.has(postId('kierownik-WS-02'))).toBe(false)
    expect(posts.get(postId('koordynator-WS-02-1'))?.reportsTo).toBeUndefined()
  })
})
