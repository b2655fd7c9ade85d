import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc, { type Arbitrary } from 'fast-check'

const DATA = join(__dirname, '..', '..', 'data', 'ordinances', '1796-2025')

/** Words that lead somewhere: of the act and of how people ask about it. */
const WORDS = [...new Set(['act.txt', 'questions.jsonl'].flatMap(readWords))]

function readWords(file: string): string[] {
  return readFileSync(join(DATA, file), 'utf8').match(/\p{L}{2,}/gu) ?? []
}

/** Turns of phrase that take a way of their own through the answers. */
const PHRASES = [
  'kto odpowiada za',
  'a komu oni podlegają?',
  'a kto jeszcze?',
  'co mówi',
  'czym się zajmuje',
  'ile jest referatów',
  'jaka jest różnica między',
  'dziękuję',
  'pomoc',
  'kiedy weszło w życie',
  'nie chodzi o',
  'dyrektor',
  'zastępca',
] as const

const code: Arbitrary<string> = fc
  .tuple(fc.constantFrom('IT', 'it', 'It', 'WS', ''), fc.constantFrom('-', ' ', '.', '–', ''), fc.nat(99), fc.nat(12))
  .map(([prefix, joint, group, number]) => `${prefix}${joint}${String(group).padStart(2, '0')}${joint}${number}`)

const citation: Arbitrary<string> = fc
  .tuple(fc.nat(1000), fc.constantFrom('', ' ust. 2', ' ust.', ' pkt 1 lit. e', ' lit. ż', ' tiret 1', '.1.'))
  .map(([section, rest]) => `§ ${section}${rest}`)

/** Anything that a keyboard, a clipboard or an attacker can put into a text. */
const characters: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  // Halves of surrogate pairs as well.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<at>Kto za co</at>',
    '<at',
    '&#0;&amp;&lt;',
    '](https://example.org)',
    '{{DATE(2020-01-01)}}',
    '\u202e\u200b\ufeff\u0000',
    '__proto__',
    "'; --",
    '%00%ff',
    '🧑‍💻'.repeat(9),
    'e\u0301\u0328'.repeat(9),
  ),
)

const piece: Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS), weight: 8 },
  { arbitrary: fc.constantFrom(...PHRASES), weight: 3 },
  { arbitrary: code, weight: 2 },
  { arbitrary: citation, weight: 2 },
  { arbitrary: characters, weight: 3 },
)

const sentence: Arbitrary<string> = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', ', ', '\n', '', ' i ', '-', '\t'))
  .map(([pieces, joint]) => pieces.join(joint))

/** The same again and again, up to what a body may hold: patterns that go back and forth would need for ever. */
const flood: Arbitrary<string> = fc
  .tuple(fc.oneof(piece, fc.string({ maxLength: 3 })), fc.constantFrom(' ', ''), fc.integer({ min: 50, max: 4000 }))
  .map(([part, joint, times]) => `${part}${joint}`.repeat(times).slice(0, 40_000))

/** What somebody types. */
export const texts: Arbitrary<string> = fc.oneof(
  { arbitrary: sentence, weight: 30 },
  { arbitrary: characters, weight: 8 },
  { arbitrary: flood, weight: 1 },
)

/** Codes of units, among them some that no unit has. */
export const codes: Arbitrary<string> = code

/** Addresses of provisions, among them some that the act has. */
export const eIds: Arbitrary<string> = fc.oneof(
  fc.constantFrom('sec_13__point_1__letter_e', 'sec_17__para_2__point_4', 'sec_24', 'sec_1__para_1'),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([section, point]) => `sec_${section}__point_${point}`),
  characters,
)
