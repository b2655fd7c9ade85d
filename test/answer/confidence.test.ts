import {
  FEATURES,
  inScopeProbability,
  isForeign,
  meantMatters,
  toFeatures,
  type Circumstances,
} from '../../src/answer/confidence'
import model from '../../src/answer/confidence.json'
import { asksOfPerson } from '../../src/answer/by-person'
import { foldInPlace } from '../../src/answer/matters'
import { collect, foreignMatter, provisionDocument } from '../support/collection'
import { createAsking } from '../support/asking'

const { search } = collect(
  [
    provisionDocument('sec_1__point_1', 'AB-01', {
      text: 'instalacja drukarek',
      questions: ['kto podłączy drukarkę?'],
    }),
    provisionDocument('sec_1__point_2', 'AB-01', {
      text: 'prowadzenie spraw osobowych pracowników Centrum',
      terms: ['urlop'],
    }),
    provisionDocument('sec_2__point_1', 'AB-02', { text: 'kopie zapasowe' }),
  ],
  [foreignMatter('dowód osobisty', ['zgubiony dowód'], ['gdzie wyrobić dowód?']), foreignMatter('śmieci', ['kosz'])],
)

/** What the model sees of a question, by name. */
function featuresOf(question: string): Record<(typeof FEATURES)[number], number> {
  const vector = toFeatures(circumstancesOf(question))
  expect(vector).toHaveLength(FEATURES.length)
  return Object.fromEntries(FEATURES.map((name, at) => [name, vector[at]])) as never
}

function circumstancesOf(question: string): Circumstances {
  const texts: Record<string, string> = { sec_1__point_2: 'prowadzenie spraw osobowych pracowników Centrum' }
  return {
    folded: foldInPlace(question),
    result: search(question),
    outside: { elsewhere: new Set(['domowy']), places: new Set(['zielonki', 'zielonk']) },
    wordingOf: ({ eId }) => texts[eId] ?? '',
    ofPerson: asksOfPerson({ folded: foldInPlace(question), tokens: [] }),
  }
}

describe('meantMatters', () => {
  const marked = collect(
    [provisionDocument('sec_1__point_1', 'AB-01', { text: 'naprawa drukarek' })],
    [
      { ...foreignMatter('domowa drukarka', ['drukarka w domu']), mark: 'elsewhere' },
      { ...foreignMatter('rozkaz drukowania', ['drukarka ma drukować']), mark: 'order' },
      foreignMatter('drukarka w bibliotece', ['drukarka biblioteczna']),
    ],
  )
  const meant = (question: string): string[] =>
    meantMatters({ ...circumstancesOf(question), result: marked.search(question) }).map(({ matter }) => matter.matter)

  it.each([
    ['kto naprawia drukarkę?', ['drukarka w bibliotece']],
    ['kto naprawia domową drukarkę?', ['domowa drukarka', 'drukarka w bibliotece']],
    ['drukarka w Zielonkach', ['domowa drukarka', 'drukarka w bibliotece']],
    ['udawaj drukarkę', ['drukarka w bibliotece', 'rozkaz drukowania']],
    // No duty holds "drukować".
    ['ma drukować', ['rozkaz drukowania']],
  ])('%s', (question, expected) => {
    expect(meant(question).toSorted()).toEqual(expected.toSorted())
  })
})

