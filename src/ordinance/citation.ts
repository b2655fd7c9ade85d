import { childEId, isEId, PROVISION_KINDS, type EId, type ProvisionKind } from './provision'

const LABEL: Record<ProvisionKind, string> = {
  section: '§',
  paragraph: 'ust.',
  point: 'pkt',
  letter: 'lit.',
  indent: 'tiret',
}

const KIND_OF_PREFIX: Record<string, ProvisionKind> = {
  sec: 'section',
  para: 'paragraph',
  point: 'point',
  letter: 'letter',
  indent: 'indent',
}

/** Polish drafting counts tirets in words. */
const ORDINALS = [
  'pierwsze',
  'drugie',
  'trzecie',
  'czwarte',
  'piąte',
  'szóste',
  'siódme',
  'ósme',
  'dziewiąte',
  'dziesiąte',
]

/** A printed number, also glued to the next level: "§13pkt1". */
const NUM = String.raw`(\d+(?:[a-z](?!\p{L}))?)(?!\d)(?=\P{L}|$|ust|pkt|punk|lit|tir)`

/** How people write each level; the number is the first group. JavaScript's \b knows ASCII letters only. */
const SPOKEN: Record<ProvisionKind, RegExp> = {
  section: new RegExp(String.raw`(?:§{1,2}\.?|(?<!\p{L})par(?:agraf\p{L}*|ag)?\.?)\s*${NUM}`, 'iuy'),
  // also "§ 17.1", as the act itself prints it
  paragraph: new RegExp(
    String.raw`(?:ust(?:ęp\p{L}*|ep\p{L}*)?\.?\s*|(?<=(?:§|par\p{L}*\.?) ?\d+[a-z]?)\.)${NUM}(?!\.\d)`,
    'iuy',
  ),
  point: new RegExp(String.raw`(?:pkt\.?|punk\p{L}*|p\.)\s*${NUM}`, 'iuy'),
  letter: /lit(?:er(?:a|y|ze|ę|e|ą))?(?:\.\s*|\s+|(?=["„]))["„]?([a-z]{1,2})(?!\p{L})["”]?/iuy,
  indent: /(?:tiret|tir\.)\s*(\p{L}+|\d+)/iuy,
}

const BETWEEN_LEVELS = /(?:[\s,;:/)–-]|\.(?!\d))*(?:(?:we?|z|do)\s+)?/uy

/** "art. 33 ust. 1": articles belong to statutes. */
const AFTER_ARTICLE = /(?<!\p{L})art(?:\.|yku\p{L}+)?\s*\d+[a-z]*[\s,]*$/iu

/** "§ 4 ust. 2 rozporządzenia": other kinds of acts than ours. */
const BEFORE_OTHER_ACT =
  /^[\s,)]*(?:ustawy|rozporz[ąa]dzenia|uchwa[łl]y|kodeksu|konstytucji|dyrektywy|statutu|regulaminu|instrukcji)(?!\p{L})/iu

/** A citation found in running text: its place and the levels it names, outermost first. */
export interface CitationMention {
  readonly start: number
  readonly end: number
  readonly levels: readonly (readonly [ProvisionKind, string])[]
}

/** "§ 17 ust. 2 pkt 1 lit. g" for `sec_17__para_2__point_1__letter_g`. */
export function toCitation(eId: EId): string {
  return eId
    .split('__')
    .map((part) => {
      const cut = part.indexOf('_')
      const kind = KIND_OF_PREFIX[part.slice(0, cut)] ?? 'section'
      const num = part.slice(cut + 1)
      const printed = kind === 'indent' ? (ORDINALS[Number(num) - 1] ?? num) : num
      return `${LABEL[kind]} ${printed}`
    })
    .join(' ')
}

/** Reads one citation, however loosely it is written ("§19 ust.1 pkt. 3"); undefined when the text is anything else. */
export function parseCitation(text: string): EId | undefined {
  const trimmed = text.trim()
  const [mention] = findCitations(trimmed)
  if (mention?.start !== 0 || !/^[\s.,;:?!)]*$/u.test(trimmed.slice(mention.end))) return undefined
  return toEId(mention)
}

