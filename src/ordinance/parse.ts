import type { SourceLine } from './clean'
import { childEId, PROVISION_KINDS, type EId, type Provision, type ProvisionKind } from './provision'

/** A place where the text of an act does not follow the drafting rules; the message names file, line and what was expected. */
export class OrdinanceSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number,
    file: string,
  ) {
    super(`${file}:${line}: ${message}`)
    this.name = 'OrdinanceSyntaxError'
  }
}

interface Marker {
  readonly kind: ProvisionKind
  readonly pattern: RegExp
  /** How the level is printed, for messages. */
  readonly example: string
}

/** How each level announces itself at the start of a line; the order is the order of nesting. */
const MARKERS: readonly Marker[] = [
  { kind: 'section', pattern: /^§\s*(\d+[a-z]?)\.\s*/, example: '§ 1.' }, // also "§ 17.1." and "§  22."
  { kind: 'paragraph', pattern: /^(\d+[a-z]?)\.\s+/, example: '1.' },
  { kind: 'point', pattern: /^(\d+[a-z]?)\)\s*/, example: '1)' },
  { kind: 'letter', pattern: /^([a-z]{1,2})\)\s*/, example: 'a)' },
]

const DASH = /^[–—-]\s+/

/** What looks like the start of a list item but is none of the levels above. */
const UNKNOWN_MARKER = /^(?:(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)+)[.)]|\([a-z\d]{1,2}\)|[•▪●◦*])\s/u

/** Where each level may stand; a tiret may stand under anything that introduces it. */
const PARENTS: Record<ProvisionKind, readonly ProvisionKind[]> = {
  section: [],
  paragraph: ['section'],
  point: ['section', 'paragraph'],
  letter: ['point'],
  indent: ['section', 'paragraph', 'point', 'letter'],
}

interface OpenProvision {
  readonly kind: ProvisionKind
  readonly eId: EId
  readonly num: string
  readonly line: number
  readonly children: OpenProvision[]
  text: string
  wrapUp: string
}

/** Reads the sections of an act from its lines; throws an {@link OrdinanceSyntaxError} at the first surprise. */
export function parseProvisions(lines: readonly SourceLine[], file: string): Provision[] {
  const parser = new ProvisionParser(file)
  for (const line of lines) parser.read(line)
  return parser.sections.map(close)
}

/** Holds the provisions that are still open, outermost first. */
class ProvisionParser {
  readonly sections: OpenProvision[] = []
  private open: OpenProvision[] = []
  private inWrapUp = false

  constructor(private readonly file: string) {}

  read({ text, line }: SourceLine): void {
    if (DASH.test(text)) {
      this.readDash(text, line)
      return
    }
    const rest = this.readMarkers(text, line)
    if (rest === text && UNKNOWN_MARKER.test(text)) {
      const known = MARKERS.map((marker) => `"${marker.example}"`).join(', ')
      throw this.error(`unknown marker in "${text.slice(0, 40)}"; expected one of ${known} or a dash`, line)
    }
    this.append(rest, line)
  }

  /** Several levels may open on one line: "§ 1. 1. Centrum…". */
  private readMarkers(text: string, line: number): string {
    let rest = text
    for (const { kind, pattern } of MARKERS) {
      const match = pattern.exec(rest)
      const num = match?.[1]
      if (match === null || num === undefined) continue
      this.start(kind, num, line)
      rest = rest.slice(match[0].length)
    }
    return rest
  }

  private readDash(text: string, line: number): void {
    const current = this.open.at(-1)
    const words = text.replace(DASH, '')
    if (current === undefined) throw this.error('a dash stands before the first section; expected "§ 1."', line)
    if (current.text.endsWith(':') && !this.inWrapUp) {
      this.start('indent', '1', line)
      this.append(words, line)
    } else if (current.kind === 'indent' && /[,;]$/.test(current.text)) {
      this.start('indent', String(Number(current.num) + 1), line)
      this.append(words, line)
    } else if (current.kind === 'letter' || current.kind === 'indent') {
      this.open.pop()
      this.inWrapUp = true
      this.append(text, line)
    } else {
      this.append(text, line)
    }
  }

