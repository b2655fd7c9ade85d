/** What a bare letter may stand for when Polish is typed without diacritics. */
const DIACRITICS = { a: 'ą', c: 'ć', e: 'ę', l: 'ł', n: 'ń', o: 'ó', s: 'ś', z: 'źż' }

/** Each bare letter with the Polish letters that it may stand for: `z` → `źż`. */
export const DIACRITIC_VARIANTS: ReadonlyMap<string, string> = new Map(Object.entries(DIACRITICS))

const ASCII = /^\p{ASCII}*$/u

/** NFD splits off ogonek, acute and dot but not the stroke, so `ł` needs its own step: `łódź` → `lodz`. */
export const foldDiacritics = (text: string): string =>
  ASCII.test(text) ? text : text.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '')

/** Whether a word holds none of ą, ć, ę, ł, ń, ó, ś, ź, ż: either it has none, or they were left out in typing. */
export const isTypedBare = (word: string): boolean => !/[ąćęłńóśźż]/iu.test(word)
