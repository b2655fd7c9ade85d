import { cleanLines } from '../../src/ordinance/clean'
import { parseOrdinance } from '../../src/ordinance/ordinance'
import { OrdinanceSyntaxError, parseProvisions } from '../../src/ordinance/parse'
import { walk, type Provision } from '../../src/ordinance/provision'
import { readFixture } from '../support/acts'

function parse(...lines: string[]): Provision[] {
  return parseProvisions(cleanLines(lines.join('\n')), 'act.txt')
}

function texts(provisions: readonly Provision[]): [string, string][] {
  return [...walk(provisions)].map(({ eId, text }) => [eId, text])
}

describe('parseProvisions', () => {
  describe('on the made-up act of every level', () => {
    const { provisions } = parseOrdinance(readFixture('drafting.txt'), 'drafting.txt')
    const textOf = (eId: string): string | undefined => [...provisions.values()].find((item) => item.eId === eId)?.text
    const under = (prefix: string): string[] => [...provisions.keys()].filter((eId) => eId.startsWith(prefix))

    it('reads inserted numbers and letters', () => {
      expect(under('sec_1__para_')).toEqual([
        'sec_1__para_1',
        'sec_1__para_1a',
        'sec_1__para_2',
        'sec_1__para_3',
        'sec_1__para_3__point_1',
        'sec_1__para_3__point_1__letter_a',
        'sec_1__para_3__point_1__letter_aa',
        'sec_1__para_3__point_1__letter_ab',
        'sec_1__para_3__point_1__letter_b',
        'sec_1__para_3__point_1a',
        'sec_1__para_3__point_2',
      ])
      expect(under('sec_10')).toEqual(['sec_10', 'sec_10a'])
    })

    it.each([
      ['sec_2__point_1__letter_a__indent_1', 'młotki,'],
      ['sec_2__point_1__letter_a__indent_2', 'piły i'],
      ['sec_2__point_1__letter_a__indent_3', 'klucze do rur,'],
      ['sec_3__indent_1', 'czyste,'],
      ['sec_3__indent_2', 'suche;'],
      ['sec_3__indent_3', 'całe.'],
    ])('reads a dash line after an introduction as a tiret: %s', (eId, text) => {
      expect(textOf(eId)).toBe(text)
    })

    it('reads a dash line after the last letter as the words that close the list', () => {
      const list = [...provisions.values()].find(({ eId }) => eId === 'sec_2__point_2')
      expect(list?.wrapUp).toBe('– wyczyszczone i suche;')
      expect(list?.children.map(({ text }) => text)).toEqual(['pędzle,', 'wałki'])
      expect(textOf('sec_2__point_3')).toBe('części zamienne.')
    })

    it('reads a dash line after the last tiret in the same way', () => {
      const list = [...provisions.values()].find(({ eId }) => eId === 'sec_2__point_1__letter_b')
      expect(list?.wrapUp).toBe('– w sprawnym stanie;')
      expect(list?.children.map(({ text }) => text)).toEqual(['wiertarki,', 'szlifierki'])
    })

    it.each([
      ['a section', 'sec_4', 'Urządzenia do cięcia – tnące wzdłuż i w poprzek – wydaje się po szkoleniu z:'],
      ['a point', 'sec_4__point_1', 'obsługi pił spalinowo – elektrycznych;'],
      ['a letter that is not the last', 'sec_4__point_2__letter_a', 'oparzeń wodno – parowych,'],
    ])('lets any other dash line continue %s', (_, eId, text) => {
      expect(textOf(eId)).toBe(text)
    })

    it('lets a wrapped line that begins with a citation continue the sentence', () => {
      expect(textOf('sec_5')).toMatch(/zgodnie z § 10a i § 1 ust\. 2, a nie z § 40/)
    })

    it('remembers the line of each provision', () => {
      expect([...provisions.values()].find(({ eId }) => eId === 'sec_3__indent_2')?.line).toBe(45)
    })
  })

  it('opens several levels on one line', () => {
    expect(texts(parse('§  1.1.  1) a) Słowa', '§ 2.1. Inne'))).toEqual([
      ['sec_1', ''],
      ['sec_1__para_1', ''],
      ['sec_1__para_1__point_1', ''],
      ['sec_1__para_1__point_1__letter_a', 'Słowa'],
      ['sec_2', ''],
      ['sec_2__para_1', 'Inne'],
    ])
  })

  it('joins lines and page gaps, also when the marker stands alone', () => {
    expect(texts(parse('§ 1. A:', '1)', 'jeden', '', '', 'dwa;', '2) trzy.', '§ 2.', '1.', 'Cztery.'))).toEqual([
      ['sec_1', 'A:'],
      ['sec_1__point_1', 'jeden dwa;'],
      ['sec_1__point_2', 'trzy.'],
      ['sec_2', ''],
      ['sec_2__para_1', 'Cztery.'],
    ])
  })

  it('counts letters on after z', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'ab'].map((letter) => `${letter}) x,`)
    const [section] = parse('§ 1. A:', '1) b:', ...letters)
    expect(section?.children[0]?.children.map(({ num }) => num).slice(-3)).toEqual(['z', 'aa', 'ab'])
  })

  it('closes a list of letters in two lines, and goes on after it', () => {
    const [section] = parse('§ 1. A:', '1) b:', 'a) c', '– d', 'e', '– f;', '2) g.')
    expect(section?.children.map(({ text, wrapUp }) => [text, wrapUp])).toEqual([
      ['b:', '– d e – f;'],
      ['g.', undefined],
    ])
  })

  it('gives the words back to a list of tirets that is not the last', () => {
    const [section] = parse('§ 1. A:', '1) b:', 'a) c:', '– d', '– e', '– f', 'b) g.')
    expect(section?.children[0]?.wrapUp).toBeUndefined()
    expect(section?.children[0]?.children.map(({ text, wrapUp }) => [text, wrapUp])).toEqual([
      ['c:', '– e – f'],
      ['g.', undefined],
    ])
  })

  it.each([
    ['a gap between sections', ['§ 1. A.', '§ 3. B.'], 2, 'section 3 does not follow 1; expected 2 or 1a'],
    ['a start that is not the first', ['§ 2. A.'], 1, 'section 2 does not follow the start; expected 1'],
    ['a gap between paragraphs', ['§ 1. 1. A.', '', '3. B.'], 3, 'paragraph 3 does not follow 1; expected 2 or 1a'],
    ['a gap between points', ['§ 1. A:', '1) b;', '3) c.'], 3, 'point 3 does not follow 1; expected 2 or 1a'],
    ['a number twice', ['§ 1. A:', '1) b;', '1) c.'], 3, 'point 1 does not follow 1; expected 2 or 1a'],
    [
      'a gap after an inserted point',
      ['§ 1. A:', '1) b;', '1a) c;', '3) d.'],
      4,
      'point 3 does not follow 1a; expected 1b or 2',
    ],
    [
      'a gap between letters',
      ['§ 1. A:', '1) b:', 'a) c,', 'c) d.'],
      4,
      'letter c does not follow a; expected b or aa',
    ],
    [
      'a list of letters without its first',
      ['§ 1. A:', '1) b:', 'b) c.'],
      3,
      'letter b does not follow the start; expected a',
    ],
    [
      'a letter under a section',
      ['§ 1. A:', 'a) b.'],
      2,
      'letter a stands directly under section 1; expected point between',
    ],
    [
      'a letter under a paragraph',
      ['§ 1. 1. A:', 'a) b.'],
      2,
      'letter a stands directly under paragraph 1; expected point between',
    ],
    [
      'a paragraph after points',
      ['§ 1. A:', '1) b;', '2. c.'],
      3,
      'paragraph 2 stands beside point 1; expected point 2 or 1a',
    ],
    [
      'a letter after tirets',
      ['§ 1. A:', '1) b:', '– c,', 'a) d.'],
      4,
      'letter a stands beside indent 1; expected indent 2 or 1a',
    ],
    ['words before the first section', ['A.'], 1, 'expected "§ 1." but found "A."'],
    ['a point before the first section', ['1) a.'], 1, 'point 1 stands before the first section; expected "§ 1."'],
    ['a dash before the first section', ['– a.'], 1, 'a dash stands before the first section; expected "§ 1."'],
    ['a marker without words', ['§ 1. A:', '1) b;', '2)'], 3, 'point 2 has no words; expected its text or a list'],
    [
      'an unknown marker',
      ['§ 1. A:', '1) b:', 'A) c.'],
      3,
      'unknown marker in "A) c."; expected one of "§ 1.", "1.", "1)", "a)" or a dash',
    ],
    [
      'a bullet',
      ['§ 1. A:', '• pierwszy z bardzo długich punktów, którego nikt nie zmieści w wierszu'],
      2,
      'unknown marker in "• pierwszy z bardzo długich punktów, któ"; expected one of "§ 1.", "1.", "1)", "a)" or a dash',
    ],
    [
      'a chapter',
      ['§ 1. A.', '', 'Rozdział 2', '§ 2. B.'],
      3,
      'unknown marker in "Rozdział 2"; expected one of "§ 1.", "1.", "1)", "a)" or a dash',
    ],
  ])('stops at %s, with file, line and what was expected', (_, lines, line, message) => {
    expect(() => parse(...lines)).toThrow(new OrdinanceSyntaxError(message, line, 'act.txt'))
    expect(() => parse(...lines)).toThrow(`act.txt:${line}: ${message}`)
  })
})
