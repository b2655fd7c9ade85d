import { createCfsa2, type Automaton } from '../../src/language/cfsa2'
import { DictionaryFormatError } from '../../src/language/dictionary-format-error'
import { polishDictionary } from './polish-dictionary'
import { tinyAutomaton } from './tiny-automaton'

const ENTRIES = ['kot', 'kotek', 'koza', 'żaba']

describe('createCfsa2', () => {
  it.each([
    ['without numbers', tinyAutomaton(ENTRIES)],
    ['with a number before each node', tinyAutomaton(ENTRIES, { hasNumbers: true })],
  ])('accepts exactly the entries of an automaton %s', (_, bytes) => {
    const automaton = createCfsa2(bytes)

    const words = [...ENTRIES, 'ko', 'kotk', 'kozak', 'zaba', '']
    expect(words.filter((word) => accepts(automaton, word))).toEqual(ENTRIES)
  })

  it.each([
    ['an empty file', [], 'does not begin with "\\fsa"'],
    ['another file', [...Buffer.from('PK zip archive')], 'does not begin with "\\fsa"'],
    ['the older FSA5 version', [0x5c, 0x66, 0x73, 0x61, 0x05, 0, 7, 0, 0x40, 1, 0], 'version is 0x5'],
    ['a flag that nobody has defined', [0x5c, 0x66, 0x73, 0x61, 0xc6, 0x40, 7, 0, 0x40, 1, 0], 'flags are 0x4007'],
    ['a header without its labels', [0x5c, 0x66, 0x73, 0x61, 0xc6, 0, 7, 32, 0, 1], 'is cut off'],
    ['a header alone', [0x5c, 0x66, 0x73, 0x61, 0xc6, 0, 7, 1, 0], 'is cut off'],
  ])('refuses %s', (_, bytes, message) => {
    const open = () => createCfsa2(Uint8Array.from(bytes))

    expect(open).toThrow(DictionaryFormatError)
    expect(open).toThrow(message)
  })

  it.each([
    ['without numbers', tinyAutomaton(ENTRIES)],
    ['with numbers', tinyAutomaton(ENTRIES, { hasNumbers: true })],
  ])('refuses a file %s cut at any of its bytes', (_, bytes) => {
    const lengths = Array.from({ length: bytes.length }, (_, length) => length)

    const accepted = lengths.filter((length) => opens(bytes.subarray(0, length)))
    expect(accepted).toEqual([])
  })

  it('refuses the Polish dictionary cut anywhere', () => {
    const { length } = polishDictionary
    const lengths = [
      ...Array.from({ length: 40 }, (_, part) => Math.floor((length * part) / 40)),
      length - 2,
      length - 1,
    ]

    const accepted = lengths.filter((end) => opens(polishDictionary.subarray(0, end)))
    expect(accepted).toEqual([])
  })

  it('tells how much of a cut file there is', () => {
    expect(() => createCfsa2(polishDictionary.subarray(0, 1_000_000))).toThrow(
      'the dictionary is cut off: its 1000000 bytes end before the automaton does',
    )
  })
})

function accepts(automaton: Automaton, word: string): boolean {
  let node = automaton.root
  let arc = 0
  for (const byte of new TextEncoder().encode(word)) {
    arc = node === 0 ? 0 : automaton.arcTo(node, byte)
    if (arc === 0) return false
    node = automaton.target(arc)
  }
  return arc !== 0 && automaton.isFinal(arc)
}

function opens(bytes: Uint8Array): boolean {
  try {
    createCfsa2(bytes)
    return true
  } catch (error) {
    if (error instanceof DictionaryFormatError) return false
    throw error
  }
}
