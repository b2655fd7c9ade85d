import type { Answer } from '../answer/answer'
import { findCitations, toCitation } from '../ordinance/citation'
import type {
  CandidateExplanation,
  ForeignExplanation,
  HitExplanation,
  SearchExplanation,
  WordExplanation,
} from '../search/explain'
import { reasonFor } from './reason'

/** Candidates and provisions beyond these are too far behind to tell anything. */
const SHOWN_CANDIDATES = 5
const SHOWN_HITS = 3

/** Says in plain words how a question was read and why it got its answer. */
export function explanationText(question: string, answer: Answer, explanation: SearchExplanation): string {
  const { words, candidates, foreign } = explanation
  const isCited = answer.kind === 'provision' && findCitations(question).length > 0
  const read = block('Words', words.map(wordLine))
  const reasons = isCited ? [`the question cites ${toCitation(answer.eId)}`] : reasonFor(answer, explanation)
  const why = block(`Why the answer is of the kind "${answer.kind}"`, reasons)
  if (isCited || !BY_SEARCH.has(answer.kind)) return [...read, ...why].join('\n')
  return [
    ...read,
    ...block('Bridges of the thesaurus', bridgeLines(candidates)),
    ...why,
    ...block('What the search found', candidates.slice(0, SHOWN_CANDIDATES).flatMap(candidateLines)),
    ...block('Matters outside the act that come nearest', foreign.map(foreignLine)),
  ].join('\n')
}

/** Every other kind is read from the question's wording alone. */
const BY_SEARCH: ReadonlySet<Answer['kind']> = new Set([
  'competent-units',
  'choice',
  'every-unit',
  'no-competence',
  'provision',
])

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
}

function wordLine({ typed, lemma, corrected, derived, known }: WordExplanation): string {
  const slip = corrected === undefined ? '' : ` (taken for "${corrected}")`
  const relative = derived === undefined ? '' : ' (of the same root)'
  const unknown = known ? '' : ' (in no text that can be found)'
  return `${typed} → ${lemma}${slip}${relative}${unknown}`
}

function bridgeLines(candidates: readonly CandidateExplanation[]): string[] {
  const hits = candidates.slice(0, SHOWN_CANDIDATES).flatMap((candidate) => candidate.hits.slice(0, SHOWN_HITS))
  return hits.flatMap(({ eId, bridges }) =>
    bridges.map(({ typed, prefLabel }) => `"${typed}" → "${prefLabel}" (${toCitation(eId)})`),
  )
}

function candidateLines({ owner, score, share, hits }: CandidateExplanation, at: number): string[] {
  const behind = at === 0 ? 'stands first' : `${percent(share)} of the best score`
  return [
    `${at + 1}. ${owner}: ${score.toFixed(2)}, ${behind}`,
    ...hits.slice(0, SHOWN_HITS).flatMap(hitLines),
    ...(hits.length > SHOWN_HITS
      ? [
          `     ${hits.length - SHOWN_HITS} weaker: ${hits
            .slice(SHOWN_HITS)
            .map(({ eId }) => toCitation(eId))
            .join(', ')}`,
        ]
      : []),
  ]
}

function hitLines({ eId, score, parts, words, bridges }: HitExplanation): string[] {
  const { relevance, likeness, coverage, phrases } = parts
  const inOrder = phrases > 0 ? ` + ${phrases.toFixed(2)} words in the act’s order` : ''
  const sum = `${relevance.toFixed(2)} relevance + ${likeness.toFixed(2)} likeness to a known question + ${coverage.toFixed(2)} share of the words${inOrder}`
  const holds = [
    ...words.map(quote),
    ...bridges.map(({ typed, prefLabel }) => `${quote(typed)} by way of ${quote(prefLabel)}`),
  ]
  const held = holds.length === 0 ? 'only words of its context' : `holds ${holds.join(', ')}`
  return [`   ${toCitation(eId)}: ${score.toFixed(2)} = ${sum}`, `     ${held}`]
}

function foreignLine({ matter, likeness, coverage }: ForeignExplanation): string {
  return `${matter}: ${percent(likeness)} like a known question, holds ${percent(coverage)} of the words`
}

function quote(words: string): string {
  return `"${words}"`
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