  private start(kind: ProvisionKind, num: string, line: number): void {
    const depth = PROVISION_KINDS.indexOf(kind)
    this.open = this.open.filter((item) => PROVISION_KINDS.indexOf(item.kind) < depth)
    const parent = this.open.at(-1)
    this.checkPlace(kind, { num, line, parent })
    const siblings = parent?.children ?? this.sections
    const previous = siblings.at(-1)
    if (previous !== undefined && previous.kind !== kind) {
      throw this.error(
        `${kind} ${num} stands beside ${previous.kind} ${previous.num}; expected one level of list`,
        line,
      )
    }
    if (!follows(previous?.num, num)) {
      const after = previous === undefined ? 'the start' : previous.num
      throw this.error(`${kind} ${num} does not follow ${after}; expected ${expectedAfter(previous?.num, kind)}`, line)
    }
    const item = { kind, num, eId: childEId(parent?.eId, kind, num), line, children: [], text: '', wrapUp: '' }
    siblings.push(item)
    this.open.push(item)
    this.inWrapUp = false
  }

  private checkPlace(kind: ProvisionKind, at: { num: string; line: number; parent: OpenProvision | undefined }): void {
    const allowed = PARENTS[kind]
    if (at.parent === undefined && allowed.length > 0) {
      throw this.error(`${kind} ${at.num} stands before the first section; expected "§ 1."`, at.line)
    }
    if (at.parent !== undefined && allowed.length > 0 && !allowed.includes(at.parent.kind)) {
      const where = allowed.join(' or ')
      throw this.error(
        `${kind} ${at.num} stands directly under ${at.parent.kind} ${at.parent.num}; expected ${where}`,
        at.line,
      )
    }
    if (at.parent?.wrapUp) {
      throw this.error(`${kind} ${at.num} follows the words that close its list; expected the next level up`, at.line)
    }
  }

  private append(words: string, line: number): void {
    const current = this.open.at(-1)
    if (current === undefined) throw this.error(`expected "§ 1." but found "${words.slice(0, 40)}"`, line)
    if (this.inWrapUp) current.wrapUp = join(current.wrapUp, words)
    else current.text = join(current.text, words)
  }

  private error(message: string, line: number): OrdinanceSyntaxError {
    return new OrdinanceSyntaxError(message, line, this.file)
  }
}

function join(before: string, words: string): string {
  return before === '' ? words : words === '' ? before : `${before} ${words}`
}

function close({ kind, eId, num, text, wrapUp, line, children }: OpenProvision): Provision {
  const provision = { kind, eId, num, text, children: children.map(close), line }
  return wrapUp === '' ? provision : { ...provision, wrapUp }
}

/** True when `num` may come right after `previous`: 1 → 2 or 1a, 1a → 1b or 2, a → b or aa, z → aa. */
export function follows(previous: string | undefined, num: string): boolean {
  if (previous === undefined) return num === '1' || num === 'a'
  const [base, inserted] = split(previous)
  const nextInserted = base + (inserted === '' ? 'a' : successor(inserted))
  return num === successor(base) || num === nextInserted || (previous === 'z' && num === 'aa')
}

/** "1a" → 1 and a; "ab" → a and b; "7" → 7 and nothing. */
function split(num: string): [string, string] {
  const match = /^(\d+|[a-z])([a-z]?)$/.exec(num)
  return [match?.[1] ?? num, match?.[2] ?? '']
}

function successor(part: string): string {
  return /^\d+$/.test(part) ? String(Number(part) + 1) : String.fromCharCode(part.charCodeAt(0) + 1)
}

function expectedAfter(previous: string | undefined, kind: ProvisionKind): string {
  if (previous === undefined) return kind === 'letter' ? 'a' : '1'
  const [base, inserted] = split(previous)
  return `${base}${inserted === '' ? 'a' : successor(inserted)} or ${successor(base)}`
}
