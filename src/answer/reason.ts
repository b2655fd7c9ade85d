/** Whether a folded text gives a reason at all. */
export const GIVES_REASON = /\b(?:bo|poniewaz|gdyz|because) /

/** "…, bo pytają", "…, because my boss wants to know": why it is asked; with a question word in it, it is what is asked. */
const REASON =
  /[\s,.;?!–-]+(?:bo|poniewaz|gdyz|because)\s(?!.*\b(?:kto|kogo|komu|kim|gdzie|jak|jaki\w*|ktor\w+|czyj\w*|czym|who|whom|what|which)\b).*$/s

/** How many characters of a folded text come before the reason of the question; all of them when it gives none. */
export function lengthWithoutReason(folded: string): number {
  const at = folded.search(REASON)
  return at > 0 ? at : folded.length
}
