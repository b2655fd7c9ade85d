import { UsageError } from '../../src/cli/usage-error'
import { readWordOptions } from '../../src/cli/word-options'

describe('readWordOptions', () => {
  it.each([
    [
      'a word and a citation',
      ['numerkomat', '§ 17'],
      { mode: 'add', word: 'numerkomat', citation: '§ 17', reason: 'a word that people use' },
    ],
    [
      'everything',
      ['numerkomat', '§ 17', '--reason', ' r ', '--label', ' l ', '--anyway', '--dry-run'],
      { mode: 'add', word: 'numerkomat', citation: '§ 17', reason: 'r', label: 'l', anyway: true, isRehearsal: true },
    ],
    ['a removal', ['numerkomat', '--remove'], { mode: 'remove', word: 'numerkomat' }],
    ['a removal of one', ['--remove', 'a', '§ 1'], { mode: 'remove', word: 'a', citation: '§ 1' }],
  ])('reads %s', (_, args, expected) => {
    expect(readWordOptions(args)).toEqual({ anyway: false, isRehearsal: false, ...expected })
  })

  it('reads a call for help', () => {
    expect(readWordOptions(['-h'])).toBe('help')
  })

  it.each([
    ['nothing', [], 'there is no word'],
    ['a word alone', ['a'], 'there is no citation'],
    ['a citation in pieces', ['a', '§', '17'], 'put word and citation in quotation marks; what is "17"?'],
    ['an empty reason', ['a', '§ 1', '--reason', ' '], '--reason and --label take words'],
    ['a removal with a reason', ['a', '--remove', '--reason', 'r'], '--remove takes neither --reason nor --label'],
    ['an unknown option', ['a', '§ 1', '--force'], "Unknown option '--force'"],
  ])('refuses %s', (_, args, message) => {
    expect(() => readWordOptions(args)).toThrow(UsageError)
    expect(() => readWordOptions(args)).toThrow(message)
  })
})
