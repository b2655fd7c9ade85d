import type { Organization, Post, PostId } from '../organization/model'

/** Finds the posts that a folded question names, in the order in which they matter: a deputy before the head. */
export type PostRecognizer = (folded: string) => readonly PostId[]

/** How people number deputies, folded; the position is the rank. */
const RANKS = [
  { roman: 'i', word: String.raw`1|pierwsz\w+|first`, cardinal: 'one' },
  { roman: 'ii', word: String.raw`2|drug\w+|second`, cardinal: 'two' },
  { roman: 'iii', word: String.raw`3|trzec\w+|third`, cardinal: 'three' },
  { roman: 'iv', word: String.raw`4|czwart\w+|fourth`, cardinal: 'four' },
  { roman: 'v', word: String.raw`5|piat\w+|fifth`, cardinal: 'five' },
  { roman: 'vi', word: String.raw`6|szost\w+|sixth`, cardinal: 'six' },
  { roman: 'vii', word: String.raw`7|siodm\w+|seventh`, cardinal: 'seven' },
] as const

const DEPUTY = String.raw`(?:z-?c\w{1,3}|zastep\w+|wice(?!pr|woj|mar|bur)\w*|deput\w+)`

/** Cheaper than the patterns of all ranks. */
const NAMES_DEPUTY = /z-?c|zastep|wice|deput/

/** "II zastępca", "drugi pan zastępca", "zastępca nr 2"; the "i" of "zastępca i …" is a conjunction. */
function rankPattern({ roman, word, cardinal }: (typeof RANKS)[number]): RegExp {
  const behind = `(?:(?:no|nr|numer|number)\\.? )?(?:${roman}|${word}|${cardinal})`
  const end = roman === 'i' ? String.raw`(?=$|[?!.,;:)])` : String.raw`\b`
  return new RegExp(
    String.raw`(?<![\w-])(?:(?:${roman}|${word})\.? ${DEPUTY}|(?:${word}) \w+ ${DEPUTY}|${DEPUTY}(?: dyrektora| director)? ${behind}${end})`,
  )
}

const PATTERNS = RANKS.map(rankPattern)

/** A single deputy has no number; "kto zastępuje dyrektora" names none. */
const ONLY_DEPUTY = /\b(?:z-?c\w{1,3}|zastepc(?!z(?!yni))\w*|wicedyrektor\w*|deput\w+)/

/** Bodies with heads of their own: "dyrektor szkoły", "Dyrektor Departamentu". */
const OTHER_BODY = ' (?:szk|podstaw|lic|przedsz|wydz|depart|biur|zlob|muz|teatr|jednost)'

const HEAD = new RegExp(
  String.raw`(?<!(?:zastepc\w*|z-ca|deputy) )\b(?:dyr(?:ektor\w*|\.)?|director(?! of))(?!${OTHER_BODY})(?!\w)`,
)

/** The head of another body is not ours. */
export const HEAD_OF_OTHERS = new RegExp(String.raw`\bdyr(?:ektor\w*|\.)?${OTHER_BODY}`)

/** Builds a recogniser over an organization's posts. */
export function createPostRecognizer(organization: Organization): PostRecognizer {
  const ranked = deputiesOf(organization).map(({ id }) => id)
  const deputies = ranked.flatMap((id) => {
    if (ranked.length === 1) return [{ id, pattern: ONLY_DEPUTY }]
    const pattern = PATTERNS[Number(/^zastepca-(\d)$/.exec(id)?.[1] ?? 0) - 1]
    return pattern === undefined ? [] : [{ id, pattern }]
  })
  const heads = [...organization.posts.values()].filter((post) => post.id.startsWith('kierownik-'))
  return (folded) => {
    const found = (NAMES_DEPUTY.test(folded) ? deputies : [])
      .filter(({ pattern }) => pattern.test(folded))
      .map(({ id }) => id)
    if (/\bkierowni\w+ oddzial\w*/.test(folded)) found.push(...heads.map((post) => post.id))
    if (found.length === 0 && HEAD.test(folded)) found.push(organization.head)
    return found
  }
}

/** The name of a deputy that a folded question numbers and the organization does not have: "IV Zastępca Dyrektora". */
export function findUnknownDeputy(folded: string, { posts }: Organization): string | undefined {
  const deputies = deputiesOf({ posts })
  if (!NAMES_DEPUTY.test(folded)) return undefined
  const at = PATTERNS.findIndex((pattern, rank) => rank >= deputies.length && pattern.test(folded))
  const name = deputies[0]?.name.replace(/^[IVX]+ /, '')
  return at < 0 || name === undefined ? undefined : `${RANKS[at]?.roman.toUpperCase() ?? ''} ${name}`
}

/** The deputies of the head, by their rank. */
export function deputiesOf({ posts }: Pick<Organization, 'posts'>): readonly Post[] {
  return [...posts.values()].filter(({ id }) => id.startsWith('zastepca-'))
}
