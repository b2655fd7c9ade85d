import type { SmallTalk } from '../../src/answer/answer'
import { createAsking } from '../support/asking'

const { ask, knowledge } = createAsking()

const TALK: Readonly<Record<Exclude<SmallTalk, 'insult'>, readonly string[]>> = {
  greeting: ['cześć', 'Dzień dobry!', 'dzien dobry', 'HEJ', 'hej hej', 'Witam serdecznie', 'good morning', 'siema :)'],
  thanks: [
    'dziękuję',
    'dzieki',
    'Dzięki wielkie za pomoc!',
    'ok, dziękuję bardzo',
    'super dzięki',
    'thank you',
    'thx',
    'dzięki, to już wszystko, spokojnego popołudnia',
    'dobra dzięki, do jutra',
  ],
  farewell: ['do widzenia', 'pa', 'Na razie!', 'miłego dnia', 'bye', 'dobra, na razie', 'do jutra!'],
  remark: [
    'ok',
    'nie',
    'Super!',
    'aha',
    'ok rozumiem',
    'no dobra',
    'jasne',
    'spoko',
    'xd',
    'hahaha',
    'test',
    'nieważne',
    'sorry',
  ],
  help: [
    'pomoc',
    'Pomocy!',
    'help',
    '?',
    '???',
    'co potrafisz?',
    'Kim jesteś?',
    'jak to działa',
    'o co mogę zapytać?',
    'Kto cię napisał?',
    'jesteś człowiekiem czy maszyną?',
    'are you a robot',
  ],
  empty: ['', ' ', '\n\t', '\u00a0'],
  unreadable: ['§', '...', '😀', '👍🏽👍🏽', '!!!', '&nbsp;', '<br>', '—', '( )', '\u200b', '\u0000'],
}

describe('answerSmallTalk', () => {
  it.each(Object.entries(TALK).flatMap(([about, texts]) => texts.map((text) => [about, text] as const)))(
    'hears %s in %j',
    (about, text) => {
      expect(ask(text)).toEqual({ kind: 'small-talk', about })
    },
  )

  it.each([
    ['a greeting before a question', 'dzień dobry, kto podłączy drukarkę?'],
    ['thanks before a question', 'dziękuję, a kto robi kopie zapasowe?'],
    ['help with a matter', 'pomoc w instalacji drukarki'],
    ['a question that ends in thanks', 'kto kupuje licencje? dzięki'],
  ])('leaves %s to the answers', (_, text) => {
    expect(ask(text).kind).not.toBe('small-talk')
  })

  it('leaves the conversation as it was', () => {
    expect(ask('co robi IT-04-2?', 'dzięki!', 'a komu podlegają?')).toEqual(
      ask('co robi IT-04-2?', 'a komu podlegają?'),
    )
  })
})

describe('whatever is typed', () => {
  const KINDS = new Set(['competent-units', 'choice', 'every-unit', 'no-competence', 'provision', 'small-talk'])

  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'drukarka '.repeat(10_000)],
    ['10,000 emoji', '😀'.repeat(10_000)],
    ['half an emoji', '\ud83d'],
    ['an emoji cut in half by the limit', `${'x'.repeat(1999)}😀 drukarka`],
    ['HTML', '<b onclick="alert(1)">drukarka</b>'],
    ['an unclosed tag', '<b drukarka'],
    ['a regular expression', '(((.*)+)+)+$ [a-z]{9999'],
    ['JSON', '{"__proto__": {"kind": "x"}}'],
    ['a property of every object', '__proto__ constructor toString hasOwnProperty'],
    ['combining marks', `a${'\u0301'.repeat(500)}`],
    ['right-to-left text', 'مرحبا drukarka שלום'],
    ['a path and a command', '../../etc/passwd; rm -rf / && drukarka'],
    ['numbers', '1234567890 '.repeat(200)],
    ['negations', 'nie '.repeat(600)],
    ['question words', 'kto a kto, a kto '.repeat(120)],
    ['open citations', '§ '.repeat(900)],
    ['dashes', 'IT-'.repeat(600)],
  ])('is answered: %s', (_, text) => {
    const start = performance.now()
    const answer = ask(text)
    expect(KINDS).toContain(answer.kind)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('is answered, be it any mixture of pieces, and the same each time', () => {
    const pieces = [
      ...[
        'kto',
        'a',
        'nie',
        'tylko',
        'i',
        'komu',
        'podlega',
        'ile',
        'co',
        'robi',
        'gdzie',
        '§',
        'pkt',
        'lit.',
        'ust.',
        '13',
        '99',
      ],
      ...[
        'IT-04-2',
        'it 05',
        'IT-',
        'drukarka',
        'siec',
        'zarządzenie',
        'zastępca',
        'II',
        'pion',
        'Smart City',
        'oni',
        'telefon',
      ],
      ...[
        '?',
        ',',
        '.',
        ':',
        '-',
        '\n',
        '<b>',
        '&amp;',
        '😀',
        '\ud83d',
        'ł',
        '\u0301',
        '"',
        '(',
        '*',
        '\\',
        '/',
        '%s',
        '\u0000',
      ],
    ]
    // A linear congruential generator: the same mixtures on every run.
    let seed = 20250728
    const random = (below: number): number => {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32
      return Math.floor((seed / 2 ** 32) * below)
    }
    const mixture = (): string =>
      Array.from({ length: 1 + random(12) }, () => (pieces[random(pieces.length)] ?? '') + ' '.repeat(random(2))).join(
        '',
      )
    for (let round = 0; round < 150; round++) {
      const [first, second] = [mixture(), mixture()]
      const answer = ask(first, second)
      expect([first, second, typeof answer.kind]).toEqual([first, second, 'string'])
      if (round % 30 === 0) expect(ask(first, second)).toEqual(answer)
    }
  })

  it('never leaves a trace in the next answer', () => {
    const before = knowledge.answerer.answer('kto podłączy drukarkę?')
    ask('nie działa '.repeat(200), '§ 13 pkt 40', '<b>', '')
    expect(knowledge.answerer.answer('kto podłączy drukarkę?')).toEqual(before)
  })
})
