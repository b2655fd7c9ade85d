import { createNicknameRecognizer } from '../../src/answer/nickname'
import type { Analyzer, QueryTerm } from '../../src/search/analyzer'
import { createTokenizer } from '../../src/language/tokenizer'

const tokenize = createTokenizer({ unitCodes: ['AB-1'] })

/** Every word is its own lemma. */
const analyzer: Analyzer = {
  analyzeText: (text) => tokenize(text).map(({ text: word }) => word.toLowerCase()),
  analyzeQuestion: (text): QueryTerm[] =>
    tokenize(text).map((token) => ({ lemma: token.text.toLowerCase(), token, known: true })),
}

const recognize = createNicknameRecognizer(
  new Map([
    ['AB-1', ['kadry', 'dział kadr']],
    ['AB-2', ['portale', 'help desk']],
    ['not a code', ['finanse']],
  ]),
  analyzer,
)

describe('createNicknameRecognizer', () => {
  it.each([
    ['as it is written', 'kadry', 'AB-1'],
    ['in another case', 'kadrami', 'AB-1'],
    ['as people are called after it', 'kadrowcy', 'AB-1'],
    ['as one of them', 'kadrowiec', 'AB-1'],
    ['as people are called, in another case', 'portalowców', 'AB-2'],
    ['without diacritics', 'portalowcow', 'AB-2'],
    ['by both of its words', 'zapytaj help desk', 'AB-2'],
  ])('knows a unit %s', (_, text, unit) => {
    expect(recognize(analyzer.analyzeQuestion(text))[0]).toMatchObject({ unit, by: 'nickname' })
  })

  it('puts the unit with more of its words first', () => {
    expect(recognize(analyzer.analyzeQuestion('portale i dział kadr')).map(({ unit }) => unit)).toEqual([
      'AB-1',
      'AB-2',
    ])
  })

  it.each([
    ['half of a nickname', 'desk'],
    ['a code', 'AB-1'],
    ['another word', 'drukarka'],
    ['what stands beside no code', 'finanse'],
    ['nothing', ''],
  ])('knows none by %s', (_, text) => {
    expect(recognize(analyzer.analyzeQuestion(text))).toEqual([])
  })
})
