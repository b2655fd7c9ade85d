import { toCitation } from '../../src/ordinance/citation'
import { findTwins } from '../../src/search/twins'
import { eId } from '../support/answers'
import { addressOf } from '../support/citations'
import { readKnowledge } from '../support/knowledge'

const A = eId('sec_1__point_1')
const B = eId('sec_2__point_1')
const C = eId('sec_3__point_1')

describe('findTwins', () => {
  it.each([
    ['the same words in another order', 'a b c', 'c a b', true],
    ['three words of four', 'a b c', 'a b c d', true],
    ['the same words, one of them twice', 'a b b', 'a b', true],
    ['two words of three', 'a b', 'a b c', false],
    ['half of the words', 'a b c d', 'a b e f', false],
    ['other words', 'a b', 'c d', false],
    ['a single word', 'a', 'a', false],
    ['no words', '', '', false],
  ])('says of provisions with %s whether they are', (_, one, other, same) => {
    const lemmas = (text: string): string[] => text.split(' ').filter((lemma) => lemma !== '')
    const twins = findTwins(
      new Map([
        [A, lemmas(one)],
        [B, lemmas(other)],
      ]),
    )
    expect(twins(A)).toEqual(same ? [B] : [])
    expect(twins(B)).toEqual(same ? [A] : [])
  })

  it('finds every twin, and none of a provision that it was not given', () => {
    const twins = findTwins(new Map([A, B, C].map((id) => [id, ['a', 'b']])))
    expect(twins(B)).toEqual([A, C])
    expect(twins(eId('sec_9'))).toEqual([])
  })
})

describe('the twins of the act', () => {
  const { ordinance, twins } = readKnowledge()
  const stands = (letter: string): string[] => [1, 2, 3, 4].map((point) => `§ 17 ust. 2 pkt ${point} lit. ${letter}`)

  const GROUPS: readonly (readonly [label: string, ...citations: string[]])[] = [
    ['the administrator’s duties', '§ 12 pkt 2 lit. a', ...stands('a')],
    ['failures', '§ 12 pkt 2 lit. b', ...stands('b')],
    ['changes', '§ 12 pkt 2 lit. c', ...stands('c')],
    ['applications that must run on', ...stands('d')],
    ['installing applications', ...stands('e')],
    ['watching applications', ...stands('f')],
    ['accounts and certificates', ...stands('g')],
    ['dictionaries', ...stands('h')],
    ['the second line of support', '§ 12 pkt 3', ...stands('i')],
    ['the same sentence twice in one remit', '§ 6 pkt 15', '§ 6 pkt 20'],
    ['another sentence twice in one remit', '§ 6 pkt 16', '§ 6 pkt 18'],
    ['contracts that duties need', '§ 15 pkt 1 lit. l', '§ 15 pkt 2 lit. g'],
    ['contracts for others', '§ 19 ust. 1 pkt 2', '§ 19 ust. 2 pkt 2 lit. b'],
    ['purchases without a contract', '§ 19 ust. 1 pkt 4', '§ 19 ust. 2 pkt 2 lit. d'],
    ['judging suppliers', '§ 19 ust. 1 pkt 5', '§ 19 ust. 2 pkt 2 lit. e'],
    ['reports on procurement', '§ 19 ust. 1 pkt 6', '§ 19 ust. 2 pkt 1 lit. c'],
  ]

  it.each(GROUPS)('are %s', (_, ...citations) => {
    for (const citation of citations) {
      const found = twins(addressOf(citation)).map(toCitation)
      expect(found.toSorted()).toEqual(citations.filter((other) => other !== citation).toSorted())
    }
  })

  it('are none besides', () => {
    const grouped = new Set(GROUPS.flatMap(([, ...citations]) => citations))
    const others = [...ordinance.provisions.keys()].filter((id) => !grouped.has(toCitation(id)))
    expect(others.filter((id) => twins(id).length > 0).map(toCitation)).toEqual([])
  })
})
