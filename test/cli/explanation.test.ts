import { explanationText } from '../../src/cli/explanation'
import { readKnowledge } from '../support/knowledge'

const { answerer, explain } = readKnowledge()

function explained(question: string): string {
  return explanationText(question, answerer.answer(question), explain(question))
}

describe('explanationText', () => {
  const printer = explained('kto mi podlaczy drukarkę w refaretu?')

  it.each([
    ['words typed without diacritics', 'podlaczy → podłączyć'],
    ['corrected words', 'refaretu → referat (taken for "referatu")'],
    ['bridges of the thesaurus', '"drukarkę" → "sprzęt drukująco-kopiujący" (§ 13 pkt 1 lit. e)'],
    ['why this kind', 'Why the answer is of the kind "competent-units"\n  IT-04-2 stands out: the next, '],
    [
      'the best candidate',
      /1\. IT-04-2: \d\.\d\d, stands first\n {5}§ 13 pkt 1 lit\. e: \d\.\d\d = \d\.\d\d relevance \+ /,
    ],
    ['how far the others are behind', /2\. IT-\d\d-\d: \d\.\d\d, \d\d % of the best score/],
  ])('tells %s', (_, expected) => {
    expect(printer).toMatch(expected)
  })

  it('adds up to the score it prints', () => {
    const sums = [...printer.matchAll(/: (\d\.\d\d) = (\d\.\d\d) \D+ (\d\.\d\d) \D+ (\d\.\d\d) /g)]
    expect(sums.length).toBeGreaterThan(5)
    for (const [, score, ...parts] of sums) {
      expect(Math.abs(Number(score) - parts.reduce((sum, part) => sum + Number(part), 0))).toBeLessThan(0.02)
    }
  })

  it.each([
    [
      'a unit beside another one',
      'kto odpowiada za certyfikaty SSL?',
      /IT-05-\d is named beside it: the act gives both the same duty/,
    ],
    [
      'a foreign matter',
      'gdzie wyrobię nowy dowód osobisty',
      /it is more likely about "[^"]+", which is outside the act, than about anything of the best candidate, IT-/,
    ],
    ['a citation', 'co mówi § 13 pkt 1 lit. e?', /the question cites § 13 pkt 1 lit\. e$/],
    ['a superior', 'komu podlega IT-05-1?', /the question asks whom IT-05-1 is under$/],
    ['a unit', 'co robi IT-04-2?', /the question names IT-04-2 and asks what it does$/],
    ['a code that no unit has', 'co robi IT-01-4?', /the question names IT-01-4, which the act does not have$/],
    ['a fact of the act', 'od kiedy obowiązuje zarządzenie?', /a fact of the act: entry-into-force$/],
    ['a greeting', 'dzień dobry', /the whole message is nothing but greeting$/],
  ])('says why it answered about %s', (_, question, reason) => {
    expect(explained(question)).toMatch(reason)
  })
})
