import { foldInPlace, splitMatters } from '../../src/answer/matters'
import { createActReader } from '../support/asking'

const { read } = createActReader()

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
      'a thing in a single word',
      'do kogo z kopiami, a do kogo z umową na licencje',
      [['kopiami'], ['umową', 'licencje']],
    ],
    [
      'a second question behind a lead-in',
      'Jedna sprawa: kto robi kopie zapasowe. Druga: kto prowadzi ewidencję licencji.',
      [
        ['Jedna', 'sprawa', 'robi', 'kopie', 'zapasowe', 'Druga'],
        ['Jedna', 'sprawa', 'prowadzi', 'ewidencję', 'licencji'],
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
      'what somebody else asks, when nothing else is asked',
      'szef pyta, kto robi kopie zapasowe, a kto prowadzi ewidencję licencji',
      [
        ['szef', 'robi', 'kopie', 'zapasowe'],
        ['szef', 'prowadzi', 'ewidencję', 'licencji'],
      ],
    ],
    [
      'two who are described',
      'potrzebny ktoś, kto robi kopie zapasowe, i ktoś, kto prowadzi ewidencję licencji',
      [
        ['potrzebny', 'robi', 'kopie', 'zapasowe'],
        ['potrzebny', 'prowadzi', 'ewidencję', 'licencji'],
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
    ['somebody who is described', 'Szukam osoby, która to wie. Kto robi kopie zapasowe?'],
    ['whom a clause tells apart', 'Kto jest tym, kto robi kopie zapasowe?'],
    ['a list of those who', 'kto ma listę, kto robi kopie zapasowe'],
    ['what nobody knows', 'numerki stoją i nie wiadomo kto następny. Kto robi kopie zapasowe?'],
    ['what somebody else asks', 'szef pyta kto zgubił licencje, a ja chcę wiedzieć kto robi kopie zapasowe'],
    ['what is not known of the same thing', 'padły kopie i nie wiem, kto je robi. Kto się tym zajmie?'],
    ['a thing that is described without a comma', 'mam aplikację która robi kopie. kto ją utrzymuje'],
    ['what is told in English', 'nobody knows who is next. Who runs the centre?'],
    ['a single question', 'kto robi kopie zapasowe'],
    ['things joined by "i"', 'kto prowadzi ewidencję licencji i zasobów'],
    ['a story of four questions', 'kto robi kopie, a kto sieć, a kto umowy, a kto szkolenia'],
    ['a second question of unknown words', 'kto robi kopie zapasowe, a kto xyzzy'],
  ])('leaves %s whole', (_, text) => {
    expect(split(text)).toEqual([read(text).matter.map(({ token }) => token.text)])
  })
})
