import type { Tokenizer } from '../language/tokenizer'
import type { Ordinance } from '../ordinance/ordinance'
import { parentEId, type EId } from '../ordinance/provision'
import type { Organization, UnitCode } from '../organization/model'
import type { Analyzer, QueryTerm } from '../search/analyzer'
import type { SearchEngine, SearchResult } from '../search/engine'
import type { Answer, Competence } from './answer'
import type { Answerer } from './answerer'
import { answerByCitation, answerByFact, answerByProof, answerByUnknownCode, answerByUnknownPost } from './by-document'
import { answerByContact } from './by-contact'
import { asksOfPerson } from './by-person'
import { answerByRemit, circumstancesOf } from './by-remit'
import { answerByStructure } from './by-structure'
import { answerByTurn } from './by-turn'
import { answerByUnit } from './by-unit'
import { answerByUnknownName } from './by-unknown-name'
import { isForeign, stemOfPlace, toFeatures, type FeatureVector, type OutsideWords } from './confidence'
import { createUnitDescriber } from './described-unit'
import type { DialogueContext } from './dialogue'
import { readFollowUp } from './follow-up'
import { CODE, POINTS_BACK } from './intent'
import { foldInPlace } from './matters'
import { answerLikewise } from './likewise'
import { createNicknameRecognizer } from './nickname'
import { createPostRecognizer } from './post-mention'
import { createQuestionReader, type Question } from './question'
import { GIVES_REASON, lengthWithoutReason } from './reason'
import { readSamePart } from './same-part'
import { toSharedRemits, type SharedDuty } from './shared-duty'
import { answerSmallTalk } from './small-talk'
import { createStructureAnswers } from './structure-answers'
import { otherWords } from './structure-subject'
import { createUnitRecognizer } from './unit-mention'
import { createWholeRecognizer, formerNamePattern, officeWords } from './whole-mention'

/** What the rooms below hand in. */
export interface AnswererDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly tokenize: Tokenizer
  readonly analyzer: Analyzer
  readonly engine: SearchEngine
  /** Words that lead away from the office. */
  readonly outside: Readonly<Record<keyof OutsideWords, readonly string[]>>
  readonly sharedDuties: readonly SharedDuty[]
  /** What people call the units, by code. */
  readonly unitNames: ReadonlyMap<string, readonly string[]>
}

