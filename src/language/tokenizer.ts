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

// Markup and character references are skipped whole; "<" alone is no markup.
const NEXT = /<\/?[a-z][^<>]*>|&(?:#x?[\da-f]+|[a-z]+);|[\p{L}\p{N}]/giu
// Dates, ranges, numbers of acts and decimals stay whole: 28-07-2025, 24-12, 1796/2025, 8:30.
const NUMBER = /\d+(?:[-–.,:/]\d+)*(?![\p{L}\p{N}])/uy
const DIGIT = /\d/y
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy
const JOINT = /[-\u2011'’]/y
// "e-mail", "wi-fi"; "SMS-ach", "VPN-em", "Outlook’a"; longer compounds are cut at the hyphen.
const JOINED =
  /(?:\p{L}{1,2}[-\u2011]\p{L}{2,}|\p{L}{2,5}[-\u2011]\p{L}{1,3}|\p{L}{2,}['’]\p{L}{1,4})(?![-\u2011]?[\p{L}\p{N}])/uy

/** Builds a tokenizer that knows the makes of the given unit codes. */
export function createTokenizer({ unitCodes }: { readonly unitCodes: readonly string[] }): Tokenizer {
  const readUnitCode = createUnitCodeReader(unitCodes)

  const readToken = (text: string, start: number): Token | undefined => {
    const unitCode = readUnitCode(text, start)
    if (unitCode !== undefined) return { kind: 'code', text: unitCode.code, start, end: unitCode.end }
    const number = isAt(DIGIT, text, start) ? matchAt(NUMBER, text, start) : undefined
    if (number !== undefined) return { kind: 'number', text: number, start, end: start + number.length }
    const word = readWord(text, start)
    if (word === undefined) return undefined
    return { kind: 'word', text: word.normalize('NFC').replaceAll('\u2011', '-'), start, end: start + word.length }
  }

  return (text) => {
    const tokens: Token[] = []
    let at = 0
    for (;;) {
      NEXT.lastIndex = at
      const next = NEXT.exec(text)
      if (next === null) return tokens
      const isSkipped = /^[<&]/.test(next[0])
      const token = isSkipped ? undefined : readToken(text, next.index)
      if (token !== undefined) tokens.push(token)
      at = token?.end ?? next.index + next[0].length
    }
  }
}

/** A plain word ends where a joined one has its hyphen or apostrophe. */
function readWord(text: string, start: number): string | undefined {
  const plain = matchAt(WORD, text, start)
  if (plain === undefined || !isAt(JOINT, text, start + plain.length)) return plain
  return matchAt(JOINED, text, start) ?? plain
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start
  return pattern.exec(text)?.[0]
}
