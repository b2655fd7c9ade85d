import { toCitation } from '../../src/ordinance/citation'
import { joinWhiteSpace } from '../../src/ordinance/clean'
import type { Ordinance } from '../../src/ordinance/ordinance'
import { parseOrdinance } from '../../src/ordinance/ordinance'
import { readOrganization } from '../../src/organization/organization'
import { createNameFinder } from '../../src/web/names'
import { renderReader, type ReaderSource } from '../../src/web/reader'
import { parseAct, readAct, readFixture } from '../support/acts'

const render = (ordinance: Ordinance, more: Partial<ReaderSource> = {}): string =>
  renderReader({
    ordinance,
    organization: { units: new Map() },
    officialAddress: null,
    names: { inAct: () => [] },
    ...more,
  }).main.markup
/** The whole of it, with its notes. */
const renderNotes = (ordinance: Ordinance): string =>
  renderReader({ ordinance, organization: { units: new Map() }, officialAddress: null, names: { inAct: () => [] } })
    .footer?.markup ?? ''

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a person reads on a page. */
const visible = (page: string): string =>
  joinWhiteSpace(
    page
      .replace(/<\/?(?:span|b)\b[^>]*>|<a href[^>]*>|(?<=<a href.*)<\/a>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? '?'),
  )

describe('renderReader', () => {
  const ordinance = readAct()
  const page = render(ordinance)

  it('gives each of the 379 provisions one anchor, in the order of the act', () => {
    const anchors = [...page.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)
    expect(anchors).toEqual([...ordinance.provisions.keys()])
    expect(new Set(anchors).size).toBe(379)
  })

  it('shows the words of the whole act', () => {
    const text = visible(page)
    const missing = [...ordinance.provisions.values()].filter((provision) => !text.includes(provision.text))
    expect(missing).toEqual([])
    expect(text).toContain('Zarządzenie nr 1796/2025 Prezydenta Miasta Krakowa z dnia 28 lipca 2025 r.')
    expect(text).toContain(ordinance.preface.title)
    expect(text).toContain(ordinance.preamble)
    expect(text).toContain(ordinance.conclusions.text)
  })

  it('numbers each provision as the act prints it, with a link to itself', () => {
    const links = [...page.matchAll(/<a class="num" href="#([^"]+)" aria-label="([^"]+)">([^<]+)<\/a>/g)]
    expect(links).toHaveLength(379)
    const printed = new Map(links.map(([, eId, label, num]) => [eId, [label, num]]))
    expect(printed.get('sec_13')?.[1]).toBe('§ 13.')
    expect(printed.get('sec_1__para_3')?.[1]).toBe('3.')
    expect(printed.get('sec_13__point_1')?.[1]).toBe('1)')
    expect(printed.get('sec_13__point_1__letter_e')).toEqual(['Odnośnik do: § 13 pkt 1 lit. e', 'e)'])
    expect(links.every(([, eId, label]) => label?.endsWith(toCitation(eId as never)))).toBe(true)
  })

  it('leaves no one-letter word at the end of a line', () => {
    expect(page).toContain('ust. 1 i\u00a03 ustawy z\u00a0dnia 8 marca 1990 r. o\u00a0samorządzie')
    expect(page).not.toMatch(/<p>[^<]* [wz] /)
  })

  it('names in the contents the unit that a section is about', () => {
    const withUnits = render(ordinance, { organization: readOrganization(ordinance) })
    const contents = /<nav class="contents"[^>]*>(.*?)<\/nav>/s.exec(withUnits)?.[1] ?? ''
    expect(visible(contents)).toContain('§ 13 IT-04-2 Referat ds. wsparcia użytkowników')
    expect(contents.match(/<li>/g)).toHaveLength(24)
  })

  it('links the units it names, in any case, and the provisions it refers to', () => {
    const linked = render(ordinance, { names: createNameFinder(readOrganization(ordinance)) })
    const links = [...linked.replace(/<\/?span[^>]*>/g, '').matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)]
    expect(links.map(([, href, words]) => `${href} ${words}`)).toEqual(
      expect.arrayContaining([
        '/units/IT-04-2 Referatu ds. wsparcia użytkowników (IT-04-2)',
        '/units/IT-01-1 Referat ds. zarządzania projektami IT IT-01-1',
        '#sec_12__point_1 pkt. 1',
        '#sec_19__para_1__point_3 §\u00a019 ust.1 pkt. 3',
      ]),
    )
  })

  it('says since when the act is in force, that the annex is not here, and leaves out the address under the signature', () => {
    const text = visible(page + renderNotes(ordinance))
    expect(text).toContain('Obowiązuje od 28 lipca 2025 r.')
    expect(text).toContain('Załącznik, o którym mowa w § 22')
    expect(text).toContain('Pominięto adres internetowy wydrukowany pod podpisem')
    expect(page).not.toContain('bip.krakow.pl')
  })

  it('links to the official text only when its address is known', () => {
    const officialAddress = 'https://bip.example.org/1796?a=1&b=2'
    const linked = render(ordinance, { officialAddress })
    expect(linked).toContain('<a href="https://bip.example.org/1796?a=1&amp;b=2">Tekst urzędowy</a>')
    expect(page).not.toContain('Tekst urzędowy')
  })

  it('sets tirets with dashes and what closes a list after the list', () => {
    const text = visible(render(parseOrdinance(readFixture('drafting.txt'), 'drafting.txt')))
    expect(text).toContain('a) ręczne: – młotki, – piły i – klucze do rur, b) elektryczne:')
    expect(text).toMatch(/b\) wałki – wyczyszczone i suche; 3\) części zamienne/)
  })

  it('shows hostile words of an act as words', () => {
    const hostile = '<script>alert(1)</script> <img src=x onerror="alert(2)"> &amp; \'"'
    const shown = render(parseAct(`§ 1. Wypożycza się ${hostile}.`))
    expect(shown).not.toMatch(/<script|<img/)
    expect(visible(shown)).toContain(`Wypożycza się ${hostile}.`)
  })
})
