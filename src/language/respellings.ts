/** How else a word may be looked up when the dictionary does not know it, and what stays of it when that fails too. */
export interface Respellings {
  readonly lookups: readonly string[]
  readonly plain: string
}

/** Undoes how foreign words are inflected and joined: `VPN-em` → VPN, `Outlook’a` → Outlook, `emaila` → e-maila, `wi-fi` → wifi. */
export function respell(word: string): Respellings {
  const apostrophe = word.search(/['’]/)
  if (apostrophe > 0) return lookUpAs(word.slice(0, apostrophe))
  const hyphen = word.indexOf('-')
  if (hyphen > 0) return respellHyphenated(word.slice(0, hyphen), word.slice(hyphen + 1))
  // "e-mail" is the dictionary's spelling and "email" the usual one; "eusługa" is a usługa.
  if (/^e\p{L}{4,}$/iu.test(word)) return { lookups: [`e-${word.slice(1)}`, word.slice(1)], plain: word }
  return { lookups: [], plain: word }
}

function respellHyphenated(before: string, after: string): Respellings {
  if (before.length === 1) return { lookups: [after], plain: before + after }
  const isAcronym = before === before.toUpperCase()
  return lookUpAs(isAcronym || before.length > 2 ? before : before + after)
}

const lookUpAs = (word: string): Respellings => ({ lookups: [word], plain: word })
