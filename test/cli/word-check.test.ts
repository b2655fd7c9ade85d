import { join } from 'node:path'
import { checkWord } from '../../src/cli/word-check'
import { loadData } from '../../src/data'
import { createKnowledge } from '../../src/knowledge'

const data = loadData(join(__dirname, '..', '..', 'data'), '1796-2025')
const knowledge = createKnowledge(data)
const PROVISION = '§ 17 ust. 2 pkt 4'

const check = (word: string, citation = PROVISION) => checkWord({ word, citation }, knowledge, data)

describe('checkWord', () => {
  it('finds the provision and whose duty it is', () => {
    expect(check('  frombulator  biurowy ', '§17 ust.2 pkt. 4')).toEqual({
      word: 'frombulator biurowy',
      eId: 'sec_17__para_2__point_4',
      unit: 'IT-05-4',
      remarks: expect.any(Array),
    })
  })

  it("takes a duty of every unit, which is nobody's alone", () => {
    expect(check('frombulator', '§ 21 pkt 1').unit).toBeUndefined()
  })

  it.each([
    ['leads elsewhere', 'LISTY projektów', /^"LISTY projektów" also leads to § 2 pkt 1 /],
    ['is held by what is searched', 'drukarka', /^what is searched holds the word already$/],
    ['is taken for another', 'drukrka', /^so far it is taken for a misspelt "drukark/],
  ])('remarks that a word %s', (_, word, remark) => {
    expect(check(word).remarks).toEqual(expect.arrayContaining([expect.stringMatching(remark)]))
  })

  it.each([
    ['a stop word', 'kto', PROVISION, '"kto" is a stop word: questions of every kind hold it'],
    ['no word', '17 !', PROVISION, '"17 !" is not a word'],
    ['nothing', ' ', PROVISION, '"" is not a word'],
    ['a sentence', 'słowo '.repeat(20), PROVISION, 'the word has more than 60 characters'],
    ['no citation', 'frombulator', 'punkt czwarty', '"punkt czwarty" is not a citation such as "§ 17 ust. 2 pkt 4"'],
    ['a provision that does not exist', 'frombulator', '§ 99', 'the act has no § 99'],
    ['a provision without a duty', 'frombulator', '§ 9', '§ 9 gives no unit a duty, so no question can lead there'],
    ['a word that leads there already', 'Listy projektów', '§ 2 pkt 1', '"Listy projektów" leads to § 2 pkt 1 already'],
  ])('refuses %s', (_, word, citation, message) => {
    expect(() => check(word, citation)).toThrow(message)
  })
})
