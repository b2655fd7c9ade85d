import type { SourceLine } from './clean'
import { continuesIndents, DASH, isUnknownMarker, MARKERS } from './markers'
import { successors } from './numbering'
import { childEId, PROVISION_KINDS, walk, type EId, type Provision, type ProvisionKind } from './provision'

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
  const sections = parser.sections.map(close)
  for (const { kind, num, text, children, line } of walk(sections)) {
    if (text === '' && children.length === 0) {
      throw new OrdinanceSyntaxError(`${kind} ${num} has no words; expected its text or a list`, line, file)
    }
  }
  return sections
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
    if (rest === text && isUnknownMarker(text)) {
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

  /** A tiret where one is announced, the closing words of a list after its last item, else the sentence goes on. */
  private readDash(text: string, line: number): void {
    const current = this.open.at(-1)
    if (current === undefined) throw this.error('a dash stands before the first section; expected "§ 1."', line)
    const num = this.inWrapUp ? undefined : indentAfter(current)
    if (num !== undefined) {
      this.start('indent', num, line)
      this.append(text.replace(DASH, ''), line)
      return
    }
    if (current.kind === 'letter' || current.kind === 'indent') {
      this.open.pop()
      this.inWrapUp = true
    }
    this.append(text, line)
  }

  private start(kind: ProvisionKind, num: string, line: number): void {
    const depth = PROVISION_KINDS.indexOf(kind)
    this.open = this.open.filter((item) => PROVISION_KINDS.indexOf(item.kind) < depth)
    const parent = this.open.at(-1)
    this.checkPlace(kind, { num, line, parent })
    const siblings = parent?.children ?? this.sections
    const previous = siblings.at(-1)
    this.checkOrder(kind, { num, line, previous })
    if (parent !== undefined && previous !== undefined) takeBackWrapUp(parent, previous)
    const item = { kind, num, eId: childEId(parent?.eId, kind, num), line, children: [], text: '', wrapUp: '' }
    siblings.push(item)
    this.open.push(item)
    this.inWrapUp = false
  }

  private checkPlace(kind: ProvisionKind, at: { num: string; line: number; parent: OpenProvision | undefined }): void {
    const allowed = PARENTS[kind]
    if (allowed.length === 0) return
    if (at.parent === undefined) {
      throw this.error(`${kind} ${at.num} stands before the first section; expected "§ 1."`, at.line)
    }
    if (!allowed.includes(at.parent.kind)) {
      const where = `${at.parent.kind} ${at.parent.num}`
      throw this.error(
        `${kind} ${at.num} stands directly under ${where}; expected ${allowed.join(' or ')} between`,
        at.line,
      )
    }
  }

  private checkOrder(
    kind: ProvisionKind,
    at: { num: string; line: number; previous: OpenProvision | undefined },
  ): void {
    const { previous } = at
    const expected = successors(previous?.num, previous?.kind ?? kind)
    const list = expected.join(' or ') || 'the end of the list'
    if (previous !== undefined && previous.kind !== kind) {
      const beside = `${previous.kind} ${previous.num}`
      throw this.error(`${kind} ${at.num} stands beside ${beside}; expected ${previous.kind} ${list}`, at.line)
    }
    if (!expected.includes(at.num)) {
      throw this.error(`${kind} ${at.num} does not follow ${previous?.num ?? 'the start'}; expected ${list}`, at.line)
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

/** The number of the tiret that a dash line under or after this provision begins; undefined when it begins none. */
function indentAfter({ kind, num, text }: OpenProvision): string | undefined {
  if (text.endsWith(':')) return '1'
  return kind === 'indent' && continuesIndents(text) ? String(Number(num) + 1) : undefined
}

/** The list goes on, so a dash line after its last item closed nothing: it belongs to that item. */
function takeBackWrapUp(parent: OpenProvision, last: OpenProvision): void {
  if (last.children.length === 0) last.text = join(last.text, parent.wrapUp)
  else last.wrapUp = join(last.wrapUp, parent.wrapUp)
  parent.wrapUp = ''
}

function join(before: string, words: string): string {
  return before === '' ? words : words === '' ? before : `${before} ${words}`
}

function close({ kind, eId, num, text, wrapUp, line, children }: OpenProvision): Provision {
  const provision = { kind, eId, num, text, children: children.map(close), line }
  return wrapUp === '' ? provision : { ...provision, wrapUp }
}
