import { answerLine, splitLines } from '../../src/cli/answer-lines'
import { cardsFor, readKnowledge } from '../support/knowledge'

const knowledge = readKnowledge()
const { toText } = cardsFor(knowledge)
const { answerer, organization } = knowledge

function answered(request: unknown): Record<string, unknown> {
  const { output, failed } = answerLine(JSON.stringify(request), 1, { answerer, organization, toText })
  expect(failed).toBe(false)
  return JSON.parse(output) as Record<string, unknown>
}

describe('answerLine', () => {
  it('answers with id, kind, units, refs and text, and nothing else', () => {
    const reply = answered({ id: 'q1', question: 'kto mi podłączy drukarkę?', category: 'duty' })
    expect(reply).toEqual({
      id: 'q1',
      kind: 'answer',
      units: ['IT-04-2'],
      refs: expect.arrayContaining(['§ 13 pkt 1 lit. e']) as unknown,
      text: toText(answerer.answer('kto mi podłączy drukarkę?')),
    })
    expect((reply['refs'] as string[])[0]).toBe('§ 13 pkt 1 lit. e')
    expect(Object.keys(reply)).toEqual(['id', 'kind', 'units', 'refs', 'text'])
  })

  it.each([
    ['who is above a unit', 'komu podlega IT-05-1?', { kind: 'answer', units: ['IT-05'] }],
    ['a superior without a code', 'komu podlega Strateg?', { kind: 'answer', units: ['IT-08'] }],
    ['a fact of the act', 'od kiedy obowiązuje zarządzenie?', { kind: 'answer', units: [], refs: ['§ 24'] }],
    ['a greeting', 'dzień dobry', { kind: 'none', units: [], refs: [] }],
    ['a matter of nobody', 'kiedy wywożą śmieci z mojego osiedla', { kind: 'none', units: [], refs: [] }],
    ['an empty question', '', { kind: 'none', units: [], refs: [] }],
  ])('answers %s', (_, question, expected) => {
    expect(answered({ id: 'q', question })).toMatchObject(expected)
  })

  it('answers the context first, in its order', () => {
    const context = ['co robi Oddział usług cyfrowych?', 'co robi IT-04-2?']
    expect(answered({ id: 'q', question: 'a komu oni podlegają?', context })).toMatchObject({ units: ['zastepca-3'] })
    const reversed = { id: 'q', question: 'a komu oni podlegają?', context: context.toReversed() }
    expect(answered(reversed)).toMatchObject({ units: ['dyrektor'] })
  })

  it('keeps what was spoken of through a thank-you', () => {
    const context = ['co robi IT-04-2?', 'dziękuję']
    expect(answered({ id: 'q', question: 'a komu oni podlegają?', context })).toMatchObject({ units: ['zastepca-3'] })
  })

  it('names at most six citations', () => {
    expect((answered({ id: 'q', question: 'co robi IT-04-1?' })['refs'] as string[]).length).toBe(6)
  })

  it.each([
    ['a number for an id', { id: 7, question: 'dzień dobry' }, 7],
    ['no context', { id: 'q', question: 'dzień dobry', context: null }, 'q'],
  ])('takes %s', (_, request, id) => {
    expect(answered(request)['id']).toBe(id)
  })

  it.each([
    ['text', 'kto?', 'line 3: is not JSON: '],
    ['an empty line', '', 'line 3: is not JSON: '],
    ['a JSON text', '"kto?"', 'line 3: is not a JSON object'],
    ['a list', '[]', 'line 3: is not a JSON object'],
    ['a line without id', '{"question":"kto?"}', 'line 3: has no "id" (a text or a number)'],
    ['a line without question', '{"id":"q"}', 'line 3: has no "question" (a text)'],
    ['a question that is a number', '{"id":"q","question":1}', 'line 3: has no "question" (a text)'],
    [
      'a context that is a text',
      '{"id":"q","question":"a?","context":"b"}',
      'line 3: has a "context" that is not a list',
    ],
  ])('reports %s', (_, line, message) => {
    const { output, failed } = answerLine(line, 3, { answerer, organization, toText })
    const report = JSON.parse(output) as { error: string }
    expect(failed).toBe(true)
    expect(Object.keys(report)).toEqual(['error'])
    expect(report.error.startsWith(message)).toBe(true)
  })
})

async function split(...chunks: string[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<string> {
    yield* chunks
  }
  const lines: string[] = []
  for await (const line of splitLines(stream())) lines.push(line)
  return lines
}

describe('splitLines', () => {
  it.each([
    ['lines that chunks cut apart', ['a\nb', 'c\n', 'd'], ['a', 'bc', 'd']],
    ['empty lines between others', ['a\n\nb\n'], ['a', '', 'b']],
    ['no line of nothing', [''], []],
    ['a line separator inside JSON', ['"a\u2028b"\n"c"'], ['"a\u2028b"', '"c"']],
  ])('gives %s', async (_, chunks, lines) => {
    expect(await split(...chunks)).toEqual(lines)
  })
})