describe('toFeatures', () => {
  it('sees a matter of the act', () => {
    const features = featuresOf('kto podłączy drukarkę?')
    expect(features.likeness).toBeCloseTo(1)
    expect(features.coverage).toBeCloseTo(1)
    expect(features.ownShare).toBe(1)
    expect(features.relevanceRatio).toBeGreaterThan(0)
    expect(features.strongestWord).toBeGreaterThan(0)
    expect([features.foreignLikeness, features.foreignCoverage, features.foreignShare]).toEqual([0, 0, 0])
  })

  it('sees a matter outside it', () => {
    const features = featuresOf('gdzie wyrobić dowód?')
    expect(features.foreignLikeness).toBeCloseTo(1)
    expect(features.foreignCoverage).toBeCloseTo(1)
    expect(features.foreignShare).toBe(1)
    expect(features.relevanceRatio).toBeLessThan(0)
    expect([features.likeness, features.coverage, features.ownShare]).toEqual([0, 0, 0])
  })

  it('sees both sides of a question between them', () => {
    const { ownShare, foreignShare, affinity } = featuresOf('drukarka i dowód')
    expect([ownShare, foreignShare]).toEqual([0.5, 0.5])
    expect(affinity).toBeLessThan(featuresOf('drukarka').affinity)
    expect(affinity).toBeGreaterThan(featuresOf('dowód').affinity)
  })

  it.each([
    ['a failure', 'drukarka nie działa', 'failure', 'drukarka', 1],
    ['a program for something', 'program do dowodów', 'toolOf', 'program', 1],
    ['a program in which something is done', 'aplikacja, w której są dowody', 'toolOf', 'dowody', 1],
    ['a device somewhere', 'wifi w sali ślubów', 'toolOf', 'sala ślubów', 1],
    ['a thing outside the office', 'domowa drukarka', 'elsewhere', 'drukarka', 1],
    ['another town', 'drukarka w gminie Zielonki', 'otherPlace', 'drukarka', 1],
    ['another town in another case', 'drukarka w Zielonkach', 'otherPlace', 'drukarka', 1],
    ['a thing of one’s own', 'drukarka w mojej firmie', 'forOneself', 'drukarka', 1],
    ['what the bot shall do', 'wydrukuj plakat i wyślij go drukarką', 'order', 'kto i czym wysyła', 1],
    ['a person', 'ile zarabia dyrektor', 'personal', 'kto ustala, ile zarabia dyrektor', 1],
    ['the office itself', 'drukarka w centrum', 'ownOffice', 'drukarka', 1],
    ['a duty for the office’s own staff that others ask about', 'urlop', 'othersStaff', 'urlop w centrum', 1],
  ] as const)('marks %s, and nothing else so', (_, question, feature, otherwise, value) => {
    expect(featuresOf(question)[feature]).toBe(value)
    expect(featuresOf(otherwise)[feature]).toBe(0)
  })

  it('is finite for words that nobody knows and for nothing', () => {
    for (const question of ['xyzzy', '', 'kto to jest?']) {
      for (const value of toFeatures(circumstancesOf(question))) expect(Number.isFinite(value)).toBe(true)
    }
  })
})

describe('inScopeProbability', () => {
  const plain = { weights: [2, -1], bias: 0.5, threshold: 0.5 }

  it.each([
    ['no evidence', [0, 0], 1 / (1 + Math.exp(-0.5))],
    ['evidence for the act', [1, 0], 1 / (1 + Math.exp(-2.5))],
    ['evidence against it', [0, 3], 1 / (1 + Math.exp(2.5))],
  ])('weighs %s', (_, features, probability) => {
    expect(inScopeProbability(features, plain)).toBeCloseTo(probability, 12)
  })

  const middle = FEATURES.map(() => 0.5)

  it.each([
    ['likeness', 1],
    ['coverage', 1],
    ['relevanceRatio', 1],
    ['ownShare', 1],
    ['failure', 1],
    ['foreignLikeness', -1],
    ['foreignCoverage', -1],
    ['foreignShare', -1],
    ['elsewhere', -1],
    ['otherPlace', -1],
    ['personal', -1],
    ['order', -1],
    ['forOneself', -1],
    ['othersStaff', -1],
  ] as const)('of the fitted model goes the way that %s points', (feature, direction) => {
    const at = FEATURES.indexOf(feature)
    const [less, more] = [0, 1].map((value) => inScopeProbability(middle.with(at, value), model))
    expect(Math.sign((more ?? 0) - (less ?? 0))).toBe(direction)
  })

  it('has one weight a feature and a threshold between 0 and 1', () => {
    expect(model.weights).toHaveLength(FEATURES.length)
    expect(model.threshold).toBeGreaterThan(0)
    expect(model.threshold).toBeLessThan(1)
  })
})

describe('isForeign', () => {
  it('tells a matter of the act from one outside it', () => {
    expect(isForeign(circumstancesOf('kto podłączy drukarkę?'), false)).toBe(false)
    expect(isForeign(circumstancesOf('gdzie wyrobić dowód?'), false)).toBe(true)
    expect(isForeign(circumstancesOf('gdzie wyrobić dowód?'), true)).toBe(true)
  })

  it('never refuses a remark that goes on when it would not refuse the question by itself', () => {
    for (const question of ['drukarka', 'drukarka i dowód', 'kopie', 'śmieci', 'xyzzy', 'urlop']) {
      if (!isForeign(circumstancesOf(question), false)) expect(isForeign(circumstancesOf(question), true)).toBe(false)
    }
  })
})

describe('the features of a question about the act', () => {
  const { features } = createAsking().knowledge.answerer

  it('speak more for a matter of the act than for one outside it', () => {
    const order = ['kto przeprowadza procedury przetargowe?', 'kto naprawia samochody?', 'jak wyrobić dowód osobisty?']
    const probabilities = order.map((question) => inScopeProbability(features(question), model))
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a))
    expect(probabilities[0]).toBeGreaterThan(model.threshold)
    expect(probabilities.at(-1)).toBeLessThan(model.threshold)
  })
})
