import type { Answer, AnswerOf } from '../answer/answer'
import { assertNever } from '../answer/answer'
import type { SearchExplanation } from '../search/explain'

/** Why an answer is of its kind, a sentence a line. */
export function reasonFor(answer: Answer, explanation: SearchExplanation): string[] {
  switch (answer.kind) {
    case 'competent-units':
      return competentUnits(answer, explanation)
    case 'choice':
      return [`${answer.options.map(({ unit }) => unit).join(', ')} are too close to one another to pick one`]
    case 'every-unit':
      return ['a duty of every unit explains the question best']
    case 'no-competence':
      return [noCompetence(answer, explanation)]
    case 'provision':
      return ["a general provision of the act, which is no unit's duty, explains the question best"]
    case 'not-existing':
      return [`the question names ${answer.asked}, which the act does not have`]
    case 'unit':
      return [`the question names ${answer.unit} and asks what it does`]
    case 'contact':
      return [`the question names ${answer.unit} and asks how to reach it`]
    case 'identity':
      return [`the question names ${answer.unit} and asks for its ${answer.asked}`]
    case 'post':
      return [`the question names the post ${answer.post}`]
    case 'reporting-line':
      return [`the question asks whom ${answer.subject} is under`]
    case 'members':
      return [`the question asks ${answer.counted ? 'how many' : 'who'} (${answer.relation}) of ${answer.of}`]
    case 'act-fact':
      return [`the question asks for a fact of the act: ${answer.topic}`]
    case 'small-talk':
      return [`the whole message is nothing but ${answer.about}`]
    default:
      return assertNever(answer)
  }
}

function competentUnits({ competences }: AnswerOf<'competent-units'>, { candidates }: SearchExplanation): string[] {
  const [first, ...beside] = competences
  const next = candidates.find(({ owner }) => owner !== first.unit)
  const lead =
    next === undefined
      ? 'nobody else holds a word of the question'
      : `the next, ${next.owner}, has ${Math.round(100 * next.share)} % of its score`
  if (beside.length === 0) return [`${first.unit} stands out: ${lead}`]
  return [
    `${first.unit} has the best proof`,
    ...beside.map(({ unit }) => `${unit} is named beside it: ${besideReason(unit, candidates)}`),
  ]
}

/** From this share of the best score a unit is near enough to be named for that alone. */
const NEAR = 0.5

function besideReason(unit: string, candidates: SearchExplanation['candidates']): string {
  const candidate = candidates.find(({ owner }) => owner === unit)
  if (candidate === undefined) return 'it is the best for another matter of the question'
  const share = `${Math.round(100 * candidate.share)} % of the best score`
  if (candidate.sameDuty) return `the act gives both the same duty (${share})`
  return candidate.share >= NEAR ? `it is close behind (${share})` : `another matter of the question is its (${share})`
}

function noCompetence({ matter }: AnswerOf<'no-competence'>, { candidates }: SearchExplanation): string {
  const [best] = candidates
  if (best === undefined) return 'no provision holds a word of the question'
  const about =
    matter === undefined ? 'about something outside the act' : `about "${matter}", which is outside the act,`
  return `it is more likely ${about} than about anything of the best candidate, ${best.owner}`
}
