import { createHash } from 'node:crypto'
import type { Answerer } from './answer/answerer'
import { createAnswerer } from './answer/create-answerer'
import { withoutExcluded } from './answer/exclusion'
import { foldInPlace } from './answer/matters'
import { readContactPoints } from './contact-points'
import { DataError, type Data, type FileMetadata } from './data'
import { checkReferences, checkUnitNames } from './references'
import { createLemmatizer } from './language/lemmatizer'
import { DictionaryFormatError } from './language/dictionary-format-error'
import { createMorfologik, type Morfologik } from './language/morfologik'
import { createTokenizer } from './language/tokenizer'
import { parseOrdinance, type Ordinance } from './ordinance/ordinance'
import type { ContactPoints } from './organization/contact-point'
import type { Organization } from './organization/model'
import { readOrganization } from './organization/organization'
import { createAnalyzer } from './search/analyzer'
import { toDocuments } from './search/document'
import { createCompletion, type Completion } from './search/completion'
import { explain, type SearchExplanation } from './search/explain'
import type { Sources } from './search/indexed-sources'
import type { ReadingDeps } from './search/lexicon'
import { prepareSearch, type PreparedSearch } from './search/prepared-search'
import { takeSteps } from './search/steps'
import { createThesaurus, type Thesaurus } from './search/thesaurus'
import { createSearchEngine, type SearchResult } from './search/engine'
import { ownerOf, type Owner } from './search/evidence'
import type { Twins } from './search/twins'
import type { EId } from './ordinance/provision'

/** One ordinance, understood: everything an answer needs, built from checked data. */
export interface Knowledge {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly metadata: FileMetadata
  readonly answerer: Answerer
  /** What a beginning may become. */
  readonly complete: (typed: string) => Completion
  /** The search under the answers, for measuring and explaining. */
  readonly search: (question: string) => SearchResult
  /** Provisions that say the same in other places. */
  readonly twins: Twins
  /** Whose duty a provision is. */
  readonly ownerOf: (eId: EId) => Owner
  /** The same in words that can be read out. */
  readonly explain: (question: string) => SearchExplanation
  /** Made-up ones included; who may see them is decided where they are shown. */
  readonly contactPoints: ContactPoints
  /** As `versionOf` has it. */
  readonly version: string
}

/** Builds the knowledge; throws the error of the room that cannot use the data. `prepared` spares most of the time. */
export function createKnowledge(data: Data, prepared?: PreparedSearch): Knowledge {
  return takeSteps(buildKnowledge(data, prepared))
}

/** The same in steps. */
export function* buildKnowledge(data: Data, prepared?: PreparedSearch): Generator<void, Knowledge> {
  const { ordinance, organization, contactPoints, thesaurus, reading, sources } = yield* understand(
    data,
    prepared !== undefined,
  )
  yield
  const { lexicon, sources: indexed } = prepared ?? (yield* prepareSearch(sources, reading, thesaurus.plainWords))
  yield
  const { tokenize } = reading
  const analyzer = createAnalyzer(reading, lexicon)
  const owners = new Map<EId, Owner>(sources.documents.map((document) => [document.eId, ownerOf(document)]))
  const engine = yield* createSearchEngine(sources, indexed)
  yield
  const answerer = createAnswerer({
    ...{ ordinance, organization, tokenize, analyzer, engine },
    ...{ outside: data.outside, sharedDuties: data.sharedDuties, unitNames: data.unitNames },
  })
  yield
  const complete = createCompletion(data.expansions)
  yield
  return {
    ordinance,
    organization,
    metadata: data.metadata,
    answerer,
    twins: engine.twins,
    ownerOf: (eId) => owners.get(eId) ?? 'act',
    complete,
    search: (question) => engine.search(analyzer.analyzeQuestion(question)),
    explain: (question) => {
      const terms = withoutExcluded(analyzer.analyzeQuestion(question), foldInPlace(question))
      return explain(engine.search(terms), { thesaurus, analyzer, twins: engine.twins })
    },
    contactPoints,
    version: versionOf(data),
  }
}

/** Does ahead what takes most of the time; throws as `createKnowledge` does. */
export function prepareKnowledge(data: Data): PreparedSearch {
  const { thesaurus, reading, sources } = takeSteps(understand(data, false))
  return takeSteps(prepareSearch(sources, reading, thesaurus.plainWords))
}

interface Understood {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly contactPoints: ContactPoints
  readonly thesaurus: Thesaurus
  readonly reading: ReadingDeps
  readonly sources: Sources
}

/** Reads the act and all that refers to it. */
function* understand(data: Data, hasWholeDictionary: boolean): Generator<void, Understood> {
  const { foreignMatters, contacts } = data
  const ordinance = parseOrdinance(data.act, data.actFile)
  checkReferences(data, ordinance)
  yield
  const organization = readOrganization(ordinance)
  checkUnitNames(data, organization)
  yield
  const lemmatizer = createLemmatizer({ morfologik: openDictionary(data, hasWholeDictionary) })
  yield
  const thesaurus = createThesaurus(data.concepts)
  return {
    ordinance,
    organization,
    contactPoints: contacts ? readContactPoints(contacts.text, contacts.file, organization) : new Map(),
    thesaurus,
    reading: {
      lemmatizer,
      tokenize: createTokenizer({ unitCodes: [...organization.units.keys()] }),
    },
    sources: {
      documents: toDocuments({ ordinance, organization }, { expansions: data.expansions, thesaurus }),
      foreignMatters,
    },
  }
}

function openDictionary({ dictionary, files }: Data, isKnownWhole: boolean): Morfologik {
  try {
    return createMorfologik(dictionary, undefined, isKnownWhole)
  } catch (error) {
    if (error instanceof DictionaryFormatError) throw new DataError([`${files.dictionary}: ${error.message}`])
    throw error
  }
}

/** Changes whenever any of the data does: the first 12 hex digits of a SHA-256. */
export function versionOf(data: Data): string {
  const { act, metadata, expansions, concepts, unitNames, sharedDuties, foreignMatters, outside, contacts } = data
  const own = [act, metadata, expansions, concepts, [...unitNames], sharedDuties]
  const text = JSON.stringify([...own, foreignMatters, outside, contacts?.text])
  return createHash('sha256').update(text).update(data.dictionary).digest('hex').slice(0, 12)
}
