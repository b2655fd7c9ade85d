import { createTokenizer } from '../../src/language/tokenizer'

const tokenize = createTokenizer({ unitCodes: ['IT-04-2', 'IT-05', 'IT-05-1'] })
const show = (text: string): string =>
  tokenize(text)
    .map((token) => `${token.kind}:${token.text}`)
    .join(' ')

describe('createTokenizer', () => {
  it.each([
    ['words', 'Kto mi podłączy drukarkę?', 'word:Kto word:mi word:podłączy word:drukarkę'],
    ['a code in a question', 'co robi it042?', 'word:co word:robi code:IT-04-2'],
    ['codes in a list', 'IT-05, it 04 2 i 05-1', 'code:IT-05 code:IT-04-2 word:i code:IT-05-1'],
    ['a number at the end of a sentence', 'do 14. ', 'word:do number:14'],
    ['dates and ranges', '28-07-2025, 24-12, 9-10', 'number:28-07-2025 number:24-12 number:9-10'],
    ['decimals, times and acts', '2,5 8:30 1796/2025', 'number:2,5 number:8:30 number:1796/2025'],
    ['a citation', '§ 10a ust. 2', 'word:10a word:ust number:2'],
    ['a word with digits', 'Office365', 'word:Office365'],
    ['a short compound', 'e-mail wi-fi', 'word:e-mail word:wi-fi'],
    ['a long compound', 'biznesowo-techniczny', 'word:biznesowo word:techniczny'],
    ['endings after a hyphen or an apostrophe', 'VPN-em Outlook’a', 'word:VPN-em word:Outlook’a'],
    ['decomposed letters', 'sieć'.normalize('NFD'), 'word:sieć'],
    ['emoji', 'drukarka🖨️👨‍👩‍👧nie działa', 'word:drukarka word:nie word:działa'],
    ['markup', '<b class="x">kto</b>&nbsp;pomoże&#33;', 'word:kto word:pomoże'],
    ['signs that are no markup', 'a < b & c > d', 'word:a word:b word:c word:d'],
    ['a lone section sign', '§', ''],
    ['nothing', '', ''],
    ['white space', ' \n\t ', ''],
  ])('cuts %s', (_, text, tokens) => {
    expect(show(text)).toBe(tokens)
  })

  it('tells where each token stands in the text as typed', () => {
    const text = '<i>Co</i> robi it 04 2 🙂 w Łodzi?'

    const pieces = tokenize(text).map(({ start, end }) => text.slice(start, end))
    expect(pieces).toEqual(['Co', 'robi', 'it 04 2', 'w', 'Łodzi'])
  })

  it.each(['a', 'a-', '1-', '<a', '&a', 'IT-', 'IT 1 ', '04-', '😀', 'ż '])(
    'takes 10,000 characters of "%s" in its stride',
    (piece) => {
      const started = performance.now()
      tokenize(piece.repeat(10_000 / piece.length))

      expect(performance.now() - started).toBeLessThan(500)
    },
  )
})