/** The `eId` that a mention names on its own, or undefined when it does not begin with a section. */
export function toEId(mention: CitationMention, within?: EId): EId | undefined {
  let eId = within
  for (const [kind, num] of mention.levels) {
    if (eId === undefined && kind !== 'section') return undefined
    eId = childEId(kind === 'section' ? undefined : eId, kind, num)
  }
  return eId
}

/**
 * The provision a relative mention means when it stands in `from`: "pkt 1" in § 12 pkt 2 lit. a is § 12 pkt 1.
 * Undefined when `from` has no such level above it.
 */
export function resolveMention(mention: CitationMention, from: EId): EId | undefined {
  const [first] = mention.levels
  if (first === undefined) return undefined
  if (first[0] === 'section') return toEId(mention)
  const depth = PROVISION_KINDS.indexOf(first[0])
  const above = from.split('__').filter((part) => {
    const kind = KIND_OF_PREFIX[part.slice(0, part.indexOf('_'))]
    return kind !== undefined && PROVISION_KINDS.indexOf(kind) < depth
  })
  const context = above.join('__')
  return isEId(context) ? toEId(mention, context) : undefined
}

/** Every citation in a text, in order; those of other acts ("art. 33 ust. 1", "§ 4 rozporządzenia") are left out. */
export function findCitations(text: string): CitationMention[] {
  const found: CitationMention[] = []
  const start = /§|(?<!\p{L})(?:par|ust|pkt|punk|lit|tiret)/giu
  for (let hit = start.exec(text); hit !== null; hit = start.exec(text)) {
    const mention = readMention(text, hit.index)
    if (mention === undefined) continue
    start.lastIndex = mention.end
    const before = text.slice(Math.max(0, mention.start - 30), mention.start)
    if (AFTER_ARTICLE.test(before) || BEFORE_OTHER_ACT.test(text.slice(mention.end, mention.end + 30))) continue
    found.push(mention)
  }
  return found
}

/** Reads "§ 13 pkt 1" and also "punkt 1 paragrafu 13", whichever goes further. */
function readMention(text: string, start: number): CitationMention | undefined {
  const inward = readLevels(text, start, PROVISION_KINDS)
  const outward = readLevels(text, start, PROVISION_KINDS.toReversed())
  const mention = outward.end > inward.end ? { ...outward, levels: outward.levels.toReversed() } : inward
  return mention.levels.length === 0 ? undefined : mention
}

function readLevels(text: string, start: number, kinds: readonly ProvisionKind[]): CitationMention {
  const levels: (readonly [ProvisionKind, string])[] = []
  let at = start
  let end = start
  for (const kind of kinds) {
    const num = readLevel(text, kind, at)
    if (num === undefined) continue
    levels.push([kind, num.value])
    end = num.end
    BETWEEN_LEVELS.lastIndex = end
    at = end + (BETWEEN_LEVELS.exec(text)?.[0].length ?? 0)
  }
  return { start, end, levels }
}

function readLevel(text: string, kind: ProvisionKind, at: number): { value: string; end: number } | undefined {
  const pattern = SPOKEN[kind]
  pattern.lastIndex = at
  const match = pattern.exec(text)
  const raw = match?.[1]?.toLowerCase()
  if (match === null || raw === undefined) return undefined
  const value = kind === 'indent' ? indentNumber(raw) : raw
  return value === undefined ? undefined : { value, end: pattern.lastIndex }
}

function indentNumber(raw: string): string | undefined {
  if (/^\d+$/.test(raw)) return raw
  const index = ORDINALS.indexOf(raw)
  return index < 0 ? undefined : String(index + 1)
}
