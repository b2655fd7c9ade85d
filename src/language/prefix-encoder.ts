const REMOVE_EVERYTHING = 255
const ORIGIN = 'A'.charCodeAt(0)
const utf8 = new TextDecoder()

/** How many bytes at the start of an encoded lemma are counts and never a separator. */
export const PREFIX_BYTES = 2

/**
 * Decodes a lemma stored by Morfologik's PREFIX encoder (TrimPrefixAndSuffixEncoder): `A` plus the bytes to cut from the
 * front of the form, `A` plus those to cut from its end, then what to append; `najnowszego` and `DFy` → nowy.
 */
export function decodeLemma(form: Uint8Array, code: readonly number[]): string {
  const [front = ORIGIN, end = ORIGIN] = code
  const fromFront = (front - ORIGIN) & 0xff
  const fromEnd = (end - ORIGIN) & 0xff
  const everything = fromFront === REMOVE_EVERYTHING || fromEnd === REMOVE_EVERYTHING
  const kept = everything ? form.subarray(0, 0) : form.subarray(fromFront, form.length - fromEnd)
  const lemma = new Uint8Array(kept.length + code.length - PREFIX_BYTES)
  lemma.set(kept)
  for (let index = PREFIX_BYTES; index < code.length; index += 1) {
    lemma[kept.length + index - PREFIX_BYTES] = code[index] ?? 0
  }
  return utf8.decode(lemma)
}

/** Decodes bytes of the dictionary that are plain UTF-8, such as tags. */
export const decodeText = (bytes: readonly number[]): string => utf8.decode(Uint8Array.from(bytes))
