import { toCitation } from '../../src/ordinance/citation'
import { eId } from '../support/answers'
import { collect, foreignMatter, provisionDocument } from '../support/collection'
import { readKnowledge } from '../support/knowledge'

const INSTALL = eId('sec_1__point_1')
const CABLES = eId('sec_1__point_2')
const FLOW = eId('sec_2__point_1')

describe('createSearchEngine', () => {
  const { search, engine, analyzer } = collect(
    [
      provisionDocument(INSTALL, 'AB-01', { text: 'instalacja drukarek', questions: ['kto podłączy drukarkę?'] }),
      provisionDocument(CABLES, 'AB-01', { text: 'wymiana kabli', bridges: ['przewód'], terms: ['patchcord'] }),
      provisionDocument(FLOW, 'AB-02', { text: 'nadzór nad przepływem danych', context: 'usługi sieciowe' }),
      provisionDocument('sec_9__point_1', 'every-unit', { text: 'dbanie o sprzęt i drukarki' }),
      provisionDocument('sec_8', 'act', { text: 'dyrektor może określić inną podległość' }),
    ],
    [
      foreignMatter('dowód osobisty', ['dowód'], ['gdzie wyrobić dowód?']),
      foreignMatter('wydruk zdjęć', ['odbitka'], ['gdzie jest drukarka do zdjęć?']),
    ],
  )

  it('tells of each provision whose duty it is', () => {
    const owners = search('drukarka, kable, przepływ i podległość').hits.map(({ eId: id, unit, common }) => [
      id,
      unit,
      common,
    ])
    expect(owners.toSorted()).toEqual([
      [INSTALL, 'AB-01', false],
      [CABLES, 'AB-01', false],
      [FLOW, 'AB-02', false],
      ['sec_8', undefined, false],
      ['sec_9__point_1', undefined, true],
    ])
  })

  it('puts the best score first and counts the best relevance as 1', () => {
    const { hits } = search('instalacja drukarki')
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(hits[0]?.eId).toBe(INSTALL)
    expect(scores[0]).toBeGreaterThan(1)
  })

  it.each([
    ['its own words', 'kable', CABLES, ['kabel']],
    ['a bridge', 'przewód', CABLES, ['przewód']],
    ['a term that people use', 'patchcord', CABLES, []],
    ['the words it stands under', 'usługi', FLOW, []],
  ])('tells which words settle a provision: %s', (_, question, id, settled) => {
    const [best] = search(question).hits
    expect(best).toMatchObject({ eId: id, settled })
    expect(best?.matched).toContain(analyzer.analyzeQuestion(question)[0]?.lemma)
  })

  it('searches matters outside the act beside it', () => {
    const { hits, foreign } = search('dowód')
    expect(hits).toEqual([])
    expect(foreign.map(({ matter }) => matter.matter)).toEqual(['dowód osobisty'])
    expect(foreign[0]).toMatchObject({ coverage: 1, matched: expect.arrayContaining(['dowód']) as unknown })
  })

  it('never shows a matter outside the act among its provisions', () => {
    const { hits, foreign } = search('gdzie jest drukarka do zdjęć?')
    expect(hits.map(({ eId: id }) => id).toSorted()).toEqual([INSTALL, 'sec_9__point_1'])
    expect(foreign.map(({ matter }) => matter.matter)).toEqual(['wydruk zdjęć'])
  })

  it('tells likeness and coverage of a whole question', () => {
    expect(search('kto podłączy drukarkę?').hits[0]).toMatchObject({
      eId: INSTALL,
      likeness: expect.closeTo(1, 10) as unknown,
      coverage: expect.closeTo(1, 10) as unknown,
    })
  })

  it.each([
    ['its own words', 'kable do zasłon', 0.5],
    ['what people call it', 'patchcord', 1],
    ['nothing that only a question says', 'kto podłączy?', 0],
  ])('tells how much of a question names what a provision is about: %s', (_, question, share) => {
    const terms = analyzer.analyzeQuestion(question)
    const found = Math.max(engine.coverage(terms, CABLES), engine.coverage(terms, INSTALL))
    expect(found).toBeGreaterThanOrEqual(share * 0.5)
    expect(found).toBeLessThanOrEqual(share)
    expect(engine.coverage(terms, eId('sec_77'))).toBe(0)
  })

  it('adds the words of a topic that a follow-up leaves unsaid, and lets those it says decide', () => {
    const terms = analyzer.analyzeQuestion('a kto robi nadzór?')
    const plain = engine.search(terms).hits.map(({ eId: id }) => id)
    const withTopic = engine.search(terms, { topic: CABLES }).hits.map(({ eId: id }) => id)
    expect(plain).toEqual([FLOW])
    expect(withTopic).toEqual([FLOW, CABLES])
  })

  it('finds what a topic says when a follow-up says nothing', () => {
    expect(engine.search([], { topic: CABLES }).hits.map(({ eId: id }) => id)).toEqual([CABLES])
    expect(engine.search([], { topic: eId('sec_99') }).hits).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(engine.search([])).toMatchObject({ terms: [], hits: [], foreign: [] })
    expect(search('rower')).toMatchObject({ hits: [], foreign: [] })
  })

  it('is the same whatever was asked before', () => {
    const once = search('instalacja drukarki')
    search('przepływ danych i kable')
    expect(search('instalacja drukarki')).toEqual(once)
  })
})

describe('a search in the act', () => {
  const { search } = readKnowledge()

  it.each([
    ['everyday words', 'kto podłączy drukarkę', '§ 13 pkt 1 lit. e', 'IT-04-2'],
    ['words without diacritics', 'zlacze miedzy budynkami, swiatlowod', '§ 15 pkt 1 lit. d', 'IT-04-4'],
    ['a slip', 'repozytorum kodow zrodlowych', '§ 5 pkt 6', 'IT-01-5'],
    ['an abbreviation', 'BHP', '§ 11 pkt 12', 'IT-03-2'],
    ['a program’s name', 'STRATUS karty usług akceptacja', '§ 3 pkt 4', 'IT-01-2'],
    ['the act’s own words', 'rozliczanie kar umownych', '§ 10 pkt 2', 'IT-03-1'],
    ['English words', 'who fixes source code repository', '§ 5 pkt 6', 'IT-01-5'],
    ['a matter of the head', 'inna podległość służbowa dla projektu', '§ 20', undefined],
  ])('finds the provision by %s', (_, question, citation, unit) => {
    const [best] = search(question).hits
    expect(best && [toCitation(best.eId), best.unit]).toEqual([citation, unit])
  })

  it('finds a matter outside the act before any provision', () => {
    const { hits, foreign } = search('gdzie wyrobić dowód osobisty dla dziecka')
    expect(foreign[0]?.matter.matter).toBe('dowód osobisty')
    expect(foreign[0]?.relevance).toBeGreaterThan(hits[0]?.relevance ?? 0)
  })
})
