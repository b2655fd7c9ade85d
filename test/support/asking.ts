import type { Answer, AnswerKind, AnswerOf } from '../../src/answer/answer'
import { toDialogueContext, type DialogueContext } from '../../src/answer/dialogue'
import { toOutcome, type Outcome } from '../../src/answer/outcome'
import { createPostRecognizer } from '../../src/answer/post-mention'
import { createQuestionReader, type QuestionReader } from '../../src/answer/question'
import { createUnitRecognizer } from '../../src/answer/unit-mention'
import { createWholeRecognizer, formerNamePattern, officeWords } from '../../src/answer/whole-mention'
import { loadData } from '../../src/data'
import { createKnowledge, type Knowledge } from '../../src/knowledge'
import { createLemmatizer } from '../../src/language/lemmatizer'
import { createTokenizer } from '../../src/language/tokenizer'
import type { Organization } from '../../src/organization/model'
import { readOrganization } from '../../src/organization/organization'
import { textsOf } from '../../src/search/analyzed-document'
import { createAnalyzer } from '../../src/search/analyzer'
import { toDocuments } from '../../src/search/document'
import { collectLexicon } from '../../src/search/lexicon'
import { takeSteps } from '../../src/search/steps'
import { createThesaurus } from '../../src/search/thesaurus'
import { morfologik } from '../language/polish-dictionary'
import { readAct, readFixture } from './acts'
import { readKnowledge } from './knowledge'
import { DATA } from './paths'

/** An act that can be asked. */
export interface Asking {
  readonly knowledge: Knowledge
  /** The answer to the last of the turns of one conversation. */
  ask(...turns: readonly string[]): Answer
  /** The same, which must be of one kind. */
  askFor<K extends AnswerKind>(kind: K, ...turns: readonly string[]): AnswerOf<K>
  /** Kind, units and citations of the answer to the last turn. */
  outcome(...turns: readonly string[]): Outcome
}

/** Lets an act be asked; the real one unless another is given. */
export function createAsking(knowledge: Knowledge = readKnowledge()): Asking {
  const { answerer, organization } = knowledge
  const ask = (...turns: readonly string[]): Answer => {
    let context: DialogueContext | undefined
    let answer: Answer = { kind: 'small-talk', about: 'empty' }
    for (const turn of turns) {
      answer = answerer.answer(turn, context)
      context = toDialogueContext(answer) ?? context
    }
    return answer
  }
  return {
    knowledge,
    ask,
    askFor(kind, ...turns) {
      const answer = ask(...turns)
      if (!isOfKind(answer, kind)) throw new Error(`expected ${kind}, got ${JSON.stringify(answer)}`)
      return answer
    },
    outcome: (...turns) => toOutcome(ask(...turns), organization),
  }
}

function isOfKind<K extends AnswerKind>(answer: Answer, kind: K): answer is AnswerOf<K> {
  return answer.kind === kind
}

/** What the second act settles of the matters that are foreign to the real one. */
export const AT_HOME = [
  'zasiłki i pomoc społeczna',
  'karta dużej rodziny',
  'niepełnosprawność i karta parkingowa',
  'dodatek mieszkaniowy i energetyczny',
  'dotacje dla NGO i sportu',
]

/** The second, made-up act, of which nothing is known but its own words. */
export function readSecondKnowledge(): Knowledge {
  const data = loadData(DATA, '1796-2025')
  return createKnowledge({
    ...data,
    actFile: 'second-act.txt',
    act: readFixture('second-act.txt'),
    expansions: [],
    concepts: [],
    sharedDuties: [],
    unitNames: new Map(),
    foreignMatters: [],
    contacts: { file: 'contact-points.json', text: '{"contactPoints":{}}' },
  })
}

/** Reads questions about the act by its own words alone. */
export function createActReader(): { readonly read: QuestionReader; readonly organization: Organization } {
  const ordinance = readAct()
  const organization = readOrganization(ordinance)
  const tokenize = createTokenizer({ unitCodes: [...organization.units.keys()] })
  const words = { expansions: [], thesaurus: createThesaurus([]) }
  const texts = toDocuments({ ordinance, organization }, words).flatMap(textsOf)
  const deps = { lemmatizer: createLemmatizer({ morfologik }), tokenize }
  const analyzer = createAnalyzer(deps, takeSteps(collectLexicon(deps, texts, new Map())))
  return {
    organization,
    read: createQuestionReader({
      tokenize,
      analyzer,
      organization,
      recognizeUnits: createUnitRecognizer(organization, analyzer),
      recognizePosts: createPostRecognizer(organization),
      recognizeWhole: createWholeRecognizer(organization),
      formerName: formerNamePattern(organization),
      officeWords: officeWords(organization, {
        passedBy: ordinance.metadata.passedBy,
        lemmasOf: analyzer.analyzeText,
      }),
    }),
  }
}