/** Builds the answerer: the first reading of a question that fits decides, a matter is what is left. */
export function createAnswerer(deps: AnswererDeps): Answerer {
  const { ordinance, organization, tokenize, analyzer, engine } = deps
  const lemmasOf = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.flatMap((word) => [word.toLowerCase(), ...analyzer.analyzeText(word)]))
  const { places } = deps.outside
  const outside = {
    elsewhere: lemmasOf(deps.outside.elsewhere),
    places: new Set([...lemmasOf(places), ...places.map(stemOfPlace)]),
  }
  const ownerOf = createOwnerLookup(organization)
  const firstLine = findFirstLine(ordinance, ownerOf)
  const shared = toSharedRemits(deps.sharedDuties, { organization, analyzer, ownerOf })
  const document = { ordinance, organization, ownerOf }
  const recognizeUnits = createUnitRecognizer(organization, analyzer)
  const read = createQuestionReader({
    tokenize,
    analyzer,
    organization,
    recognizeUnits,
    recognizePosts: createPostRecognizer(organization),
    recognizeWhole: createWholeRecognizer(organization),
    formerName: formerNamePattern(organization),
    officeWords: officeWords(organization, { passedBy: ordinance.metadata.passedBy, lemmasOf: analyzer.analyzeText }),
  })

  const nicknames = createNicknameRecognizer(deps.unitNames, analyzer)
  const describe = createUnitDescriber({
    nicknames,
    search: engine.search,
    isForeign: (folded, result) =>
      isForeign(
        circumstancesOf({ folded, ofPerson: asksOfPerson({ folded, tokens: [] }) }, result, { ordinance, outside }),
        false,
      ),
  })
  const structure = createStructureAnswers(organization)
  const reaching = {
    organization,
    structure,
    describe,
    firstLine: firstLine?.unit,
    byMatter: (question: Question): Answer => byMatter(question, undefined),
  }

  const searchLike = (eId: EId): SearchResult =>
    engine.search(analyzer.analyzeQuestion(ordinance.provisions.get(eId)?.text ?? ''))
  const turn = { organization, structure, ownerOf, twins: engine.twins, search: engine.search, searchLike }

  return {
    features,
    answer(text, conversation) {
      const question = read(text)
      const context = question.opening === 'new-topic' ? undefined : conversation
      const plain = withoutReason(text, question)
      const part = readSamePart(plain, context, organization)
      if (part !== undefined) return byMatter(part.question, context, part.units)
      const earlier = context !== undefined && refersBack(plain) ? context.subjects : []
      return (
        answerSmallTalk(question) ??
        (question.ofPerson ? byMatter(question, context) : undefined) ??
        answerByCitation(question, document) ??
        answerByProof(question, document, context) ??
        answerByUnknownCode(question, document) ??
        answerByUnknownPost(question, document) ??
        answerByUnknownName(question, { nicknames, search: engine.search, wordsOf: engine.wordsOf }) ??
        answerByFact(question, document, context) ??
        answerLikewise(plain, { organization, structure, describe }, context) ??
        answerByTurn(plain, context, turn) ??
        answerByContact(plain, { ...reaching, earlier }) ??
        answerByStructure(plain, { organization, structure, earlier, describe }) ??
        answerByUnit(plain, { organization, earlier, describe, recognizeUnits }) ??
        byMatter(question, context)
      )
    },
  }

  function withoutReason(text: string, question: Question): Question {
    const length = GIVES_REASON.test(question.foldedInPlace) ? lengthWithoutReason(foldInPlace(text)) : text.length
    return length < text.length ? read(text.slice(0, length)) : question
  }

  function features(text: string): FeatureVector {
    const question = read(text)
    return toFeatures(circumstancesOf(question, engine.search(question.matter), { ordinance, outside }))
  }

  function byMatter(question: Question, context: DialogueContext | undefined, part?: ReadonlySet<UnitCode>): Answer {
    const { topic, ...followUp } = readFollowUp(question, context, { ordinance, wordsOf: engine.wordsOf })
    const search = (terms: readonly QueryTerm[]): SearchResult => {
      const found = engine.search(terms, topic === undefined ? {} : { topic })
      if (part === undefined) return found
      return { ...found, hits: found.hits.filter(({ unit }) => unit !== undefined && part.has(unit)) }
    }
    return answerByRemit(question, {
      ordinance,
      organization,
      twins: engine.twins,
      shared,
      ownerOf,
      recognizeUnits,
      coverage: (terms, eId) => engine.coverage(terms, eId),
      outside,
      firstLine,
      ...followUp,
      // Asked of all who are there, it is no likelier to be the one who was named.
      ...(part === undefined ? {} : { spokenOf: new Set<string>() }),
      search,
    })
  }
}

/** A new topic needs more words than a remark on the last answer, and a subject of its own. */
function refersBack(question: Question): boolean {
  const { opening, folded, tokens, units, posts, whole, codes } = question
  if (opening === 'correction' || POINTS_BACK.test(folded) || tokens.length <= 4) return true
  const namesSubject = units.length > 0 || posts.length > 0 || whole.size > 0 || codes.length > 0
  return !namesSubject && (otherWords(question) === 0 || CODE.test(folded))
}

/** "realizacja zadań wynikających z obowiązków I linii wsparcia użytkowników" */
const FIRST_LINE = /(?<!\p{L})I linii wsparcia/u

function findFirstLine(ordinance: Ordinance, ownerOf: (eId: EId) => UnitCode | undefined): Competence | undefined {
  for (const provision of ordinance.provisions.values()) {
    const unit = FIRST_LINE.test(provision.text) ? ownerOf(provision.children[0]?.eId ?? provision.eId) : undefined
    if (unit !== undefined) return { unit, evidence: [provision.eId] }
  }
  return undefined
}

function createOwnerLookup(organization: Organization): (eId: EId) => UnitCode | undefined {
  const owners = new Map<EId, UnitCode>()
  for (const { identifier, remit, remitSource, remitElsewhere } of organization.units.values()) {
    for (const eId of remit) {
      owners.set(eId, identifier)
      // The introduction above letters belongs to their unit; one above several units is put right below.
      const above = parentEId(eId)
      if (above !== undefined && !owners.has(above)) owners.set(above, identifier)
    }
    if (remitSource !== undefined) owners.set(remitSource, identifier)
    if (remitElsewhere !== undefined) owners.set(remitElsewhere, identifier)
  }
  return (eId) => owners.get(eId)
}
