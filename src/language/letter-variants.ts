import { DIACRITIC_VARIANTS } from './fold'

/** The code points to try for one typed code point, the typed one first. */
export type LetterVariants = (codePoint: number) => readonly number[]

// Basic Latin to Latin Extended-A hold every letter of the dictionary.
const TABLE_SIZE = 0x180

/** Both cases of a letter: `a` → a, A. */
export const inBothCases: LetterVariants = tabulate(bothCases)

/** Both cases of a letter and of the Polish letters that it may stand for: `a` → a, A, ą, Ą; `ą` → ą, Ą. */
export const withDiacritics: LetterVariants = tabulate((letter) => {
  const widened = DIACRITIC_VARIANTS.get(letter.toLowerCase()) ?? ''
  return [letter, ...widened].flatMap(bothCases)
})

function bothCases(letter: string): readonly string[] {
  const lower = letter.toLowerCase()
  return letter === lower ? [letter, letter.toUpperCase()] : [letter, lower]
}

function tabulate(variantsOf: (letter: string) => readonly string[]): LetterVariants {
  const table = Array.from({ length: TABLE_SIZE }, (_, codePoint) =>
    codePointsOf(variantsOf(String.fromCodePoint(codePoint))),
  )
  return (codePoint) => table[codePoint] ?? [codePoint]
}

// "ß" has an upper case of two letters, which no single step can take.
function codePointsOf(letters: readonly string[]): readonly number[] {
  const single = [...new Set(letters)].filter((letter) => [...letter].length === 1)
  return single.map((letter) => letter.codePointAt(0) ?? 0)
}
