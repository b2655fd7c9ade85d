import { packSearch, prepareSearch, unpackSearch } from '../../src/search/prepared-search'
import { createAnalyzer } from '../../src/search/analyzer'
import { createSearchEngine } from '../../src/search/engine'
import { takeSteps } from '../../src/search/steps'
import { ANALYZER_DEPS, foreignMatter, provisionDocument } from '../support/collection'

const sources = {
  documents: [
    provisionDocument('sec_1__point_1', 'AB-01', { text: 'instalacja drukarek', questions: ['kto podłączy komp?'] }),
    provisionDocument('sec_1__point_2', 'AB-02', {
      text: 'rozbudowa sieci',
      context: 'w zakresie AB-01',
      terms: ['wifi'],
    }),
  ],
  foreignMatters: [foreignMatter('druk wniosku', ['drukowanie'], ['gdzie jest druk?'])],
}
const prepared = takeSteps(prepareSearch(sources, ANALYZER_DEPS, new Map([['komp', 'komputer']])))

/** The index keeps no order among its terms. */
function entriesOf({ sources: { index } }: typeof prepared): unknown {
  const { index: entries, ...head } = index.toJSON()
  return { ...head, entries: new Map(entries) }
}

describe('unpackSearch', () => {
  const kept = unpackSearch(packSearch(prepared))

  it('gives back every word that packSearch was given', () => {
    expect(kept.lexicon).toEqual(prepared.lexicon)
    expect(kept.sources.numbered).toEqual(prepared.sources.numbered)
    expect(entriesOf(kept)).toEqual(entriesOf(prepared))
  })

  it.each(['kto podlaczy komputer', 'drukark AB-01', 'sieć wifi', 'druk'])('lets %s be found as before', (question) => {
    const search = ({ lexicon, sources: indexed }: typeof prepared): unknown => {
      const terms = createAnalyzer(ANALYZER_DEPS, lexicon).analyzeQuestion(question)
      return takeSteps(createSearchEngine(sources, indexed)).search(terms)
    }
    expect(search(kept)).toEqual(search(prepared))
  })
})
