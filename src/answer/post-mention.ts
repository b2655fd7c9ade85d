import type { Organization, PostId } from '../organization/model'

/** Finds the posts that a folded question names, in the order in which they matter: a deputy before the head. */
export type PostRecognizer = (folded: string) => readonly PostId[]

/** How people number deputies, folded; the position is the rank. */
const RANKS = ['i|1|pierwsz\\w+|first', 'ii|2|drug\\w+|second', 'iii|3|trzec\\w+|third'] as const

const DEPUTY = String.raw`(?:z-?c\w{1,3}|zastep\w+|wicedyrektor\w*|deput\w+)`

/** A single deputy has no number; "kto zastępuje dyrektora" names none. */
const ONLY_DEPUTY = /\b(?:z-?c\w{1,3}|zastepc\w+|wicedyrektor\w*|deput\w+)/

/** The head of another body is not ours: "dyrektor szkoły", "Dyrektor Departamentu". */
const HEAD =
  /(?<!(?:zastepc\w*|z-ca|deputy) )\bdyr(?:ektor\w*|\.)?(?! (?:szk|podstaw|lic|przedsz|wydz|depart|biur|zlob|muz|teatr|jednost))(?!\w)/

/** Builds a recogniser over an organization's posts. */
export function createPostRecognizer(organization: Organization): PostRecognizer {
  const ranked = [...organization.posts.keys()].filter((id) => id.startsWith('zastepca-'))
  const deputies = ranked.flatMap((id) => {
    if (ranked.length === 1) return [{ id, pattern: ONLY_DEPUTY }]
    const rank = RANKS[Number(/^zastepca-(\d)$/.exec(id)?.[1] ?? 0) - 1]
    if (rank === undefined) return []
    const pattern = new RegExp(
      String.raw`\b(?:${rank})\.? (?:\w+ )?${DEPUTY}|${DEPUTY}(?: dyrektora)?(?: nr)? (?:${rank})\b`,
    )
    return [{ id, pattern }]
  })
  const heads = [...organization.posts.values()].filter((post) => post.id.startsWith('kierownik-'))
  return (folded) => {
    const found = deputies.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id)
    if (/\bkierowni\w+ oddzial\w*/.test(folded)) found.push(...heads.map((post) => post.id))
    if (found.length === 0 && HEAD.test(folded)) found.push(organization.head)
    return found
  }
}
