/** How a turn stands to the conversation: it drops what was said before, or puts it right. */
export type Opening = 'new-topic' | 'correction'

const FILLER = String.raw`(?:(?:ok|okej|okay|dobra|dobrze|dzieki|dziekuje|no|to|a|teraz|super|jasne|hej)[\s,.!:;]+)*`

/** What opens a turn, matched against folded text, and what that means; the words themselves ask nothing. */
const OPENINGS = [
  ['new-topic', new RegExp(String.raw`^${FILLER}(?:(?:zupelnie |calkiem )?(?:inn[ay]|now[ay]|nastepn[ay]) (?:temat|sprawa|kwestia|rzecz)|(?:zupelnie )?(?:inne|nowe) pytanie|z innej beczki|zmie\w+ temat|cos (?:zupelnie |calkiem )?innego|(?:a )?(?:different|new) (?:topic|question|subject))[\s,.!:;–-]+`)],
  ['correction', /^(?:(?:nie+|nie nie|zle|pomylka|sorry|sorki|przepraszam|oj|ups|nie tak|nie to|nie o to|no nie)\s?[,.!:;-]\s*)+(?:to |ja )?(?:pomylka[\s,.!:;-]+|pomyli\w+ sie[\s,.!:;-]+)?(?:(?:chodzi(?:lo)?|pyta(?:m|lem|lam)|pytanie bylo)(?: mi| nam)?(?: raczej)?(?: o(?: to,?)?)?|mia(?:lem|lam|lo byc)(?: na mysli)?|mam na mysli|i meant?|i mean)\s+/],
] as const // prettier-ignore

/** How a folded turn opens, and how many characters that takes. */
export function readOpening(folded: string): { readonly opening?: Opening; readonly length: number } {
  for (const [opening, pattern] of OPENINGS) {
    const found = pattern.exec(folded)?.[0]
    if (found !== undefined && found.length < folded.length) return { opening, length: found.length }
  }
  return { length: 0 }
}
