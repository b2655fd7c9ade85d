/** Endings of Polish cases (and the English plural), longest first, as foreign and new words take them. */
const ENDINGS = [
  'owych',
  'owymi',
  'owego',
  'owemu',
  'owej',
  'owym',
  'owy',
  'owa',
  'owe',
  'ową',
  'ami',
  'ach',
  'owi',
  'iem',
  'ów',
  'om',
  'em',
  'ie',
  'ze',
  'ą',
  'ę',
  'y',
  'i',
  'a',
  'u',
  'e',
  'o',
  's',
]

/** Shorter words are left alone: an acronym's last letter is no ending. */
const MIN_STEM = 4

/** A common stem for the forms of a word that no dictionary knows: webinary, webinarów, webinarami → webinar. */
export function guessStem(word: string): string {
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= MIN_STEM)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
