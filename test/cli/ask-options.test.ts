import { readAskOptions } from '../../src/cli/ask-options'
import { UsageError } from '../../src/cli/usage-error'

describe('readAskOptions', () => {
  it.each([
    [
      'a question in quotation marks',
      ['kto mi pomoże?'],
      { mode: 'question', question: 'kto mi pomoże?', explained: false },
    ],
    [
      'a question without them',
      ['kto', 'mi', 'pomoże?'],
      { mode: 'question', question: 'kto mi pomoże?', explained: false },
    ],
    ['an empty question', [''], { mode: 'question', question: '', explained: false }],
    ['--explain before', ['--explain', 'kto?'], { mode: 'question', question: 'kto?', explained: true }],
    ['--explain behind', ['kto?', '--explain'], { mode: 'question', question: 'kto?', explained: true }],
    ['--tree', ['--tree'], { mode: 'tree' }],
    ['--jsonl', ['--jsonl'], { mode: 'jsonl' }],
    ['--help', ['--help'], { mode: 'help' }],
  ])('reads %s', (_, args, options) => {
    expect(readAskOptions(args)).toEqual(options)
  })

  it.each([
    ['nothing', [], 'there is no question'],
    ['--explain alone', ['--explain'], 'there is no question'],
    ['two modes', ['--tree', '--jsonl'], '--tree and --jsonl exclude each other'],
    ['--explain with --jsonl', ['--explain', '--jsonl'], '--explain and --jsonl exclude each other'],
    ['a question beside --jsonl', ['--jsonl', 'kto?'], '--jsonl takes no question, but there is "kto?"'],
    ['an unknown option', ['--json'], "Unknown option '--json'"],
  ])('refuses %s', (_, args, message) => {
    expect(() => readAskOptions(args)).toThrow(UsageError)
    expect(() => readAskOptions(args)).toThrow(message)
  })
})
