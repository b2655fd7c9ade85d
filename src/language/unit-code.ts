import { codeFamilies, type CodeFamily } from './code-family'

/** A unit code found in a text: in its canonical spelling, and the offset after it. */
export interface UnitCodeMatch {
  readonly code: string
  readonly end: number
}

/** Reads the unit code that begins at an offset, in whatever way it is written; nothing when none begins there. */
export type UnitCodeReader = (text: string, start: number) => UnitCodeMatch | undefined

interface Notation {
  readonly pattern: RegExp
  readonly toCode: (written: string) => string | undefined
}

const DASH = '[-\\u2010-\\u2015\\u2212_]'
const JOIN = '[-\\u2010-\\u2015\\u2212_./]'
const SPACE = '[ \\t\\u00a0]{1,2}'
const LOOSE = `(?:(?:${SPACE})?${JOIN}(?:${SPACE})?|${SPACE})`
const END = '(?![\\p{L}\\p{N}])'
// "IT-04-1.1431.22.2025": in the sign of a file the class, the number and the year follow the code.
const FILE = '[./]\\d{3,4}[./]\\d'
const NO_MORE_GROUPS = `${END}(?!(?!${FILE})${JOIN}\\d)`

const STARTS_WITH_DASH = new RegExp(`^${DASH}`, 'u')
const STARTS_WITH_JOIN = new RegExp(`^${JOIN}`, 'u')
const HAS_SPACE = /[ \t\u00a0]/

/**
 * Derives the ways of writing from the codes themselves: `IT-04-2` is also read from "it 04 2", "it042" and "04-2";
 * a code of the same make that no unit has (`IT-01-4`) is read as well, so that a reply can say so.
 */
export function createUnitCodeReader(unitCodes: readonly string[]): UnitCodeReader {
  const known = new Set(unitCodes)
  const { families, others } = codeFamilies(unitCodes)
  const notations = [
    ...families.flatMap((family) =>
      family.numerals === 'roman' ? romanNotations(family, known) : digitNotations(family, known),
    ),
    ...bareNotations(families, known),
    ...others.map(literalNotation),
  ]

  const first = new RegExp(`[${unitCodes.map((code) => escape(code.charAt(0))).join('')}0]`, 'iu')
  const beginsCode = Array.from({ length: 0x180 }, (_, code) => first.test(String.fromCharCode(code)))

  return (text, start) => {
    if (!(beginsCode[text.charCodeAt(start)] ?? true)) return undefined
    for (const { pattern, toCode } of notations) {
      pattern.lastIndex = start
      const written = pattern.exec(text)?.[0]
      const code = written === undefined ? undefined : toCode(written)
      if (written !== undefined && code !== undefined) return { code, end: start + written.length }
    }
    return undefined
  }
}

function digitNotations(family: CodeFamily, known: ReadonlySet<string>): readonly Notation[] {
  const [first = 1] = family.widths
  const prefix = escape(family.prefix)

  const toCode = (written: string): string | undefined => {
    const rest = written.slice(family.prefix.length)
    const groups = groupsOf(rest, family)
    const code = family.format(groups)
    if (known.has(code)) return mixesNotations(rest) && known.has(family.format(groups.slice(0, 1))) ? undefined : code
    if (mixesNotations(rest)) return undefined
    return STARTS_WITH_DASH.test(rest) || isZeroLed(groups[0], first) ? code : undefined
  }

  const depths = family.widths
    .map((_, index) => family.widths.slice(0, index + 1))
    .filter((widths) => widths.length > 1)
  const deepestFirst = depths.toReversed()
  return [
    `${JOIN}?\\d{1,${first}}(?:${JOIN}\\d{1,2})+${NO_MORE_GROUPS}`,
    `${SPACE}\\d{1,${first}}(?:${JOIN}\\d{1,2})+${NO_MORE_GROUPS}`,
    ...deepestFirst.map(
      (widths) =>
        `${LOOSE}?${widths.map((width, at) => `${at === 0 ? '' : '0?'}\\d{1,${width}}`).join(LOOSE)}${NO_MORE_GROUPS}`,
    ),
    ...deepestFirst.map((widths) => `${LOOSE}?${widths.map((width) => `\\d{${width}}`).join('')}${NO_MORE_GROUPS}`),
    `${LOOSE}?0\\d{${first - 1}}0\\d${NO_MORE_GROUPS}`,
    `${LOOSE}?\\d{1,${first}}${NO_MORE_GROUPS}`,
  ].map((written) => ({ pattern: new RegExp(prefix + written, 'iuy'), toCode }))
}

