import { createLemmatizer } from '../../src/language/lemmatizer'
import { createTokenizer } from '../../src/language/tokenizer'
import { createAnalyzer, type Analyzer } from '../../src/search/analyzer'
import type { ProvisionDocument } from '../../src/search/document'
import { createSearchEngine, type Hit, type SearchEngine, type SearchResult } from '../../src/search/engine'
import type { ForeignMatter } from '../../src/search/foreign-matter'
import { collectLexicon } from '../../src/search/lexicon'
import { prepareSearch } from '../../src/search/prepared-search'
import { takeSteps } from '../../src/search/steps'
import { morfologik } from '../language/polish-dictionary'
import { eId } from './answers'
import { unitCode } from './organizations'

/** Everything but the collection that an analyzer needs; the codes of a made-up office. */
export const ANALYZER_DEPS = {
  lemmatizer: createLemmatizer({ morfologik }),
  tokenize: createTokenizer({ unitCodes: ['AB-01', 'AB-02', 'AB-02-1'] }),
} as const

/** An analyzer over some texts. */
export function analyzerOver(texts: readonly string[], plainWords: Readonly<Record<string, string>> = {}): Analyzer {
  return createAnalyzer(
    ANALYZER_DEPS,
    takeSteps(collectLexicon(ANALYZER_DEPS, texts, new Map(Object.entries(plainWords)))),
  )
}

/** A document of a made-up collection, empty but for what is given; `unit` is `every-unit`, `act` or a code. */
export function provisionDocument(
  id: string,
  unit: string,
  own: Partial<Omit<ProvisionDocument, 'eId' | 'unit' | 'common'>> = {},
): ProvisionDocument {
  const empty = { text: '', context: '', unitName: '', terms: [], questions: [], bridges: [] }
  const isUnit = unit !== 'every-unit' && unit !== 'act'
  return { ...empty, ...own, eId: eId(id), unit: isUnit ? unitCode(unit) : undefined, common: unit === 'every-unit' }
}

/** A matter outside a made-up act. */
export function foreignMatter(matter: string, terms: readonly string[] = [], questions: readonly string[] = []) {
  return { matter, terms, questions, nextStep: `Zapytaj o to gdzie indziej: ${matter}.` } satisfies ForeignMatter
}

/** A small collection that can be searched as it is written. */
export interface Collection {
  readonly analyzer: Analyzer
  readonly engine: SearchEngine
  search(question: string): SearchResult
}

/** Builds analyzer and engine over a small collection. */
export function collect(
  documents: readonly ProvisionDocument[],
  foreignMatters: readonly ForeignMatter[] = [],
): Collection {
  const sources = { documents, foreignMatters }
  const { lexicon, sources: indexed } = takeSteps(prepareSearch(sources, ANALYZER_DEPS, new Map()))
  const analyzer = createAnalyzer(ANALYZER_DEPS, lexicon)
  const engine = takeSteps(createSearchEngine(sources, indexed))
  return { analyzer, engine, search: (question) => engine.search(analyzer.analyzeQuestion(question)) }
}

/** A hit that holds nothing but what is given. */
export function hit(id: string, unit: string, own: Partial<Omit<Hit, 'eId' | 'unit' | 'common'>> = {}): Hit {
  const { eId: address, unit: code, common } = provisionDocument(id, unit)
  const empty = {
    score: 1,
    relevance: 1,
    likeness: 0,
    coverage: 0,
    phrases: 0,
    matched: [],
    settled: [],
    hasQuestions: true,
  }
  return { ...empty, ...own, eId: address, unit: code, common }
}
