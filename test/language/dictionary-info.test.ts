import { DictionaryFormatError } from '../../src/language/dictionary-format-error'
import { POLISH_DICTIONARY_INFO, readDictionaryInfo } from '../../src/language/dictionary-info'
import { polishInfo } from './polish-dictionary'

describe('readDictionaryInfo', () => {
  it('reads the separator of the Polish dictionary', () => {
    expect(readDictionaryInfo(polishInfo)).toEqual(POLISH_DICTIONARY_INFO)
  })

  it.each([
    ['another encoder', polishInfo.replace('=PREFIX', '=INFIX'), 'fsa.dict.encoder is INFIX, only PREFIX can be read'],
    ['no encoder', polishInfo.replace('fsa.dict.encoder', 'encoder'), 'fsa.dict.encoder is missing'],
    ['another encoding', polishInfo.replace('=UTF-8', '=iso-8859-2'), 'fsa.dict.encoding is iso-8859-2'],
    ['a separator of two letters', polishInfo.replace('=;', '=;;'), 'fsa.dict.separator is ";;"'],
    ['an empty file', '', 'fsa.dict.encoding is missing'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readDictionaryInfo(text)).toThrow(DictionaryFormatError)
    expect(() => readDictionaryInfo(text)).toThrow(message)
  })
})
