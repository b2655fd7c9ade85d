import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { toDialogueContext, type DialogueContext } from '../../src/answer/dialogue'
import type { Answerer } from '../../src/answer/answerer'
import { loadData, type Data } from '../../src/data'
import { parseOrdinance } from '../../src/ordinance/ordinance'
import { readOrganization } from '../../src/organization/organization'
import { toDocuments } from '../../src/search/document'
import { toSearchable } from '../../src/search/foreign-matter'
import { createThesaurus } from '../../src/search/thesaurus'

/** Where npm runs its scripts; the benches themselves are compiled into another folder. */
const ROOT = process.cwd()
const FIELDS = ['text', 'context', 'unitName', 'terms', 'questions', 'bridges'] as const

/** What both sides are built from. */
export function readData(): Data {
  return loadData(join(ROOT, 'data'), '1796-2025')
}

/** Every text of a document, as written. */
export type PlainDocument = Record<(typeof FIELDS)[number], string> & { readonly id: number }

/** The documents that our index holds, foreign matters included, with all their fields. */
export function plainDocuments(data: Data): PlainDocument[] {
  const ordinance = parseOrdinance(data.act, data.actFile)
  const organization = readOrganization(ordinance)
  const words = { expansions: data.expansions, thesaurus: createThesaurus(data.concepts) }
  const own = toDocuments({ ordinance, organization }, words)
  return [...own, ...data.foreignMatters.map(toSearchable)].map((document, id) => ({
    id,
    text: document.text,
    context: document.context,
    unitName: document.unitName,
    terms: document.terms.join('\n'),
    questions: document.questions.join('\n'),
    bridges: document.bridges.join('\n'),
  }))
}

/** MiniSearch as it comes. */
export function plainIndex(documents: readonly PlainDocument[]): MiniSearch<PlainDocument> {
  const index = new MiniSearch<PlainDocument>({ fields: [...FIELDS] })
  index.addAll(documents)
  return index
}

/** A question, with what the conversation was about before it. */
export interface Asked {
  readonly question: string
  readonly context: DialogueContext | undefined
}

interface Line {
  readonly question: string
  readonly context?: readonly string[]
}

/** Every judged question there is. */
export function readJudged(answerer: Answerer): Asked[] {
  return ['questions', 'trial', 'calibration'].flatMap((name) =>
    readFileSync(join(ROOT, 'test', 'eval', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { question, context: earlier = [] } = JSON.parse(line) as Line
        return { question, context: contextAfter(earlier, answerer) }
      }),
  )
}

function contextAfter(earlier: readonly string[], answerer: Answerer): DialogueContext | undefined {
  return earlier.reduce<DialogueContext | undefined>(
    (context, question) => toDialogueContext(answerer.answer(question, context)) ?? context,
    undefined,
  )
}

/** Questions to warm up on: how people ask for provisions, none of them judged. */
export function warmUpQuestions(data: Data, judged: readonly Asked[]): string[] {
  const timed = new Set(judged.map(({ question }) => question))
  const stored = data.expansions.flatMap(({ questions }) => questions).filter((question) => !timed.has(question))
  return stored.filter((_, at) => at % 8 === 0)
}
