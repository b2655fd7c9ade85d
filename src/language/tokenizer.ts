import { createUnitCodeReader } from './unit-code'

/** A piece of a text that can be searched for; `start` and `end` are its offsets in the text as it was typed. */
export interface Token {
  /** A code is one of the make of the act's unit codes, whether or not a unit has it. */
  readonly kind: 'word' | 'number' | 'code'
  /** As typed (in Unicode's composed form); a code in its canonical spelling. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Cuts a text into words, numbers and unit codes: `co robi it042?` → co, robi, `IT-04-2`. */
export type Tokenizer = (text: string) => readonly Token[]

// Skipped whole; "<" and "&" alone are neither.
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#x?[\da-f]+|[a-z]+);/iuy
// Dates, ranges, numbers of acts and decimals stay whole: 28-07-2025, 24-12, 1796/2025, 8:30.
const NUMBER = /\d+(?:[-–.,:/]\d+)*(?![\p{L}\p{N}])/uy
const LETTER = /[\p{L}\p{N}]/uy
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy
const JOINTS = ['-', '\u2011', "'", '’']
// "e-mail", "wi-fi"; "SMS-ach", "VPN-em", "Outlook’a"; longer compounds are cut at the hyphen.
const JOINED =
  /(?:\p{L}{1,2}[-\u2011]\p{L}{2,}|\p{L}{2,5}[-\u2011]\p{L}{1,3}|\p{L}{2,}['’]\p{L}{1,4})(?![-\u2011]?[\p{L}\p{N}])/uy

/** Whether words hold a character, for those up to Latin Extended-A, which Polish is written with; a table costs less than a pattern. */
const IN_WORDS = Array.from({ length: 0x180 }, (_, code) => /[\p{L}\p{N}]/u.test(String.fromCharCode(code)))

/** Builds a tokenizer that knows the makes of the given unit codes. */
export function createTokenizer({ unitCodes }: { readonly unitCodes: readonly string[] }): Tokenizer {
  const readUnitCode = createUnitCodeReader(unitCodes)

  const readToken = (text: string, start: number): Token => {
    const unitCode = readUnitCode(text, start)
    if (unitCode !== undefined) return { kind: 'code', text: unitCode.code, start, end: unitCode.end }
    const endOfNumber = isDigit(text, start) ? endOf(NUMBER, text, start) : undefined
    if (endOfNumber !== undefined) {
      return { kind: 'number', text: text.slice(start, endOfNumber), start, end: endOfNumber }
    }
    const end = endOfWord(text, start)
    return { kind: 'word', text: compose(text.slice(start, end)), start, end }
  }

  return (text) => {
    const tokens: Token[] = []
    for (let at = nextWord(text, 0); at < text.length;) {
      const token = readToken(text, at)
      tokens.push(token)
      at = nextWord(text, token.end)
    }
    return tokens
  }
}

/** Where the next word, number or code begins; the text's length when none does. */
function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length;) {
    const code = text.charCodeAt(at)
    const begins = IN_WORDS[code] ?? endOf(LETTER, text, at) !== undefined
    if (begins) return at
    const isMarkup = text[at] === '<' || text[at] === '&'
    at = (isMarkup ? endOf(MARKUP, text, at) : undefined) ?? at + 1
  }
  return text.length
}

/** A plain word ends where a joined one has its hyphen or apostrophe. */
function endOfWord(text: string, start: number): number {
  const plain = endOfPlainWord(text, start)
  return (JOINTS.includes(text.charAt(plain)) ? endOf(JOINED, text, start) : undefined) ?? plain
}

function endOfPlainWord(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const isInside = IN_WORDS[text.charCodeAt(at)]
    if (isInside === undefined) return endOf(WORD, text, start) ?? at
    if (!isInside) return at
  }
  return text.length
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** Unicode's composed form with a plain hyphen; what the table holds is so already. */
function compose(word: string): string {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) >= IN_WORDS.length) return word.normalize('NFC').replaceAll('\u2011', '-')
  }
  return word
}

/** Where a pattern's match at an offset ends; undefined when it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
