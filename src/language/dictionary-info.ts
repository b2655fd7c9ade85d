import { DictionaryFormatError } from './dictionary-format-error'

/** What `polish.info` says about the entries: the byte between form, lemma and tags. */
export interface DictionaryInfo {
  readonly separator: number
}

/** The settings of `polish.info`, for a dictionary that comes without that file. */
export const POLISH_DICTIONARY_INFO: DictionaryInfo = { separator: ';'.charCodeAt(0) }

const SUPPORTED: Readonly<Record<string, string>> = { 'fsa.dict.encoding': 'UTF-8', 'fsa.dict.encoder': 'PREFIX' }

/** Reads a Morfologik `.info` file (Java properties); throws `DictionaryFormatError` on another encoding or encoder. */
export function readDictionaryInfo(text: string): DictionaryInfo {
  const properties = parseProperties(text)
  for (const [key, supported] of Object.entries(SUPPORTED)) {
    const value = properties.get(key)
    if (value !== supported) {
      throw new DictionaryFormatError(`dictionary info: ${key} is ${value ?? 'missing'}, only ${supported} can be read`)
    }
  }
  const separator = properties.get('fsa.dict.separator') ?? ''
  if (!/^[!-~]$/.test(separator)) {
    throw new DictionaryFormatError(`dictionary info: fsa.dict.separator is "${separator}", not one ASCII character`)
  }
  return { separator: separator.charCodeAt(0) }
}

function parseProperties(text: string): ReadonlyMap<string, string> {
  const entries = text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#') && line.includes('='))
    .map((line): [string, string] => {
      const equals = line.indexOf('=')
      return [line.slice(0, equals).trim(), line.slice(equals + 1).trim()]
    })
  return new Map(entries)
}
