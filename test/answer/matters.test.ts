import { foldInPlace, splitMatters, withoutExcluded } from '../../src/answer/matters'
import { createActReader } from '../support/asking'

const { read } = createActReader()

function kept(text: string): string[] {
  const { terms, foldedInPlace } = read(text)
  return withoutExcluded(terms, foldedInPlace).map(({ token }) => token.text)
}

function split(text: string): string[][] {
  const { matter, foldedInPlace } = read(text)
  return splitMatters(matter, foldedInPlace).map((terms) => terms.map(({ token }) => token.text))
}

describe('foldInPlace', () => {
  it.each([
    ['Polish letters', 'ŻÓŁĆ Gęślą', 'zolc gesla'],
    ['letters of two code units', 'a😀ł', 'a😀l'],
    ['letters that grow when they are folded', 'ŉ İ ß', 'ŉ i ß'],
    ['white space as it is', 'a\t  b\n', 'a\t  b\n'],
    ['nothing', '', ''],
  ])('folds %s', (_, text, folded) => {
    expect(foldInPlace(text)).toHaveLength(text.length)
    expect(foldInPlace(text)).toBe(folded)
  })
})

describe('withoutExcluded', () => {
  it.each([
    ['what it is not about', 'nie chodzi mi o umowy, tylko o licencje', ['licencje']],
    ['what is not asked', 'nie pytam kto kupuje sprzęt, ale kto szkoli', ['szkoli']],
    ['what follows "but not"', 'szkolenia, ale nie z analizy danych', ['szkolenia']],
    ['who else might be meant', 'kto ustala standardy, a nie kto je wdraża?', ['ustala', 'standardy']],
    ['a word behind a comma', 'łącza kablem, nie wifi. kto zapewnia', ['łącza', 'kablem', 'zapewnia']],
    ['what stands before "only"', 'nie budżet tylko umowy', ['umowy']],
  ])('leaves out %s', (_, text, words) => {
    expect(kept(text)).toEqual(words)
  })

  it.each([
    ['a failure', 'nie działa sieć', ['działa', 'sieć']],
    ['a failure behind a comma', 'sieć jest, nie działa', ['sieć', 'działa']],
    ['everything when nothing else is said', 'nie chodzi mi o umowy', ['umowy']],
    ['a question without "not"', 'kto robi umowy, tylko szybko', ['robi', 'umowy', 'szybko']],
  ])('keeps %s', (_, text, words) => {
    expect(kept(text)).toEqual(expect.arrayContaining(words))
  })
})

describe('splitMatters', () => {
  it.each([
    [
      'two questions in one',
      'kto robi kopie zapasowe, a kto szkolenia użytkowników?',
      [
        ['robi', 'kopie', 'zapasowe'],
        ['szkolenia', 'użytkowników'],
      ],
    ],
    [
      'two questions without a comma',
      'kto robi kopie zapasowe i kto prowadzi ewidencję licencji',
      [
        ['robi', 'kopie', 'zapasowe'],
        ['prowadzi', 'ewidencję', 'licencji'],
      ],
    ],
    [
      'two sentences',
      'Kto robi kopie zapasowe? Kto prowadzi ewidencję licencji?',
      [
        ['robi', 'kopie', 'zapasowe'],
        ['prowadzi', 'ewidencję', 'licencji'],
      ],
    ],
    [
      'two verbs of one object, which each part keeps',
      'kto nadzoruje i kto usprawnia przepływ danych',
      [
        ['nadzoruje', 'przepływ', 'danych'],
        ['usprawnia', 'przepływ', 'danych'],
      ],
    ],
    [
      'what is said before both questions, which holds for each',
      'szkolenia: kto prowadzi ewidencję, a kto robi webinary',
      [
        ['szkolenia', 'prowadzi', 'ewidencję'],
        ['szkolenia', 'robi', 'webinary'],
      ],
    ],
    [
      'two things of which it is asked who and who',
      'kopie zapasowe i ewidencja licencji, kto i kto?',
      [
        ['kopie', 'zapasowe'],
        ['ewidencja', 'licencji'],
      ],
    ],
    [
      'somebody and somebody else',
      'ktoś ma odtworzyć kopie zapasowe, ktoś inny prowadzić ewidencję licencji',
      [
        ['kopie', 'zapasowe'],
        ['prowadzić', 'ewidencję', 'licencji'],
      ],
    ],
    [
      'one against the other, with what is said of both',
      'licencje: ewidencja vs zakupy, do kogo z czym?',
      [
        ['licencje', 'ewidencja'],
        ['licencje', 'zakupy'],
      ],
    ],
    [
      'two things before a colon',
      'kopie zapasowe i ewidencja licencji: kto ma jedno, a kto drugie',
      [
        ['kopie', 'zapasowe'],
        ['ewidencja', 'licencji'],
      ],
    ],
    [
      'the whole and a part of it',
      'kto planuje budżet w całym Centrum i osobno w pionie zakupów',
      [
        expect.not.arrayContaining(['pionie']) as unknown as string[],
        expect.arrayContaining(['planuje', 'budżet', 'pionie']) as unknown as string[],
      ],
    ],
  ])('cuts %s', (_, text, parts) => {
    expect(split(text)).toEqual(parts)
  })

  it.each([
    ['a single question', 'kto robi kopie zapasowe'],
    ['things joined by "i"', 'kto prowadzi ewidencję licencji i zasobów'],
    ['a story of four questions', 'kto robi kopie, a kto sieć, a kto umowy, a kto szkolenia'],
    ['a second question of unknown words', 'kto robi kopie zapasowe, a kto xyzzy'],
  ])('leaves %s whole', (_, text) => {
    expect(split(text)).toEqual([read(text).matter.map(({ token }) => token.text)])
  })
})
