import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadData } from '../../src/data'
import { createLemmatizer } from '../../src/language/lemmatizer'
import { createMorfologik } from '../../src/language/morfologik'
import { isStopWord } from '../../src/language/stop-words'
import { createTokenizer } from '../../src/language/tokenizer'

/** Shorter questions ("nowy laptop") are alike without one being taken from the other. */
const MIN_LEMMAS = 4

/** From this share of a dev question's lemmas on, a stored question counts as taken from it. */
const COPIED = 0.8

const data = loadData(join(__dirname, '..', '..', 'data'), '1796-2025')
const tokenize = createTokenizer({ unitCodes: ['IT-04-2'] })
const { lemmas } = createLemmatizer({ morfologik: createMorfologik(data.dictionary) })

/** The content words of a text, each with all its readings. */
function contentWords(text: string): (readonly string[])[] {
  const words = tokenize(text).filter((token) => !isStopWord(token.text))
  const read = words.map((token) => (token.kind === 'word' ? lemmas(token.text) : [token.text]))
  const content = read.filter((readings) => !readings.every(isStopWord))
  return [...new Map(content.map((readings) => [readings.join(' '), readings])).values()]
}

/** Stored questions that hold most of a question's content words. */
function createCopyFinder(stored: readonly { readonly place: string; readonly question: string }[]) {
  const holders = new Map<string, Set<number>>()
  stored.forEach(({ question }, at) => {
    for (const lemma of contentWords(question).flat()) holders.set(lemma, (holders.get(lemma) ?? new Set()).add(at))
  })
  return (question: string): string[] => {
    const asked = contentWords(question)
    if (asked.length < MIN_LEMMAS) return []
    const shared = new Map<number, number>()
    for (const readings of asked) {
      const holding = new Set(readings.flatMap((lemma) => [...(holders.get(lemma) ?? [])]))
      for (const at of holding) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    return [...shared]
      .filter(([, count]) => count / asked.length >= COPIED)
      .map(([at]) => `${stored[at]?.place}: ${stored[at]?.question}`)
  }
}

const stored = [
  ...data.expansions.flatMap(({ eId, questions }) => questions.map((question) => ({ place: eId, question }))),
  ...data.foreignMatters.flatMap(({ matter, questions }) => questions.map((question) => ({ place: matter, question }))),
]

describe('createCopyFinder', () => {
  const findCopies = createCopyFinder([{ place: 'here', question: 'Kto zamówi nowy toner do drukarki na parterze?' }])

  it.each([
    ['the same words in another order and form', 'na parterze w drukarce nowe tonery, kto zamawia'],
    ['the same words without diacritics', 'kto zamowi nowy toner do drukarki na parterze'],
    ['all words but one of five', 'zamówi nowy toner do drukarki na piętrze'],
  ])('finds %s', (_, question) => {
    expect(findCopies(question)).toEqual(['here: Kto zamówi nowy toner do drukarki na parterze?'])
  })

  it.each([
    ['the same matter in other words', 'skończył się atrament w urządzeniu wielofunkcyjnym na parterze'],
    ['few words', 'nowy toner'],
  ])('leaves alone %s', (_, question) => {
    expect(findCopies(question)).toEqual([])
  })
})

describe('the stored questions', () => {
  const findCopies = createCopyFinder(stored)
  const dev = readFileSync(join(__dirname, 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly question: string })

  it('hold no question of the dev set', () => {
    const copies = dev.flatMap(({ id, question }) => findCopies(question).map((copy) => `${id} stands in ${copy}`))
    expect(copies).toEqual([])
  })

  it('would be found in themselves', () => {
    const long = stored.slice(0, 100).filter(({ question }) => contentWords(question).length >= MIN_LEMMAS)
    expect(long.length).toBeGreaterThan(50)
    expect(long.filter(({ question }) => findCopies(question).length === 0)).toEqual([])
  })
})