// "IT-05 3 osoby": a space after a dash ends the code when what stands before it is a unit.
function mixesNotations(rest: string): boolean {
  return STARTS_WITH_JOIN.test(rest) && HAS_SPACE.test(rest)
}

function groupsOf(rest: string, family: CodeFamily): readonly string[] {
  const groups = (rest.match(/\d+/g) ?? []).map((group, index) => (index === 0 ? group : withoutZeros(group)))
  const [only = ''] = groups
  const [first = 1, ...deeper] = family.widths
  if (groups.length > 1 || only.length <= first) return groups
  if (deeper.length === 1) return [only.slice(0, first), withoutZeros(only.slice(first))]
  let start = 0
  return family.widths.map((width) => only.slice(start, (start += width))).filter((group) => group !== '')
}

/** Whoever writes "IT-04-02" gives every number two digits. */
function withoutZeros(group: string): string {
  return group.replace(/^0+(?=\d)/, '')
}

// "gk i drogi": after a space, a Roman numeral of one small letter is the word "i".
function romanNotations(family: CodeFamily, known: ReadonlySet<string>): readonly Notation[] {
  const toCode = (written: string): string | undefined => {
    const rest = written.slice(family.prefix.length)
    const groups = rest.match(/\p{L}+/gu) ?? []
    const code = family.format(groups.map((group) => group.toUpperCase()))
    const isSpaced = HAS_SPACE.test(rest)
    if (isSpaced && groups.some((group) => /^\p{Ll}$/u.test(group))) return undefined
    return known.has(code) || !isSpaced ? code : undefined
  }
  const group = `(?:${LOOSE}[IVXLCDM]+)`
  const { length } = family.widths
  return Array.from({ length }, (_, index) => ({
    pattern: new RegExp(`${escape(family.prefix)}${group}{${length - index}}${END}`, 'iuy'),
    toCode,
  }))
}

// "04-2" without its letters: only with a leading zero and a dash, and not inside a date or a range ("28-07-2025", "9-10").
function bareNotations(families: readonly CodeFamily[], known: ReadonlySet<string>): readonly Notation[] {
  const numbered = families.filter(({ numerals, widths }) => numerals === 'digits' && widths.length > 1)
  return numbered.map((family) => {
    const [first = 1, ...deeper] = family.widths
    const groups = deeper.map((width) => `${DASH}\\d{${width}}`).join('')
    return {
      pattern: new RegExp(`0\\d{${first - 1}}${groups}${END}(?![-\\u2010-\\u2015\\u2212.,:/]\\d)`, 'uy'),
      toCode: (written) => {
        const code = family.format(written.match(/\d+/g) ?? [])
        return numbered.length === 1 || known.has(code) ? code : undefined
      },
    }
  })
}

function literalNotation(code: string): Notation {
  const parts = code.split(/[^\p{L}\p{N}]+/u).map(escape)
  // A code that is a plain word ("BP") counts only as it is printed.
  const flags = parts.length > 1 ? 'iuy' : 'uy'
  return { pattern: new RegExp(parts.join(LOOSE) + END, flags), toCode: () => code }
}

function isZeroLed(group: string | undefined, width: number): boolean {
  return group !== undefined && group.length === width && group.startsWith('0')
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
